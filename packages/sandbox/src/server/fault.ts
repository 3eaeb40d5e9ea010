import type { Fault } from "../faults.js";
import type { ProviderModule } from "../types.js";

/** A fault from JSON, or what is wrong with it as sentences. */
export type ReadFault = { readonly fault: Fault } | { readonly problems: readonly string[] };

type Rule = readonly [fits: (value: unknown) => boolean, says: string];

const isWhole = (value: unknown, min: number, max: number): boolean =>
  Number.isInteger(value) && Number(value) >= min && Number(value) <= max;

const isByPointer = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((name) => name.startsWith("/"));

const commit: Rule = [(value) => typeof value === "boolean", "must be true or false"];

/** The fields of each type of fault beside those that all have. */
const FIELDS: Readonly<Record<Fault["type"], Readonly<Record<string, Rule>>>> = {
  refuse: { status: [(value) => isWhole(value, 400, 599), "must be a status from 400 to 599"] },
  "rate-limit": { retryAfterSeconds: [(value) => isWhole(value, 0, 86_400), "must be whole seconds from 0 to 86400"] },
  delay: { ms: [(value) => isWhole(value, 0, 600_000), "must be whole milliseconds from 0 to 600000"] },
  hang: { commit },
  reset: { commit },
  truncate: { commit },
  html: { commit },
  empty: { commit },
  redirect: {
    commit,
    location: [(value) => typeof value === "string" && /^[\x21-\x7e]+$/.test(value), "must be an address"],
  },
  answer: { set: [isByPointer, 'must be an object of values by JSON Pointer, such as {"/amount/value": "9.00"}'] },
};

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  refuse: ["status"],
  delay: ["ms"],
  redirect: ["location"],
  answer: ["set"],
};

/** The types of faults. */
export const faultTypes = Object.keys(FIELDS) as Fault["type"][];

/** Reads the body of `POST /_sandbox/faults`. */
export function readFault(value: unknown, modules: Readonly<Record<string, ProviderModule>>): ReadFault {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { problems: ["The body must be one fault, a JSON object."] };
  const given = value as Record<string, unknown>;
  const { type, provider } = given;
  if (typeof type !== "string" || !Object.hasOwn(FIELDS, type))
    return { problems: [`type must be one of ${faultTypes.join(", ")}.`] };
  const own = FIELDS[type as Fault["type"]];
  const rules: Readonly<Record<string, Rule>> = { ...common(provider, modules), ...own };
  const problems = Object.entries(given).flatMap(([name, inner]) => {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) return [`${name} is not a field of a fault of type ${type}; it takes ${Object.keys(rules).join(", ")}.`];
    return rule[0](inner) ? [] : [`${name} ${rule[1]}.`];
  });
  const missing = (REQUIRED[type] ?? [])
    .filter((name) => !Object.hasOwn(given, name))
    .map((name) => `${name} is missing: it ${own[name]?.[1]}.`);
  return problems.length + missing.length > 0
    ? { problems: [...problems, ...missing] }
    : { fault: given as unknown as Fault };
}

/** The fields of every fault; an operation has to be one of the provider's, or of any. */
function common(provider: unknown, modules: Readonly<Record<string, ProviderModule>>): Readonly<Record<string, Rule>> {
  const names = Object.keys(modules);
  const where = names.filter((name) => provider === undefined || name === provider);
  const operations = where.flatMap((name) => modules[name]?.requests.operations.map(({ id }) => id) ?? []);
  return {
    type: [() => true, ""],
    provider: [(value) => names.includes(value as string), `must be one of ${names.join(", ")}`],
    operationId: [
      (value) => operations.includes(value as string),
      `must be an operation of ${where.length === 1 ? where[0] : "a provider"}`,
    ],
    times: [(value) => isWhole(value, 1, 1_000_000), "must be a whole number from 1"],
  };
}
