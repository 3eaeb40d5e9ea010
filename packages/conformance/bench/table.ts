/** A table of Markdown; all columns but the first hold numbers. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? "---" : "--:")), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

export const bytes = (count: number): string => count.toLocaleString("en-US");
