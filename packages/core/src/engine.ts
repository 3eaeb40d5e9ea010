// The only file that knows openapi-fetch. We take its way of writing a parameter and leave its request loop, which follows redirects,
// reads an empty 500 as success and rounds large integers; nothing of its types leaves this file.
import { serializePrimitiveParam } from "openapi-fetch";

/** `name=value`; throws for what a query cannot hold. */
function pair(name: string, value: unknown): string {
  if (typeof value !== "string" && typeof value !== "boolean" && !Number.isFinite(value)) throw new TypeError();
  return serializePrimitiveParam(name, value as string);
}

/**
 * A query parameter as `name=value` texts: arrays repeat the name, flat objects are written as name[key] (OpenAPI's `form` and `deepObject`
 * with `explode`). Undefined for a value that cannot be written without loss.
 */
export function queryPairs(name: string, value: unknown): string[] | undefined {
  if (value === undefined) return [];
  try {
    if (Array.isArray(value)) return value.map((item) => pair(name, item));
    if (Object.getPrototypeOf(value) !== Object.prototype) return [pair(name, value)];
    const members = Object.entries(value as object).filter(([, item]) => item !== undefined);
    return members.map(([key, item]) => pair(`${name}[${encodeURIComponent(key)}]`, item));
  } catch {
    return undefined; // also a lone surrogate, which no URL can hold
  }
}
