import { type Document, deref, type Schema } from "@payspec/spec-model/openapi";

/** The keywords of JSON Schema that our specs use. */
export interface Rule {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly contentEncoding?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly items?: Rule;
  readonly contains?: Rule;
  readonly properties?: Readonly<Record<string, Rule | boolean>>;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly additionalProperties?: Rule | boolean;
  readonly unevaluatedProperties?: Rule | boolean;
  readonly allOf?: readonly Rule[];
  readonly anyOf?: readonly Rule[];
  readonly oneOf?: readonly Rule[];
  readonly if?: Rule;
  readonly then?: Rule;
  readonly else?: Rule;
  readonly "x-money"?: Schema["x-money"];
}

/** One way to fulfil a rule: no reference, no combination and no condition is left at its top. */
export type Plain = Omit<Rule, "$ref" | "allOf" | "anyOf" | "oneOf" | "if" | "then" | "else">;

/**
 * The ways in which a rule can be fulfilled. Each branch of a choice is one way, each side of a condition another; what
 * a way still breaks (a `not`, the other branches of a `oneOf`) is left to the compiled contract, which
 * every made value has to pass.
 */
export function waysOf(doc: Document, given: Rule): Plain[] {
  const {
    allOf = [],
    anyOf,
    oneOf,
    if: condition,
    then: consequence = {},
    else: otherwise = {},
    ...own
  } = deref(doc, given);
  let ways: Plain[] = [own];
  for (const part of allOf) ways = product(ways, waysOf(doc, part));
  for (const choice of [anyOf, oneOf])
    if (choice)
      ways = product(
        ways,
        choice.flatMap((branch) => waysOf(doc, branch)),
      );
  if (condition) {
    const met = product(waysOf(doc, condition), waysOf(doc, consequence));
    ways = product(ways, [...met, ...waysOf(doc, otherwise)]);
  }
  return ways;
}

const product = (ones: readonly Plain[], others: readonly Plain[]): Plain[] =>
  ones.flatMap((one) => others.map((other) => both(one, other)));

/** A rule that is fulfilled only when both are, as far as the keywords of our specs need it. */
function both(one: Plain, other: Plain): Plain {
  const properties: Record<string, Rule | boolean> = { ...one.properties };
  for (const [name, inner] of Object.entries(other.properties ?? {})) {
    const before = properties[name];
    if (before === false || inner === false) properties[name] = false;
    else if (typeof before === "object" && typeof inner === "object") properties[name] = { allOf: [before, inner] };
    else properties[name] = typeof inner === "object" ? inner : (before ?? inner);
  }
  const required = [...(one.required ?? []), ...(other.required ?? [])];
  const min = Math.max(one.minimum ?? Number.NEGATIVE_INFINITY, other.minimum ?? Number.NEGATIVE_INFINITY);
  return {
    ...one,
    ...other,
    ...(Number.isFinite(min) && { minimum: min }),
    ...((one.properties ?? other.properties) && { properties }),
    ...(required.length > 0 && { required: [...new Set(required)] }),
  };
}
