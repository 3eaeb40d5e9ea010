import type { Call, Reply } from "../types.js";
import { wrong } from "./errors.js";
import type { State } from "./state.js";
import { isKind } from "./undocumented.js";

/**
 * A request as text, to recognise its repeat: ids of the path and members of the body, in any order. The id of a QR
 * code is in the path of a PUT and in the body of a POST; both come to the same.
 */
export const textOf = ({ path, body }: Call): string => canonical({ ...path, ...(body as object | undefined) });

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );

/** What the same request made before, if anything. */
export function repeatOf<T extends { readonly request: string }>(
  { context }: State,
  known: T | undefined,
  call: Call,
  idName: string,
): T | undefined {
  if (known && known.request !== textOf(call) && isKind(context, "otherBody"))
    throw wrong(idName, "This id belongs to another request: use a new one");
  return known;
}

/** The answer to a request that made an object, or that is a repeat of the one which did. */
export const answerOf = <T>(known: T | undefined, make: () => T, view: (object: T) => object): Reply => ({
  status: 200,
  body: view(known ?? make()),
  carriedOut: known === undefined,
});
