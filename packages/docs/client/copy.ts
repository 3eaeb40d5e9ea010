/** Copies the block of code that a button stands in, and says so. */
export async function copy(button: HTMLElement): Promise<void> {
  const code = button.parentElement?.querySelector("pre") as HTMLElement;
  // The clipboard API asks for a secure context; a plain http host has only the old command,
  // which copies what is selected.
  if (navigator.clipboard) await navigator.clipboard.writeText(code.textContent.trimEnd());
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
