/** Reads a JSON Pointer (RFC 6901); undefined where nothing stands. */
export function read(value: unknown, pointer: string): unknown {
  let here = value;
  for (const name of pointer.split("/").slice(1))
    here = Object(here) === here ? (here as Record<string, unknown>)[name] : undefined;
  return here;
}

/**
 * The same for a pointer in which `*` stands for every item of a list or member of a map: each value that
 * stands there, with its place.
 */
export function readAll(start: unknown, pointer: string): (readonly [at: string, value: unknown])[] {
  let found: (readonly [at: string, value: unknown])[] = [["", start]];
  for (const name of pointer.split("/").slice(1)) {
    const next: typeof found = [];
    for (const [at, value] of found) {
      if (value === null || typeof value !== "object") continue;
      for (const key in value) {
        const inner = (value as Record<string, unknown>)[key];
        if ((name === "*" || key === name) && inner !== undefined)
          next.push([at + (Array.isArray(value) ? `[${key}]` : `.${key}`), inner]);
      }
    }
    found = next;
  }
  return found;
}
