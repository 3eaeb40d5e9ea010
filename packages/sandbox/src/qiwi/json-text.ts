/** A number as it shall be written in a JSON text: `JSON.stringify` would write 200.00 as 200. */
export class Literal {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** JSON as `JSON.stringify` writes it, with each {@link Literal} as it is. */
export function jsonText(value: unknown): string {
  if (value instanceof Literal) return String(value);
  if (Array.isArray(value)) return `[${value.map(jsonText).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${jsonText(inner)}`).join(",")}}`;
}
