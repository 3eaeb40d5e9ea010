// The search: its dialog, its engine and, before it in the same file, the index.
import { engineOf } from "../src/search-engine.js";
import { searchDialog } from "./search.js";

declare global {
  interface Window {
    payspecIndex?: object;
  }
}

const script = document.currentScript as HTMLScriptElement;
const root = script.src.replace(/[^/]*$/, "");

window.payspecSearch = searchDialog(root, engineOf(window.payspecIndex ?? {}));
