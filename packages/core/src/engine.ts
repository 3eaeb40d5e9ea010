// The only file that knows openapi-fetch. We take its serialiser and leave its request loop, which follows redirects,
// reads an empty 500 as success and rounds large integers; nothing of its types leaves this file.
import { createQuerySerializer } from "openapi-fetch";

const serialize = createQuerySerializer<Record<string, unknown>>();

/** Query values that can be written without loss: text, finite numbers, booleans, arrays and flat objects of these. */
export function isQueryValue(value: unknown): boolean {
  if (value === undefined || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)) return true;
  if (Array.isArray(value)) return value.every((item) => item !== undefined && typeof item !== "object" && isQueryValue(item));
  return (
    value !== null &&
    typeof value === "object" &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.entries(value).every(([name, item]) => /^[\w$.-]+$/.test(name) && typeof item !== "object" && isQueryValue(item))
  );
}

/** The query string with its question mark, or nothing. Arrays repeat the name, objects are written as name[key]. */
export function queryString(values: Record<string, unknown>): string {
  const text = serialize(values);
  return text && `?${text}`;
}
