const { dataset } = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (dataset.theme ? dataset.theme === "dark" : system.matches);

/** Says on the button which theme it is; without a choice the page follows the system. */
export const showTheme = (): void => {
  (document.querySelector("button[data-theme]") as HTMLElement).ariaPressed = `${isDark()}`;
};

/** Changes between light and dark. */
export function switchTheme(): void {
  const theme = isDark() ? "light" : "dark";
  dataset.theme = theme;
  showTheme();
  try {
    localStorage.setItem("payspec-theme", theme);
  } catch {
    // Storage may be switched off; the choice then lasts for this page.
  }
}

system.onchange = showTheme;
