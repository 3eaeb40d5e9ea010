/** JSON with bare member names where they need no quotes. */
export function objectText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(objectText).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, inner]) => `${/^[A-Za-z_$][\w$]*$|^\d+$/.test(name) ? name : JSON.stringify(name)}: ${objectText(inner)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/**
 * Rows of a table by operationId as lines of its text. A row that occurs several times is a value of its own, named
 * after the table: what reads an object and what makes it answer alike.
 */
export function rowLines(
  table: string,
  type: string,
  rows: readonly (readonly [id: string, row: unknown])[],
): { values: string; lines: string } {
  const texts = rows.map(([id, row]) => [id, objectText(row)] as const);
  const repeated = [...new Set(texts.map(([, text]) => text))].filter(
    (text) => texts.filter(([, other]) => other === text).length > 1,
  );
  const nameOf = (text: string): string => (repeated.includes(text) ? `${table}${repeated.indexOf(text) + 1}` : text);
  return {
    values: repeated.map((text) => `const ${nameOf(text)}: ${type} = ${text};\n\n`).join(""),
    lines: texts.map(([id, text]) => `${id}: ${nameOf(text)},`).join("\n"),
  };
}
