import { isQueryValue } from "./engine.js";
import { namesIn, segment } from "./path.js";
import { read } from "./pointer.js";
import { mismatch } from "./shape.js";
import type { MoneyRule, Operation, Problem } from "./types.js";

const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
const OPTIONS = ["body", "signal", "timeoutMs", "headers"];

const problem = (field: string, rule: string, sentence: string): Problem => ({ field, rule, message: `${field} ${sentence}` });

/** True for text that may stand in a header. */
export const isHeaderValue = (value: unknown): value is string => typeof value === "string" && HEADER_VALUE.test(value);

/** True for a waiting time that a timer can hold. */
export const isDuration = (value: unknown): value is number => typeof value === "number" && value > 0 && value <= 2 ** 31 - 1;

/** What keeps an input from being sent; empty when it may go. Values are never quoted: they may be card data. */
export function problemsOf(operation: Operation, input: Readonly<Record<string, unknown>>): Problem[] {
  return [
    ...parameterProblems(operation, input),
    ...optionProblems(operation, input),
    ...(operation.body ? bodyProblems(operation, input.body) : []),
    ...(operation.money ?? []).flatMap((rule) => moneyProblems(rule, input)),
  ];
}

function parameterProblems(operation: Operation, input: Readonly<Record<string, unknown>>): Problem[] {
  const paths = namesIn(operation.path)
    .filter((name) => segment(input[name]) === undefined)
    .map((name) =>
      problem(name, "path-segment", "must be a non-empty text or finite number, and no dot segment: it is one segment of the path."),
    );
  const queries = (operation.query ?? [])
    .filter((name) => !isQueryValue(input[name]))
    .map((name) => problem(name, "query-value", "must be text, a finite number, a boolean, or a flat list or object of these."));
  return [...paths, ...queries];
}

function optionProblems(operation: Operation, input: Readonly<Record<string, unknown>>): Problem[] {
  const known = [...OPTIONS, ...namesIn(operation.path), ...(operation.query ?? []), ...(operation.money ?? []).map((rule) => rule.option)];
  const found = Object.keys(input)
    .filter((name) => !known.includes(name))
    .map((name) => problem(name, "unknown-option", "is no parameter and no option of this operation."));
  if (input.body !== undefined && !operation.body) found.push(problem("body", "no-body", "is not taken by this operation."));
  const { signal, timeoutMs, headers } = input;
  if (signal !== undefined && typeof (signal as AbortSignal | null)?.addEventListener !== "function") {
    found.push(problem("signal", "type", "must be an AbortSignal."));
  }
  if (timeoutMs !== undefined && !isDuration(timeoutMs)) {
    found.push(problem("timeoutMs", "type", "must be a number of milliseconds above 0 that a timer can hold."));
  }
  if (headers !== undefined && (headers === null || typeof headers !== "object")) {
    found.push(problem("headers", "type", "must be an object of header names and texts."));
  } else {
    for (const [name, value] of Object.entries(headers ?? {})) {
      if (!HEADER_NAME.test(name) || !isHeaderValue(value)) {
        found.push(
          problem("headers", "header", "must hold header names and values without line breaks and without characters above U+00FF."),
        );
      }
    }
  }
  return found;
}

function bodyProblems(operation: Operation, body: unknown): Problem[] {
  if (body === undefined && operation.bodyless) return [];
  if (body === null || typeof body !== "object" || Array.isArray(body)) {
    return [problem("body", "required", "must be an object.")];
  }
  if (operation.body === "multipart") return fileProblems(operation, body as Record<string, unknown>);
  const found = operation.request && mismatch(operation.request, body, "body");
  if (found) return [problem(found.at, found.want === "present" ? "required" : "type", `must be ${found.want}.`)];
  return unwritable(body, "body", []);
}

/** The first value that JSON cannot hold or would change: NaN, Infinity, BigInt, functions, circles. */
function unwritable(value: unknown, at: string, above: readonly object[]): Problem[] {
  if (typeof value === "number" && !Number.isFinite(value)) return [problem(at, "finite", "must be a finite number.")];
  if (typeof value === "bigint" || typeof value === "function" || typeof value === "symbol") {
    return [problem(at, "json", `must not be a ${typeof value}: JSON cannot hold it.`)];
  }
  if (value === null || typeof value !== "object") return [];
  if (above.includes(value)) return [problem(at, "json", "must not contain itself.")];
  for (const [name, inner] of Object.entries(value)) {
    const found = unwritable(inner, `${at}.${name}`, [...above, value]);
    if (found.length > 0) return found;
  }
  return [];
}

function fileProblems(operation: Operation, body: Record<string, unknown>): Problem[] {
  const files = operation.files as Readonly<Record<string, number>>; // every multipart row has them
  const unknown = Object.keys(body)
    .filter((name) => !(name in files))
    .map((name) => problem(`body.${name}`, "unknown-option", "is no part of this form."));
  const wrong = Object.entries(files).flatMap(([name, most]) => {
    const file = body[name];
    const bytes = file instanceof Blob ? file.size : file instanceof Uint8Array ? file.byteLength : undefined;
    if (bytes === undefined) return [problem(`body.${name}`, "type", "must be a File, a Blob or a Uint8Array.")];
    return bytes > most ? [problem(`body.${name}`, "max-bytes", `is larger than the ${most} bytes that the provider accepts.`)] : [];
  });
  return [...unknown, ...wrong];
}

function moneyProblems(rule: MoneyRule, input: Readonly<Record<string, unknown>>): Problem[] {
  const field = `body${rule.at.replaceAll("/", ".")}`;
  const amount = read(input.body, rule.at);
  if (amount === undefined) return [];
  if (rule.unit === "minor" && !Number.isSafeInteger(amount)) {
    return [problem(field, "minor-units", "must be a whole number of minor units, such as 10000 for 100.00.")];
  }
  if (rule.decimals !== undefined && !fits(amount, rule.decimals)) {
    return [problem(field, "decimals", `must have at most ${rule.decimals} decimals: the provider would cut the rest off.`)];
  }
  const { option, limits } = rule;
  if (!option || !limits || input[option] === undefined) return [];
  const currency = String(input[option]);
  const window = limits[currency];
  if (!window) return [problem(option, "currency", `must be one of ${Object.keys(limits).join(", ")}.`)];
  const [min, max] = window;
  const inside = (amount as number) >= min && (amount as number) <= max;
  return inside ? [] : [problem(field, "limits", `must be from ${min} to ${max} for ${currency}.`)];
}

const fits = (amount: unknown, decimals: number): boolean => {
  const [, fraction = ""] = /^-?\d+(?:\.(\d+))?$/.exec(String(amount)) ?? [undefined, "x".repeat(decimals + 1)];
  return fraction.length <= decimals;
};
