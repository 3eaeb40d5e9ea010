import type { Validate, ValidationError } from "../contract.js";
import type { Violation } from "../types.js";

/** What is wrong with a field that is not there. */
export const MISSING = { rule: "is missing", missing: true } as const;

/** The most broken rules that are looked at: a body can break one per byte. */
const MOST = 100;

/** The broken rules of a value, each naming its field. */
export function check(validate: Validate, value: unknown, at: string): Violation[] {
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).slice(0, MOST);
  // Wrappers only repeat what their branches say, and a failing branch leaves its fields unevaluated.
  const plain = errors.filter(({ keyword }) => !["if", "oneOf", "anyOf", "allOf", "not"].includes(keyword));
  const sharp = plain.filter(({ keyword }) => keyword !== "unevaluatedProperties");
  const found = (sharp.length > 0 ? sharp : plain.length > 0 ? plain : errors).map((error) => violationOf(error, at));
  return [...new Map(found.map((one) => [`${one.field} ${one.rule}`, one])).values()];
}

function violationOf({ keyword, instancePath, params, message }: ValidationError, at: string): Violation {
  const inside = `${at}${instancePath.replaceAll("/", ".")}`;
  if (keyword === "required" || keyword === "dependentRequired")
    return { field: `${inside}.${params.missingProperty}`, ...MISSING };
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") {
    return {
      field: `${inside}.${params.additionalProperty ?? params.unevaluatedProperty}`,
      rule: "is not a field of this request",
    };
  }
  if (keyword === "false schema") return { field: inside, rule: "must not be there" };
  if (keyword === "enum")
    return { field: inside, rule: `must be one of ${(params.allowedValues as unknown[]).join(", ")}` };
  return { field: inside, rule: message ?? "is not valid" };
}
