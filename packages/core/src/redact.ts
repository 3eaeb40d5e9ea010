const HIDDEN = "[redacted]";
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

// Shorter values (a month) would be found in every date; they say nothing without the card they belong to.
const SHORTEST = 3;

/** Every value below `value` that stands under one of the names, as text. */
export function sensitiveValues(value: unknown, names: readonly string[], within = false): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") return within ? [String(value)] : [];
  if (ArrayBuffer.isView(value) || value instanceof Blob) return []; // Files are not shown anywhere.
  return Object.entries(value).flatMap(([name, inner]) => sensitiveValues(inner, names, within || names.includes(name)));
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\n": "n",
  "\r": "r",
  "\t": "t",
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "apos",
};

// A backslash as JSON and URLs write it; JSON within JSON has several.
const SLASH = "(?:\\\\|%5c|&#92;|&#x5c;)";

/** A character in every spelling that error pages use: as it is, in a URL, in JSON (also within JSON), in HTML. */
function spellings(character: string): string {
  if (/[A-Za-z0-9]/.test(character)) return character;
  const hex = (code: number, length = 0) => code.toString(16).padStart(length, "0");
  const url = Array.from(new TextEncoder().encode(character), (byte) => `%(?:25)*${hex(byte, 2)}`).join("");
  const units = Array.from({ length: character.length }, (_, index) => `${SLASH}{1,7}u${hex(character.charCodeAt(index), 4)}`).join("");
  const code = character.codePointAt(0) as number;
  const name = ESCAPES[character];
  const named = name === undefined ? "" : name.length === 1 ? `|${SLASH}{1,7}${name}` : `|${SLASH}{0,7}&${name};`;
  return `(?:${SLASH}{0,7}(?:${literally(character)}|${url}|&#(?:0*${code}|x0*${hex(code)});)|${units}${named}${character === " " ? "|[+]" : ""})`;
}

// A short secret counts only as a whole word: a three-digit code must not tear ids apart. What ends before it may be an escape.
const LONG = 8;
const BEFORE = "(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}|\\\\[nrt]|\\\\u[0-9A-Fa-f]{4}))";

/** Replaces each secret, the longest first: a shorter one may be part of it. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of [...new Set(secrets)].sort((one, other) => other.length - one.length)) {
    const [core = ""] = (secret.match(/[A-Za-z0-9]+/g) ?? []).sort((one, other) => other.length - one.length);
    if (secret.length < SHORTEST || !clean.toLowerCase().includes(core.toLowerCase())) continue;
    const pattern = Array.from(secret, spellings).join("");
    clean = clean.replace(new RegExp(secret.length < LONG ? `${BEFORE}${pattern}(?![A-Za-z0-9])` : pattern, "gi"), HIDDEN);
  }
  return clean;
}

/** A text without secrets and without what stands under a sensitive name; an object under such a name takes the rest with it. */
export function redactText(text: string, names: readonly string[], secrets: readonly string[]): string {
  const named = new RegExp(`("(?:${names.map(literally).join("|")})"\\s*:\\s*)("(?:[^"\\\\]|\\\\.)*"?|[{[][^]*|[^\\s,}\\]]+)`, "g");
  return withoutSecrets(names.length > 0 ? text.replace(named, `$1"${HIDDEN}"`) : text, secrets);
}

/** The same for parsed JSON; its structure stays. */
export function redactJson(value: unknown, names: readonly string[], secrets: readonly string[]): unknown {
  if (typeof value === "string") return withoutSecrets(value, secrets);
  if (typeof value === "number") return secrets.includes(String(value)) ? HIDDEN : value;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => redactJson(item, names, secrets));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      withoutSecrets(name, secrets),
      names.includes(name) && inner !== null ? HIDDEN : redactJson(inner, names, secrets),
    ]),
  );
}

/** The documented members of an error are known and not sensitive; what stands beside them may be anything. */
function redactError(error: unknown, documented: readonly string[], names: readonly string[], secrets: readonly string[]): unknown {
  const clean = redactJson(error, [], secrets);
  if (clean === null || typeof clean !== "object" || Array.isArray(clean)) return clean;
  const others = Object.entries(clean).filter(([name]) => !documented.includes(name));
  return { ...clean, ...(redactJson(Object.fromEntries(others), names, secrets) as object) };
}

/** The members of a failure without secrets. Those of a documented error are known and not sensitive; there only echoed secrets are replaced. */
export function redactDetail(
  detail: Readonly<Record<string, unknown>>,
  names: readonly string[],
  secrets: readonly string[],
  documented: readonly string[] = [],
): Record<string, unknown> {
  const clean = { ...detail };
  const { body, text } = detail;
  if ("error" in detail) clean.error = redactError(detail.error, documented, names, secrets);
  if ("body" in detail) clean.body = typeof body === "string" ? redactText(body, names, secrets) : redactJson(body, names, secrets);
  if (typeof text === "string") clean.text = redactText(text, names, secrets);
  return clean;
}
