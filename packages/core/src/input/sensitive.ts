import type { Part } from "./draft.js";

/** Keeps what is under a sensitive name of the request out of everything that is shown. */
export const sensitive: Part = (draft, { sensitive: names = [] }) => {
  draft.secrets = () => valuesUnder(draft.input, names);
};

/** Every value that is under one of the names, at any depth, as text. Files are not shown anywhere. */
function valuesUnder(start: unknown, names: readonly string[]): readonly string[] {
  const found: string[] = [];
  const open: [value: unknown, within: boolean][] = [[start, false]];
  for (const [value, within] of open) {
    if (value === null || value === undefined) continue;
    if (typeof value !== "object") within && found.push(String(value));
    else if (!ArrayBuffer.isView(value) && !(value instanceof Blob))
      for (const [name, inner] of Object.entries(value)) open.push([inner, within || names.includes(name)]);
  }
  return found;
}
