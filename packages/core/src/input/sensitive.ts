import type { Part } from "./draft.js";

/** Keeps what is under a sensitive name of the request out of everything that is shown. */
export const sensitive: Part = (draft, { sensitive: names = [] }) => {
  draft.secrets = () => valuesUnder(draft.input, names);
};

// No more than a body that is sent may have, and some parameters.
const MOST_OBJECTS = 110_000;

/**
 * Every value that is under one of the names, at any depth, as text. Files are not shown anywhere. An input that was
 * refused may be a circle, or unreadable: then what could be read.
 */
function valuesUnder(start: unknown, names: readonly string[]): readonly string[] {
  const found: string[] = [];
  /** Objects, and whether one is under such a name. */
  const open = new Map<unknown, boolean | undefined>([[start, false]]);
  try {
    for (const [holder, within] of open)
      for (const [name, value] of Object.entries(holder as object)) {
        const isSought = within || names.includes(name);
        if (Object(value) !== value) isSought && value != null && found.push(String(value));
        else if (!ArrayBuffer.isView(value) && open.size < MOST_OBJECTS) {
          // Where it was seen before, nobody looked for what it holds: it comes once more.
          if (isSought && !open.get(value)) open.delete(value);
          open.set(value, isSought || open.get(value));
        }
      }
  } catch {} // a getter threw
  return found;
}
