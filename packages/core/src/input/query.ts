import type { Part } from "./draft.js";
import { isPlain } from "./path.js";

/** `name=value`; throws for what a query cannot hold. */
function pair(name: string, value: unknown): string {
  if (!isPlain(value) && typeof value !== "boolean") throw new TypeError();
  return `${name}=${encodeURIComponent(value as string)}`;
}

/** Lists repeat the name, flat objects are written as name[key] (OpenAPI's `form` and `deepObject` with `explode`). */
function pairs(name: string, value: unknown): string | string[] {
  if (Array.isArray(value)) return value.map((item) => pair(name, item));
  if (Object.getPrototypeOf(value) !== Object.prototype) return pair(name, value);
  const members = Object.entries(value as object).filter(([, item]) => item !== undefined);
  return members.map(([key, item]) => pair(`${name}[${encodeURIComponent(key)}]`, item));
}

/** Adds the query. What cannot be written without loss is a problem: also a lone surrogate, which no URL can hold. */
export const query: Part = (draft, { query: names = [] }, report) => {
  const { input } = draft;
  const all = names.flatMap((name) => {
    draft.known.push(name);
    if (input[name] === undefined) return [];
    try {
      const written = pairs(name, input[name]);
      input[name] = JSON.parse(JSON.stringify(input[name])); // a copy that is ours
      return written;
    } catch {
      report(name, "query-value", "must be text, a finite number, a boolean, or a flat list or object of these.");
      return [];
    }
  });
  if (all.length > 0) draft.url += `?${all.join("&")}`;
};
