import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Folder of the samples: real files, type-checked and run by the tests. */
export const samplesFolder = fileURLToPath(new URL("../samples/", import.meta.url));

/** The part of a file between `// #region name` and `// #endregion`, without its common indent. */
export function region(file: string, name: string): string {
  const lines = readFileSync(file, "utf8").split("\n");
  const start = lines.findIndex((line) => /^(?:\/\/|#) #region (.+)$/.exec(line.trim())?.[1] === name);
  const end = lines.findIndex((line, index) => index > start && /^(?:\/\/|#) #endregion$/.test(line.trim()));
  if (start < 0 || end < 0) throw new Error(`${file} has no region ${name}.`);
  const inside = lines.slice(start + 1, end);
  const indent = Math.min(
    ...inside.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length),
  );
  return inside.map((line) => line.slice(indent)).join("\n");
}

/** What the page of an operation shows; undefined as long as nobody has written it. */
export function operationSample(provider: string, id: string): string | undefined {
  const file = `${samplesFolder}${provider}/${id}.ts`;
  return existsSync(file) ? region(file, "sample") : undefined;
}

/** The region of a file that has the file's own name, with its imports: what is copied has to be whole. */
export function sampleOf(provider: string, name: "setup" | "sandbox" | "webhook"): string | undefined {
  const file = `${samplesFolder}${provider}/${name}.ts`;
  if (!existsSync(file)) return undefined;
  if (name === "webhook") return handlerOf(file);
  const shown = region(file, name);
  const imports = readFileSync(file, "utf8").match(/^import \{.*$/gm) ?? [];
  return name === "sandbox" ? `${imports.join("\n")}\n\n${shown}` : shown;
}

/** A file that is a program as it is; undefined as long as nobody has written it. */
export function wholeSample(provider: string, name: string): string | undefined {
  const file = `${samplesFolder}${provider}/${name}.ts`;
  return existsSync(file) ? readFileSync(file, "utf8").trimEnd() : undefined;
}

/** A file with one function, whole: its imports, the types that are beside it, the function. */
export function handlerOf(file: string): string {
  const text = readFileSync(file, "utf8").replace(/^ *\/\/ #(?:end)?region.*\n/gm, "");
  const [beside] = /^import type \{ \w+ \} from "\.\/client\.js";\n/m.exec(text) ?? [];
  if (!beside) return text.trimEnd();
  const client = readFileSync(file.replace(/[^/]+$/, "client.ts"), "utf8");
  const imports = client.match(/^import .*$/gm) ?? [];
  const rest = client
    .replace(/^import .*\n/gm, "")
    .replace("export type", "type")
    .trim();
  return text.replace(beside, `${imports.join("\n")}\n\n${rest}\n`).trimEnd();
}
