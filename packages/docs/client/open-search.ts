/** What the file of the search puts into the page. */
declare global {
  interface Window {
    payspecSearch?: { open(typed?: string): void };
  }
}

/** Opens the search by its button, `/` or Ctrl+K. Its file is read when it is opened for the first time. */
export function startSearch(address: string): void {
  let asked = false;
  let typed = ""; // what the reader types while the file is on its way
  const open = () => {
    if (window.payspecSearch) return window.payspecSearch.open();
    if (asked) return;
    asked = true;
    // A script, not a request for data: that also works from a folder.
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => window.payspecSearch?.open(typed);
    script.onerror = () => {
      asked = false;
    };
    document.head.append(script);
  };
  document.querySelector("[data-search]")?.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    if (asked && !window.payspecSearch && event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      typed += event.key;
      event.preventDefault();
      return;
    }
    const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]");
    if ((event.key === "/" && !typing) || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      open();
    }
  });
}
