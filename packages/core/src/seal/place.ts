import { read } from "../pointer.js";

/** JSON Pointer of the object that holds what is at a pointer, and the name that it has there. */
export function split(at: string): readonly [within: string, name: string] {
  const end = at.lastIndexOf("/");
  return [at.slice(0, end), at.slice(end + 1)];
}

/**
 * A JSON text with one more member. At the top of the body it is appended, so that every other character stays as it
 * is: a number that is written 200.00 is signed as 200.00.
 *
 * Throws a TypeError where there is no object to hold it, and where the text has the member already.
 */
export function withMember(body: string, at: string, value: string): string {
  const parsed: unknown = JSON.parse(body);
  const [within, name] = split(at);
  const holder = read(parsed, within);
  if (holder === null || typeof holder !== "object" || Array.isArray(holder))
    throw new TypeError(`The payload can't be signed: nothing at ${within} can hold the signature.`);
  if (Object.hasOwn(holder, name))
    throw new TypeError(`The payload can't be signed: ${at} is there already. Leave the signature out.`);
  if (within === "") {
    const comma = Object.keys(holder).length > 0 ? "," : "";
    return body.replace(/\}\s*$/, () => `${comma}${JSON.stringify(name)}:${JSON.stringify(value)}}`);
  }
  (holder as Record<string, unknown>)[name] = value;
  return JSON.stringify(parsed);
}
