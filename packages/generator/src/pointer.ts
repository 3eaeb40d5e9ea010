/** Resolves a Relative JSON Pointer; what begins with a slash is from the item of a list, and is left as it is. */
export function pointerFrom(at: string, relative: string): string {
  const [, up, rest = ""] = /^(\d+)(\/.*)?$/.exec(relative) ?? [];
  if (up === undefined) return relative;
  const levels = at.split("/");
  if (Number(up) >= levels.length) throw new Error(`${relative} at ${at} leads above the answer.`);
  return `${levels.slice(0, levels.length - Number(up)).join("/")}${rest}`;
}
