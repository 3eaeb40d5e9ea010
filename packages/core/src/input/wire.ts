import type { Part } from "./draft.js";

/**
 * Amounts whose wire form is text go out with all their decimals, whatever the caller gave: `"100.50"` for 100.5,
 * "100.5" and "100.50". QIWI refuses every other literal, and JSON writes 100.50 as 100.5. Runs on the
 * client's own copy of the body.
 */
export const decimalText: Part = (draft, { money = [] }) => {
  if (!draft.body) return;
  for (const { at, decimals, text } of money)
    if (text) write(draft.input.body, at.split("/").slice(1), decimals as number);
  draft.body = JSON.stringify(draft.input.body);
};

function write(value: unknown, [name, ...rest]: readonly string[], decimals: number): void {
  if (Object(value) !== value) return;
  const members = value as Record<string, unknown>;
  for (const key of Object.keys(members)) {
    if (key !== name && name !== "*") continue;
    if (rest.length > 0) write(members[key], rest, decimals);
    else {
      const [whole, fraction = ""] = String(members[key]).split(".");
      members[key] = `${whole}.${fraction.padEnd(decimals, "0")}`;
    }
  }
}
