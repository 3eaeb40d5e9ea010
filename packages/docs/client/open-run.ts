import { load } from "./load.js";

/** What the file of the runs puts into the page. */
declare global {
  interface Window {
    payspecRun?: (button: HTMLElement, root: string, provider: Promise<unknown>) => void;
  }
}

/** Runs the sample of a button. What this needs is read by the first run: the panel and, beside it, the provider. */
export async function openRun(button: HTMLElement, root: string, panel: string): Promise<void> {
  const provider = load(root + button.dataset.run);
  await load(root + panel);
  window.payspecRun?.(button, root, provider);
}
