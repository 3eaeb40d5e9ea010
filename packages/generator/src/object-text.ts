/** JSON with bare member names where they need no quotes. */
export function objectText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(objectText).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, inner]) => `${/^[A-Za-z_$][\w$]*$|^\d+$/.test(name) ? name : JSON.stringify(name)}: ${objectText(inner)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
