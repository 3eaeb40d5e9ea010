import { read } from "../pointer.js";
import type { Template } from "./table.js";

/** What a question can be made of: the flat input of the call, and what was learned of it. */
interface Known {
  readonly input: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, unknown>>;
}

/**
 * The value that a template makes. What is not known is left out, and undefined is what would be an empty
 * list or an empty object then.
 */
export function filled(template: Template, known: Known): unknown {
  if (typeof template === "string")
    return template.startsWith("$") ? known.facts[template] : read(known.input, template);
  if ("value" in template) return template.value;
  if ("list" in template) {
    const items = template.list.map((one) => filled(one, known)).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const members = Object.entries(template.members).map(([name, one]) => [name, filled(one, known)] as const);
  const given = members.filter(([, value]) => value !== undefined);
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}
