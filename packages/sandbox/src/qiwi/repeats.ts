import type { Call } from "../types.js";
import { wrong } from "./errors.js";

/**
 * A request as text, to recognise its repeat: ids of the path and members of the body, in any order. The id of a QR code stands in the path
 * of a PUT and in the body of a POST; both come to the same.
 */
export const textOf = ({ path, body }: Call): string => canonical({ ...path, ...(body as object | undefined) });

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );

/**
 * What the same request made before, if anything. What QIWI does when a known id comes with another body is not documented; the sandbox
 * refuses it, so that a mistake which might pay twice is seen.
 */
export function repeatOf<T extends { readonly request: string }>(known: T | undefined, call: Call, idName: string): T | undefined {
  if (known && known.request !== textOf(call)) throw wrong(idName, "This id belongs to another request: use a new one");
  return known;
}
