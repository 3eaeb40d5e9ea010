/** Reads a JSON Pointer (RFC 6901); undefined where nothing stands. */
export function read(value: unknown, pointer: string): unknown {
  let here = value as Record<string, unknown> | null | undefined;
  for (const name of pointer.split("/").slice(1)) {
    if (here === null || typeof here !== "object") return undefined;
    here = here[name] as Record<string, unknown> | undefined;
  }
  return here;
}

/** The same for a pointer in which `*` stands for every item of a list or member of a map: each value that stands there, with its place. */
export function readAll(start: unknown, pointer: string): (readonly [at: string, value: unknown])[] {
  let found: (readonly [string, unknown])[] = [["", start]];
  for (const name of pointer.split("/").slice(1)) {
    found = found.flatMap(([at, value]) =>
      Object.entries(value !== null && typeof value === "object" ? value : {})
        .filter(([key]) => name === "*" || key === name)
        .map(([key, inner]) => [at + (Array.isArray(value) ? `[${key}]` : `.${key}`), inner] as const),
    );
  }
  return found.filter(([, value]) => value !== undefined);
}
