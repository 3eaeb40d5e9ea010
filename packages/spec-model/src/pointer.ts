/** The names of a JSON Pointer, with or without a leading `#`. */
export function namesOf(pointer: string): string[] {
  const names = pointer.replace(/^#/, "").split("/").slice(1);
  return names.map((name) => decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** One name as it is written in a JSON Pointer. */
export const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
