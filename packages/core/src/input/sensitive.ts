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
  const within = new Set<unknown>();
  const open = new Set([start]);
  try {
    for (const holder of open)
      for (const [name, value] of Object.entries(holder as object)) {
        const isSought = within.has(holder) || names.includes(name);
        if (Object(value) === value) {
          if (!ArrayBuffer.isView(value) && open.size < MOST_OBJECTS) open.add(value);
          if (isSought) within.add(value);
        } else if (isSought && value != null) found.push(String(value));
      }
  } catch {} // a getter threw
  return found;
}
