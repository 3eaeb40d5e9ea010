/** Copies the block of code that a button stands in, and says so. */
export async function copy(button: HTMLElement): Promise<void> {
  const code = button.parentElement?.querySelector("pre") as HTMLElement;
  const { page } = button.dataset;
  // The clipboard API asks for a secure context; a plain http host has only the old command, which copies what is selected.
  if (page) {
    // A folder (file:) can't be read by a script, and a plain host has no clipboard: there the Markdown itself opens.
    const opened = await fetch(page)
      .then((answer) => answer.text())
      .then((text) => navigator.clipboard.writeText(text))
      .catch(() => true);
    if (opened) return location.assign(page);
  } else if (navigator.clipboard) await navigator.clipboard.writeText(code.textContent.trimEnd());
  else {
    getSelection()?.selectAllChildren(code);
    document.execCommand("copy");
  }
  const say = (isDone: boolean) => {
    button.classList.toggle("done", isDone);
    (document.getElementById("said") as HTMLElement).hidden = !isDone;
  };
  say(true);
  setTimeout(say, 1500);
}
