import { load } from "./load.js";

/** What the file of the search puts into the page. */
declare global {
  interface Window {
    payspecSearch?: { open(typed?: string): void };
  }
}

let typed: string | undefined; // what the reader types while the file is on its way

/** Opens the search. Its file is read when it is opened for the first time. */
export async function openSearch(address: string): Promise<void> {
  typed ??= "";
  await load(address);
  window.payspecSearch?.open(typed);
  typed = undefined;
}

/** The keys of the search: `/` and Ctrl+K. */
export function listen(address: string): void {
  window.onkeydown = (event) => {
    const { key, code, target } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    if (typed !== undefined && !key[1] && !isCommand) typed += key;
    else if (isCommand ? code !== "KeyK" : key !== "/" || (target as Element).closest("input,select,[contenteditable]"))
      return;
    else openSearch(address);
    event.preventDefault();
  };
}
