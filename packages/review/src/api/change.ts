import type { Level } from "../policy.ts";

export interface ApiChange {
  level: Level;
  /** `createCharge`, `TributeOptions`, `Schemas["Shop"]`. */
  name: string;
  what: string;
  /** Set for the answer of a method: a spec change that explains it counts instead. */
  answerOf?: string;
}

/** Whether a change is about the union of all events, which a new webhook widens by design. */
export const isAboutEvents = ({ name }: ApiChange): boolean => /(Event|Webhook)$/.test(name);

/**
 * A method is in the interface of methods, in the client that extends it, and in the name of its input: reported once.
 */
export function distinct(changes: readonly ApiChange[]): ApiChange[] {
  const known = new Set<string>();
  return changes.filter(({ name, what, level }) => {
    const method = name
      .replace(/^\w+(Client|Methods)\./, "")
      .replace(/^(\w)(\w*)Input$/, (_all, first: string, rest: string) => first.toLowerCase() + rest);
    const key = `${level} ${method} ${what}`;
    return known.has(key) ? false : known.add(key);
  });
}

/** Some names in a sentence. */
export const list = (names: readonly string[]): string =>
  names
    .slice(0, 4)
    .map((name) => `\`${name}\``)
    .join(", ") + (names.length > 4 ? ` and ${names.length - 4} more` : "");
