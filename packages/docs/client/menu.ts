/** Keeps the current page in sight in the long list of pages. */
export function showCurrent(): void {
  const menu = document.getElementById("menu") as HTMLElement;
  const current = menu.querySelector<HTMLElement>("[aria-current=page]");
  if (current) menu.scrollTop = current.offsetTop - menu.clientHeight / 2;
}
