/** Opens what a link points into: a field may stand in a closed part. */
export function openLinkedDetails(): void {
  const open = () => {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (!target) return;
    for (let part = target.closest("details"); part; part = part.parentElement?.closest("details") ?? null) part.open = true;
    target.scrollIntoView();
  };
  addEventListener("hashchange", open);
  open();
}
