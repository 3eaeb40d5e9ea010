import type { Operation } from "../types/index.js";
import type { Draft, Part } from "./draft.js";
import type { Report } from "./problem.js";

// Nothing, and what a proxy may read as an end or a part of the path, in any encoding, once or more: some decode twice,
// and some cut parameters off (`..;`).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ILL = /^$|[\0-\x1f\x7f/\\]|%(25)*([01][\da-f]|7f|2f|5c)|^(\.|%(25)*2e){1,2}($|;|%(25)*3b)/i;

// The same where a slash is allowed: a dot segment between slashes is none either.
const ILL_SLASHED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /^$|[\0-\x1f\x7f]|%(25)*([01][\da-f]|7f)|(^|[/\\]|%(25)*(2f|5c))(\.|%(25)*2e){1,2}($|[;/\\]|%(25)*(3b|2f|5c))/i;

/** True for text and numbers, which a path, a query, an answer and a journal write the same way. A BigInt is no JSON. */
export const isPlain = (value: unknown): value is string | number =>
  typeof value === "string" || Number.isFinite(value);

/**
 * A value as exactly one path segment, or undefined when it must not be sent: empty, a dot segment, a slash or a
 * control character in any encoding, not a string or finite number, or not encodable. Dot segments cannot be escaped:
 * URL parsing normalises `%2e%2e` too (WHATWG URL, "double-dot URL path segment").
 */
export function segment(value: unknown, ill: RegExp = ILL): string | undefined {
  try {
    if (isPlain(value) && !ill.test(`${value}`)) return encodeURIComponent(value);
  } catch {} // a lone surrogate
  return undefined;
}

/** What `segment` refuses, as the rest of a sentence. */
export const SEGMENT_RULE =
  "must be one segment of the path: a number or text, without slashes and control characters, and no dot segment.";

/**
 * Writes the parameters of the path into the address, which holds no braces but those of their names. What the
 * connection was given stands in for what the call leaves out.
 */
export function path(draft: Draft, _operation: Operation, report: Report, illOf?: (name: string) => RegExp): void {
  const { input, known, wire } = draft;
  draft.url = draft.url.replace(/{(.+?)}/g, (_, name: string) => {
    known.push(name);
    input[name] ??= wire.given?.[name];
    const text = segment(input[name], illOf?.(name));
    if (text === undefined) report(name, "path-segment", SEGMENT_RULE);
    return text as string;
  });
}

/** The same where the pattern of some parameters in the spec allows slashes. */
export const slashedPath: Part = (draft, operation, report) =>
  path(draft, operation, report, (name) => (operation.slashes?.includes(name) ? ILL_SLASHED : ILL));
