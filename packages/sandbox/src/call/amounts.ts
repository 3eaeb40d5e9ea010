import type { OperationContract } from "../contract.js";
import type { Violation } from "../types.js";

/**
 * Amounts that are not written as the wire takes them (spec: `wire` of `x-money`): a number or a text of the right
 * value with too few or too many decimals. The object that holds the amount is named, and in the words of the provider
 * that is known to refuse it.
 */
export function amountViolations(
  body: unknown,
  numbers: ReadonlyMap<string, string>,
  { amounts = [] }: NonNullable<OperationContract["body"]>,
): readonly Violation[] {
  return amounts.flatMap(({ at, decimals }) =>
    placesOf(body, at.split("/").slice(1)).flatMap(({ place, value }) => {
      const literal = numbers.get(place) ?? value;
      if (typeof literal !== "string" || new RegExp(`^\\d+\\.\\d{${decimals}}$`).test(literal)) return [];
      return {
        field: `body.${place.replace(/\.value$/, "")}`,
        rule: `Invalid money format. Should have ${decimals} fraction digits`,
      };
    }),
  );
}

/** Where a path leads, `*` standing for every item of a list. */
function placesOf(body: unknown, path: readonly string[]): { readonly place: string; readonly value: unknown }[] {
  let found = [{ place: "", value: body }];
  for (const name of path) {
    found = found.flatMap(({ place, value }) =>
      Object.entries(value !== null && typeof value === "object" ? value : {})
        .filter(([key]) => name === "*" || key === name)
        .map(([key, inner]) => ({ place: place === "" ? key : `${place}.${key}`, value: inner as unknown })),
    );
  }
  return found;
}
