import { pathSegment, SEGMENT_RULE } from "@payspec/core";
import { createQuerySerializer, type PathSerializer } from "openapi-fetch";
import { refusal } from "./refusal.js";

/**
 * Writes path parameters as one segment each, and refuses what would be more, less or another:
 * nothing of the call has left then.
 */
export const pathSerializer =
  (operationId: string): PathSerializer =>
  (address, values) =>
    address.replace(/\{([^{}]+)\}/g, (_, name: string) => {
      // What is missing the client may have been given once; it says so itself where it has not.
      if (values[name] === undefined) return `{${name}}`;
      const text = pathSegment(values[name]);
      if (text === undefined) throw refusal(operationId, name, "path-segment", SEGMENT_RULE);
      return text;
    });

const inOpenapiStyle = createQuerySerializer();

/**
 * Writes a query as the client does: lists repeat the name, flat objects are `name[key]`. Refuses what
 * can't be written without loss.
 */
export const querySerializer =
  (operationId: string) =>
  (query: Record<string, unknown>): string => {
    for (const [name, value] of Object.entries(query)) {
      if (value === undefined || isFlat(value)) continue;
      throw refusal(
        operationId,
        name,
        "query-value",
        "must be text, a finite number, a boolean, or a flat list or object of these.",
      );
    }
    return inOpenapiStyle(query);
  };

const isPlain = (value: unknown): boolean =>
  (typeof value === "string" && !/\p{Surrogate}/u.test(value)) || typeof value === "boolean" || Number.isFinite(value);

function isFlat(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== "object" || value === null) return isPlain(value);
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every((item) => item === undefined || isPlain(item))
  );
}
