/** The list of pages on narrow screens. */
export function startMenu(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-menu]");
  const menu = document.getElementById("menu");
  if (!button || !menu) return;
  const set = (open: boolean) => {
    menu.classList.toggle("open", open);
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => set(!menu.classList.contains("open")));
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !menu.classList.contains("open")) return;
    set(false);
    button.focus();
  });
  // The current page stays in sight in a long list.
  const current = menu.querySelector<HTMLElement>('[aria-current="page"]');
  if (current && current.offsetTop > menu.clientHeight - 80) menu.scrollTop = current.offsetTop - menu.clientHeight / 2;
}
