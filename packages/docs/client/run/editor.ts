import { load } from "../load.js";
import { programOf } from "./program.js";
import { files, say } from "./words.js";

declare global {
  interface Window {
    payspecStrip?: (text: string) => string;
  }
}

/** The printed block of code, which can be edited where it stands. */
export class Editor {
  readonly #code: HTMLElement;
  readonly #printed: string;
  #edited = false;

  constructor(code: HTMLElement, run: () => void) {
    this.#code = code;
    this.#printed = code.innerHTML;
    code.contentEditable = "true";
    try {
      code.contentEditable = "plaintext-only"; // Older browsers know no such value, and throw.
    } catch {}
    code.spellcheck = false;
    code.role = "textbox";
    code.ariaMultiLine = "true";
    code.ariaLabel = say("editable");
    code.addEventListener("input", () => {
      this.#edited = true;
    });
    code.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      run();
    });
  }

  get text(): string {
    if (!this.#edited) return this.#code.textContent; // Needs no layout, which on a long page costs a tenth of a first run.
    // biome-ignore lint/performance/useDomNodeTextContent: in older browsers an edited line break is an element.
    return this.#code.innerText;
  }

  set text(text: string) {
    this.#code.textContent = text;
    this.#edited = true;
  }

  /** Shows the text as it was printed. */
  restore(): void {
    this.#code.innerHTML = this.#printed;
    this.#edited = false;
  }

  /** The text as a program. What has types in it loses them, by a file that is read when the first of them is met. */
  async program(head: string, root: string): Promise<ReturnType<typeof programOf>> {
    let text = this.text;
    let program: ReturnType<typeof programOf>;
    try {
      program = programOf(head, text);
    } catch (failure) {
      await load(root + files.strip);
      // Without the file, or when there is more wrong than types, the first complaint is the right one.
      try {
        text = window.payspecStrip?.(text) ?? text;
        program = programOf(head, text);
      } catch {
        throw failure;
      }
    }
    if (!this.#edited) return program; // What is printed ends.
    await load(root + files.guard);
    try {
      return programOf(head, window.payspecGuarded?.(text) ?? text);
    } catch {
      return program; // A way to write JavaScript that the guard does not know.
    }
  }
}
