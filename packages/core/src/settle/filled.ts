import { read } from "../pointer.js";
import type { Origin, Template } from "./table.js";

/** What a question can be made of: the flat input of the call, and what was learned of it. */
interface Known {
  readonly input: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The value that an origin names: a member of the input, or something learned. */
export function valueAt(origin: Origin, { input, facts }: Known): unknown {
  return origin.startsWith("$") ? facts[origin] : read(input, origin);
}

/**
 * The value that a template makes. What is not known is left out, and undefined is what would be an empty
 * list or an empty object then.
 */
export function filled(template: Template, known: Known): unknown {
  if (typeof template === "string") return valueAt(template, known);
  if ("value" in template) return template.value;
  if ("list" in template) {
    const items = template.list.map((one) => filled(one, known)).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const members = Object.entries(template.members).map(([name, one]) => [name, filled(one, known)] as const);
  const given = members.filter(([, value]) => value !== undefined);
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}
