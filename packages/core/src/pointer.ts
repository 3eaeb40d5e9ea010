/** Reads a JSON Pointer (RFC 6901); undefined where nothing stands. */
export function read(value: unknown, pointer: string): unknown {
  let here = value as Record<string, unknown> | null | undefined;
  for (const name of pointer.split("/").slice(1)) {
    if (here === null || typeof here !== "object") return undefined;
    here = here[name] as Record<string, unknown> | undefined;
  }
  return here;
}
