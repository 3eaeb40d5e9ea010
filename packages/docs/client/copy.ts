/** The copy buttons on blocks of code. */
export function startCopying(): void {
  const [label, done] = document.documentElement.lang === "ru" ? ["Копировать этот код", "Скопировано"] : ["Copy this code", "Copied"];
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  document.body.append(status);
  for (const button of document.querySelectorAll<HTMLButtonElement>("button.copy")) {
    button.type = "button";
    button.title = "";
    button.setAttribute("aria-label", label as string);
    button.addEventListener("click", async () => {
      await write(button.parentElement?.querySelector("pre")?.textContent.trimEnd() ?? "");
      button.classList.add("done");
      status.textContent = done as string;
      setTimeout(() => {
        button.classList.remove("done");
        status.textContent = "";
      }, 1500);
    });
  }
}

/** The clipboard API asks for a secure context; a plain http host has only the old command. */
async function write(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}
