import type { OperationContract, ParameterContract } from "../contract.js";
import type { Violation } from "../types.js";
import { check, MISSING } from "./check.js";
import type { Incoming } from "./incoming.js";
import { isKept } from "./numbers.js";

/** The values of a request's address. */
export interface Parameters {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
}

/** Reads path, query and headers as the operation's contract says; what it rules out is added to `violations`. */
export function readParameters(
  { url, headers }: Incoming,
  path: string,
  { path: template, parameters }: OperationContract,
  violations: Violation[],
): Parameters {
  const pathValues = pathValuesOf(template, path);
  const given = queryValuesOf(url.searchParams);
  const query: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const { name, in: place, required } = parameter;
    const text =
      place === "path" ? pathValues[name] : place === "query" ? given.get(name) : (headers.get(name) ?? undefined);
    if (text === undefined) {
      if (required) violations.push({ field: `${place}.${name}`, ...MISSING });
      continue;
    }
    const value = coerce(parameter, text);
    if (typeof value === "number" && !isKept(String(text)))
      violations.push({ field: `${place}.${name}`, rule: TOO_LONG });
    if (place === "query") query[name] = value;
    violations.push(...check(parameter.validate, value, `${place}.${name}`));
  }
  const known = new Set(parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name));
  for (const name of given.keys())
    if (!known.has(name)) violations.push({ field: `query.${name}`, rule: "is not a parameter of this operation" });
  return { path: pathValues, query };
}

/** What is wrong with a number that {@link isKept} denies. */
export const TOO_LONG = "has more digits than a double can hold";

function pathValuesOf(template: string, path: string): Record<string, string> {
  const values = path.split("/");
  return Object.fromEntries(
    template
      .split("/")
      .map((part, index) => [part, values[index] ?? ""] as const)
      .filter(([part]) => part.startsWith("{"))
      .map(([part, value]) => [part.slice(1, -1), decoded(value)]),
  );
}

/** A segment that is not percent-encoded text stays as it came: no object has such an id. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Repeated names become lists, `name[key]` becomes a member. */
function queryValuesOf(params: URLSearchParams): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [full, value] of params) {
    const [, name = full, key] = /^([^[]+)\[([^\]]*)\]$/.exec(full) ?? [];
    const known = values.get(name);
    if (key) values.set(name, Object.fromEntries([...Object.entries(known ?? {}), [key, value]]));
    else values.set(name, known === undefined ? value : [known, value].flat());
  }
  return values;
}

function coerce({ types }: ParameterContract, given: unknown): unknown {
  if (typeof given !== "string") return given;
  if ((types.includes("integer") || types.includes("number")) && /^-?\d+(\.\d+)?$/.test(given)) return Number(given);
  if (types.includes("boolean") && (given === "true" || given === "false")) return given === "true";
  return types.includes("array") ? [given] : given;
}
