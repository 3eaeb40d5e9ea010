import { type Document, deref, type Json, type Schema } from "./openapi.ts";

/** What `x-money` says of an amount. */
export type Money = Exclude<NonNullable<Schema["x-money"]>, false>;

/** An amount that a schema describes, and where: a JSON Pointer in which `*` stands for every item of a list. */
export interface Amount {
  readonly at: string;
  readonly money: Money;
}

/** The amounts of a value, each place once. Unlike `walk` it comes back to a schema that several members share. */
export function amountsOf(doc: Document, start: Schema | undefined): Amount[] {
  const found = new Map<string, Money>();
  collect(doc, start, "", [], found);
  return [...found].map(([at, money]) => ({ at, money }));
}

function collect(
  doc: Document,
  start: Schema | undefined,
  at: string,
  above: readonly Schema[],
  found: Map<string, Money>,
): void {
  if (!start || typeof start !== "object") return;
  const schema = deref(doc, start);
  if (above.includes(schema)) return;
  const here = [...above, schema];
  if (schema["x-money"] && !found.has(at)) found.set(at, schema["x-money"]);
  for (const [name, child] of Object.entries(schema.properties ?? {}))
    collect(doc, child, `${at}/${name}`, here, found);
  collect(doc, schema.items, `${at}/*`, here, found);
  if (typeof schema.additionalProperties === "object")
    collect(doc, schema.additionalProperties, `${at}/*`, here, found);
  for (const branch of [
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    schema.if,
    schema.then,
    schema.else,
  ])
    collect(doc, branch, at, here, found);
}

const MARK = "literal:";

/**
 * A copy of an example in which amounts with a wire form are marked, for {@link wireJson}: a document prints `100.00`,
 * of which a JSON parser leaves 100, and 100 is what the provider refuses.
 */
export const markAmounts = (doc: Document, schema: Schema | undefined, value: Json): Json =>
  written(doc, schema, value, MARK);

/** A copy of an example in which amounts with a wire form are text with all their decimals: 100 becomes `"100.00"`. */
export const textAmounts = (doc: Document, schema: Schema | undefined, value: Json): Json =>
  written(doc, schema, value, "");

function written(doc: Document, schema: Schema | undefined, value: Json, prefix: string): Json {
  const copy = structuredClone(value);
  for (const { at, money } of amountsOf(doc, schema)) {
    if (money.wire) write(copy, at.split("/").slice(1), (amount) => `${prefix}${amount.toFixed(money.decimals ?? 0)}`);
  }
  return copy;
}

function write(value: Json, [name, ...rest]: readonly string[], textOf: (amount: number) => string): void {
  if (value === null || typeof value !== "object" || name === undefined) return;
  const members = value as Record<string, Json>;
  for (const key of name === "*" ? Object.keys(members) : Object.keys(members).filter((one) => one === name)) {
    const inner = members[key] as Json;
    if (rest.length > 0) write(inner, rest, textOf);
    else if (typeof inner === "number") members[key] = textOf(inner);
  }
}

/** JSON of a value whose amounts were marked: the marked ones are number literals with all their decimals. */
export const wireJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replaceAll(new RegExp(`"${MARK}(-?\\d+(?:\\.\\d+)?)"`, "g"), "$1");
