// What a proxy may read as an end or a part of the path, in any encoding, once or more: some decode twice, and some cut
// parameters off (`..;`).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ILL = /[\0-\x1f\x7f/\\]|%(25)*([01][\da-f]|7f|2f|5c)|^(\.|%(25)*2e){1,2}($|;|%(25)*3b)/i;

/** True for text and numbers, which a path, a query, an answer and a journal write the same way. A BigInt is no JSON. */
export const isPlain = (value: unknown): value is string | number =>
  typeof value === "string" || Number.isFinite(value);

/**
 * A value as exactly one path segment, or undefined when it must not be sent: empty, a dot segment, a slash or a
 * control character in any encoding, not a string or finite number, or not encodable. Dot segments cannot be escaped:
 * URL parsing normalises `%2e%2e` too (WHATWG URL, "double-dot URL path segment").
 */
export function segment(value: unknown, ill: RegExp = ILL): string | undefined {
  if (!isPlain(value)) return undefined;
  try {
    return `${value}` === "" || ill.test(`${value}`) ? undefined : encodeURIComponent(value as string);
  } catch {
    return undefined; // a lone surrogate
  }
}

/** The same for a parameter whose pattern in the spec allows slashes; a dot segment between them is none either. */
export const slashed = (value: unknown): string | undefined =>
  segment(
    value,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\0-\x1f\x7f]|%(25)*([01][\da-f]|7f)|(^|[/\\]|%(25)*(2f|5c))(\.|%(25)*2e){1,2}($|[;/\\]|%(25)*(3b|2f|5c))/i,
  );

/** What `segment` refuses, as the rest of a sentence. */
export const SEGMENT_RULE =
  "must be one segment of the path: a number or text, without slashes and control characters, and no dot segment.";
