// What an editor asks: TypeScript's language service on one open file, which is nowhere but in memory. Of the
// platform it sees what our declarations name.

import { root } from "@payspec/spec-model/providers";
import ts from "typescript";
import { PLATFORM } from "./platform.ts";
import { instantiationsOf, leanOptions } from "./type-check.ts";

/** Where the cursor is in the code that is typed. */
const CURSOR = "‸";

/**
 * An open file inside this package, where it finds the built packages. What is asked is
 * typed below what it begins with.
 */
export class Editor {
  readonly #before: string;
  readonly #file = `${root}packages/conformance/.generated/editor.ts`;
  readonly #service: ts.LanguageService;
  readonly #texts = new Map([
    [`${root}packages/conformance/.generated/platform.d.ts`, PLATFORM],
    [this.#file, ""],
  ]);
  #version = 0;

  constructor(before: string) {
    this.#before = before;
    this.#service = ts.createLanguageService({
      readFile: ts.sys.readFile,
      directoryExists: ts.sys.directoryExists,
      fileExists: (path) => this.#texts.has(path) || ts.sys.fileExists(path),
      getCompilationSettings: () => leanOptions,
      getCurrentDirectory: () => root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      getScriptFileNames: () => [...this.#texts.keys()],
      getScriptVersion: (path) => (path === this.#file ? String(this.#version) : "0"),
      getScriptSnapshot: (path) => {
        const text = this.#texts.get(path) ?? ts.sys.readFile(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
    });
  }

  /** Names that are offered, the most fitting first: what is missing, then what may be left out. */
  complete(typed: string): readonly string[] {
    const entries = this.#service.getCompletionsAtPosition(this.#file, this.#type(typed), {})?.entries ?? [];
    return [...entries].sort((one, other) => one.sortText.localeCompare(other.sortText)).map(({ name }) => name);
  }

  /** What is shown over the word at the cursor. */
  hover(typed: string): { readonly type: string; readonly text: string } {
    const info = this.#service.getQuickInfoAtPosition(this.#file, this.#type(typed));
    const tags = (info?.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`);
    const text = [ts.displayPartsToString(info?.documentation), ...tags].filter(Boolean).join("\n");
    return { type: ts.displayPartsToString(info?.displayParts), text };
  }

  /** Where go-to-definition leads: the file below node_modules, and the line that is shown. */
  definition(typed: string): readonly { readonly file: string; readonly line: string }[] {
    const found = this.#service.getDefinitionAtPosition(this.#file, this.#type(typed)) ?? [];
    return found.map(({ fileName, textSpan }) => {
      const text = ts.sys.readFile(fileName) ?? "";
      return {
        file: fileName.replace(/^.*\/(packages|node_modules)\//, ""),
        line: text.slice(textSpan.start).split("\n")[0] ?? "",
      };
    });
  }

  /** What is underlined in red. */
  errors(typed: string): readonly string[] {
    this.#type(typed);
    const found = [
      ...this.#service.getSyntacticDiagnostics(this.#file),
      ...this.#service.getSemanticDiagnostics(this.#file),
    ];
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  }

  /** What the compiler had to make for the last question; an edit begins anew. */
  instantiations(): number {
    const program = this.#service.getProgram();
    return program ? instantiationsOf(program) : Number.NaN;
  }

  #type(typed: string): number {
    const code = `${this.#before}\n${typed}\nexport {};\n`;
    const cursor = code.indexOf(CURSOR);
    this.#texts.set(this.#file, code.replace(CURSOR, ""));
    this.#version++;
    return cursor;
  }
}
