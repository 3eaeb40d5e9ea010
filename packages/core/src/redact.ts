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

/** Replaces each secret wherever it stands as a whole word: a three-digit code must not tear ids apart. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of new Set(secrets)) {
    if (secret.length < SHORTEST) continue;
    for (const form of new Set([secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])) {
      if (clean.includes(form)) clean = clean.replace(new RegExp(`(?<![A-Za-z0-9])${literally(form)}(?![A-Za-z0-9])`, "g"), HIDDEN);
    }
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

/** The members of a failure without secrets. Those of a documented error are known and not sensitive; there only echoed secrets are replaced. */
export function redactDetail(
  detail: Readonly<Record<string, unknown>>,
  names: readonly string[],
  secrets: readonly string[],
): Record<string, unknown> {
  const clean = { ...detail };
  const { body, text } = detail;
  if ("error" in detail) clean.error = redactJson(detail.error, [], secrets);
  if ("body" in detail) clean.body = typeof body === "string" ? redactText(body, names, secrets) : redactJson(body, names, secrets);
  if (typeof text === "string") clean.text = redactText(text, names, secrets);
  return clean;
}
