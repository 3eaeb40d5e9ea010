import { GRADES, type Grades, gradesOf } from "@payspec/spec-model/grades";
import { type Html, html } from "./html.js";
import type { Provider } from "./provider.js";
import { algorithmName } from "./signature.js";
import { deref, mediaOf, type Schema, type Signature, walk } from "./spec.js";
import type { Words } from "./words.js";

/** What a reader compares providers by; all of it read from the spec. */
export interface Glance {
  readonly auth: string;
  readonly money: string;
  readonly currencies: string;
  readonly repeats: string;
  readonly repeatCounts: Readonly<Record<string, number>>;
  readonly webhooks: string;
  readonly operations: number;
  readonly schemas: number;
  readonly examples: number;
  readonly grades: Grades;
}

const glances = new WeakMap<Provider, Glance>();

/** A provider at a glance, looked at once for all the pages that say it. */
export function glanceOf(provider: Provider): Glance {
  const glance = glances.get(provider) ?? look(provider);
  glances.set(provider, glance);
  return glance;
}

function look(provider: Provider): Glance {
  const { doc, operations, schemas, words } = provider;
  const counts: Record<string, number> = {};
  for (const { operation } of operations) {
    const name = operation["x-retry"]?.class ?? "never";
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return {
    auth: authOf(provider),
    money: unitsOf(provider),
    currencies: currenciesOf(provider),
    repeats: repeatsOf(provider, counts),
    repeatCounts: counts,
    webhooks: webhooksOf(provider),
    operations: operations.length,
    schemas: Object.keys(schemas).length,
    examples: Object.keys((doc.components.examples ?? {}) as object).length,
    grades: gradesOf(doc),
  };

  function webhooksOf({ webhooks }: Provider): string {
    if (webhooks.length === 0) return words.text("None");
    const signatures = webhooks.flatMap(({ operation }) =>
      operation["x-signature"] ? [operation["x-signature"]] : [],
    );
    const events = words.count(webhooks.length, "{count} event|{count} events");
    const signed = words.series([...new Set(signatures.map((signature) => signedAs(words, signature)))]);
    return signed ? `${events}, ${signed}` : events;
  }
}

const signedAs = (words: Words, { algorithm, header, at = "" }: Signature): string =>
  words.text("{algorithm} in {header}", {
    algorithm: algorithmName(words, algorithm).split(",")[0] ?? "",
    header: header ?? (at.slice(1) || words.text("the whole body")),
  });

function authOf({ doc, operations, words }: Provider): string {
  const schemes = Object.values(doc.components.securitySchemes);
  const keys = schemes
    .filter((scheme) => !scheme["x-signature"])
    .map((scheme) => (scheme.type === "http" ? words.text("Bearer token") : `${scheme.name}`));
  const signed = schemes.flatMap((scheme) =>
    scheme["x-signature"] ? [algorithmName(words, scheme["x-signature"].algorithm)] : [],
  );
  const calls = operations.filter(({ parameters }) => parameters.some((parameter) => parameter["x-signature"])).length;
  const names = words.series(keys);
  const header = schemes.some((scheme) => scheme.type === "apiKey")
    ? words.text(keys.length > 1 ? "Headers {names}" : "Header {names}", { names })
    : names;
  return [
    header,
    signed.length > 0 ? words.text("every call signed with {algorithm}", { algorithm: words.series(signed) }) : "",
    calls > 0 ? words.count(calls, "{count} call signed|{count} calls signed") : "",
  ]
    .filter(Boolean)
    .join("; ");
}

function walkRequests({ doc, operations }: Provider, visit: (schema: Schema, name: string) => void): void {
  for (const { operation } of operations)
    walk(doc, mediaOf(operation.requestBody && deref(doc, operation.requestBody))?.media.schema, visit);
}

/** Amounts of requests, which is what a caller can get wrong. */
function moneyRules(provider: Provider): { schema: Schema; money: Exclude<NonNullable<Schema["x-money"]>, false> }[] {
  const found: ReturnType<typeof moneyRules> = [];
  walkRequests(provider, (schema) => {
    if (schema["x-money"]) found.push({ schema, money: schema["x-money"] });
  });
  return found;
}

function unitsOf(provider: Provider): string {
  const { words } = provider;
  const rules = moneyRules(provider);
  const units = [...new Set(rules.map(({ money }) => money.unit))];
  const types = [...new Set(rules.flatMap(({ schema }) => [schema.type ?? []].flat()))].filter(
    (type) => type !== "null",
  );
  const names: Record<string, string> = { integer: "integers", number: "numbers", string: "decimal strings" };
  const unit = units.length > 1 ? "Minor and major units" : units[0] === "minor" ? "Minor units" : "Major units";
  return `${words.text(unit)}, ${words.series(
    types.map((type) => words.text(names[type] ?? type)),
    "or",
  )}`;
}

function currenciesOf(provider: Provider): string {
  const rules = moneyRules(provider).map(({ money }) => money);
  const names = new Set(
    rules.flatMap((money) => [
      ...(money.currency.const ? [money.currency.const] : []),
      ...Object.keys(money.limits ?? {}).map((name) => name.toUpperCase()),
    ]),
  );
  // A field that an amount points to may itself take one value only.
  const fields = new Set(rules.flatMap((money) => money.currency.pointer?.split("/").at(-1) ?? []));
  walkRequests(provider, (schema, name) => {
    if (fields.has(name))
      for (const value of schema.const === undefined ? (schema.enum ?? []) : [schema.const])
        if (typeof value === "string") names.add(value.toUpperCase());
  });
  return names.size > 0 ? provider.words.series([...names].sort()) : provider.words.text("Named in each request");
}

function repeatsOf({ operations, words }: Provider, counts: Readonly<Record<string, number>>): string {
  const keys = operations.flatMap(({ operation }) =>
    operation["x-retry"]?.key ? [operation["x-retry"].key.slice(1)] : [],
  );
  const idempotent = counts.idempotent ?? 0;
  const never = counts.never ?? 0;
  const calls = words.count(keys.length, "{count} call|{count} calls");
  return [
    keys.length > 0 ? words.text("Key {names} on {calls}", { names: words.series([...new Set(keys)]), calls }) : "",
    idempotent > 0
      ? words.count(idempotent, "{count} writing call repeatable unchanged|{count} writing calls repeatable unchanged")
      : "",
    never > 0 ? words.count(never, "{count} call never repeated|{count} calls never repeated") : "",
  ]
    .filter(Boolean)
    .join("; ");
}

/** The grades as one bar, with its numbers in words for those who do not see it. */
export function gradeBar(words: Words, grades: Grades): Html {
  const total = Object.values(grades).reduce((sum, count) => sum + count, 0) || 1;
  const parts = GRADES.filter((grade) => grades[grade] > 0);
  const text = parts
    .map((grade) => words.text("{count} {grade}", { count: grades[grade], grade: words.text(grade) }))
    .join(", ");
  const cells = parts.map(
    (grade) => html`<span class="bar ${grade}" style="width:${((grades[grade] / total) * 100).toFixed(1)}%"></span>`,
  );
  return html`<span class="grade-bar"><span class="bars" aria-hidden="true">${cells}</span><span class="grade-text">${text}</span></span>`;
}
