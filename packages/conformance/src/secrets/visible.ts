import { inspect } from "node:util";

/** Everything that a program prints of a value without asking for one of its members by name. */
export function visible(value: unknown): string {
  const parts = [
    inspect(value, { depth: null, showHidden: true, maxArrayLength: null, maxStringLength: null }),
    String(value),
  ];
  parts.push(JSON.stringify(value) ?? "");
  if (value instanceof Error) parts.push(value.message, value.stack ?? "", inspect(value.cause));
  return parts.join("\n");
}

/**
 * The same without what is a number or a time, for short digits that occur by chance: texts of a value, one per line.
 */
export function texts(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || typeof value !== "object") return "";
  const own = value instanceof Error ? [value.message] : [];
  return [...own, ...Object.values(value).map(texts)].join("\n");
}
