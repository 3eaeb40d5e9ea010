import type { Fault } from "./judge.js";
import type { Operation } from "./types.js";

const HIDDEN = "[redacted]";
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Every value below `value` that stands under one of the names, as text. */
export function sensitiveValues(value: unknown, names: readonly string[], within = false): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") return within ? [String(value)] : [];
  if (ArrayBuffer.isView(value) || value instanceof Blob) return []; // Files are not shown anywhere.
  return Object.entries(value).flatMap(([name, inner]) => sensitiveValues(inner, names, within || names.includes(name)));
}

// What an error page may make of punctuation: escapes of URLs (also repeated), of JSON (also within JSON) and of HTML, or the character itself.
const SLASHES = "(?:\\\\|%(?:25)*5c|&#(?:92|x5c);){1,9}";
const MARK = `(?:${SLASHES}(?:u[0-9a-f]{4}|[bfnrt])|%(?:25)*[0-9a-f]{2}|&#?\\w{1,6};|[^A-Za-z0-9])`;

/** A letter beyond ASCII in each of these spellings. */
function spelt(letter: string): string {
  const hex = (code: number) => code.toString(16).padStart(4, "0");
  const url = Array.from(new TextEncoder().encode(letter), (byte) => `%(?:25)*${byte.toString(16)}`).join("");
  const json = Array.from({ length: letter.length }, (_, index) => `${SLASHES}u${hex(letter.charCodeAt(index))}`).join("");
  const code = letter.codePointAt(0) as number;
  return `(?:${letter}|${url}|${json}|&#(?:0*${code}|x0*${code.toString(16)});)`;
}

/**
 * A secret in every spelling. Punctuation is not told apart: where the secret has some, as much of any has to stand, or up to nine times as
 * much, since escapes are longer. What surrounds a secret that begins or ends with punctuation may lose some of its own.
 */
const patternOf = (secret: string): string =>
  secret.replace(/[^A-Za-z0-9\u0080-\u{10ffff}]+|[^\0-\x7f]/gu, (part) =>
    part > "\x7f" ? spelt(part) : `${MARK}{${part.length},${part.length * 9}}`,
  );

// Shorter values (a month) would be found in every date; they say nothing without the card they belong to.
const SHORTEST = 3;
// A short secret counts only as a whole word: a three-digit code must not tear ids apart. What ends before it may be an escape.
const LONG = 8;
const BEFORE = "(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}|\\\\[nrt]|\\\\u[0-9A-Fa-f]{4}))";

/** Replaces each secret, the longest first: a shorter one may be part of it. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of [...new Set(secrets)].sort((one, other) => other.length - one.length)) {
    if (secret.length < SHORTEST) continue;
    const pattern = patternOf(secret);
    clean = clean.replace(new RegExp(secret.length < LONG ? `${BEFORE}${pattern}(?![A-Za-z0-9])` : pattern, "gi"), HIDDEN);
  }
  return clean;
}

/** A text without secrets and without what stands under a sensitive name; an object under such a name takes the rest with it. */
export function redactText(text: string, names: readonly string[], secrets: readonly string[]): string {
  const named = new RegExp(`("(?:${names.map(literally).join("|")})"\\s*:\\s*)("(?:[^"\\\\]|\\\\.)*"?|[{[][^]*|[^\\s,}\\]]+)`, "g");
  return withoutSecrets(names.length > 0 ? text.replace(named, `$1"${HIDDEN}"`) : text, secrets);
}

/** The same for parsed JSON; its structure stays. The names of `documented` members of the object itself are known not to be sensitive. */
export function redactJson(
  value: unknown,
  names: readonly string[],
  secrets: readonly string[],
  documented: readonly string[] = [],
): unknown {
  if (typeof value === "string") return withoutSecrets(value, secrets);
  if (typeof value === "number") return secrets.includes(String(value)) ? HIDDEN : value;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => redactJson(item, names, secrets));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      withoutSecrets(name, secrets),
      documented.includes(name)
        ? redactJson(inner, [], secrets)
        : names.includes(name) && inner !== null
          ? HIDDEN
          : redactJson(inner, names, secrets),
    ]),
  );
}

/** A fault without secrets: neither the credentials that were sent, nor what stands under a sensitive name of the operation, on either side. */
export function redactFault(
  fault: Fault,
  { sensitive = [], error: documented = {} }: Operation,
  input: unknown,
  credentials: readonly string[],
): Fault {
  const secrets = [...credentials, ...sensitiveValues(input, sensitive)];
  const { error, body, text } = fault;
  return {
    ...fault,
    ...(error !== undefined && { error: redactJson(error, sensitive, secrets, Object.keys(documented)) }),
    ...(body !== undefined && {
      body: typeof body === "string" ? redactText(body, sensitive, secrets) : redactJson(body, sensitive, secrets),
    }),
    ...(text !== undefined && { text: redactText(text, sensitive, secrets) }),
  };
}
