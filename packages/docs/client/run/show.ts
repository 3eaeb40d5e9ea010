const MOST = 6000;

/** A value as a reader expects it: text as it is, the rest as JSON with what JSON has no form for named. */
export function shown(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  const text = JSON.stringify(value, (_, part: unknown) => named(part), 2) ?? String(value);
  return text.length > MOST ? `${text.slice(0, MOST)} …` : text;
}

function named(part: unknown): unknown {
  if (typeof part === "bigint") return `${part}n`;
  if (typeof part === "function") return "[function]";
  if (part instanceof Error) return { ...part, message: part.message };
  return part;
}

/** JSON on several lines; anything else as it came. */
export function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text.length > MOST ? `${text.slice(0, MOST)} …` : text;
  }
}
