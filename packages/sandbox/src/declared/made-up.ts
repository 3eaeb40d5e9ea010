// What a provider makes up for something new, in the form of its examples: ids that nothing else has, and times.

const DIGITS = "0123456789";
const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ALPHABETS: readonly (readonly [of: RegExp, alphabet: string])[] = [
  [/^[0-9a-f]+$/, "0123456789abcdef"],
  [/^[0-9A-Z]+$/, DIGITS + CAPITALS],
  [/^[0-9a-z]+$/, DIGITS + CAPITALS.toLowerCase()],
];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Gives out ids. The first is that of the example; those of digits count up from there and keep their leading zeros. */
export class Ids {
  readonly #taken = new Set<string>();

  /** Keeps an id from being given out. */
  take(id: unknown): void {
    this.#taken.add(String(id));
  }

  like(example: unknown): unknown {
    let id = example;
    while (this.#taken.has(String(id))) id = next(id, example);
    this.take(id);
    return id;
  }
}

function next(id: unknown, example: unknown): unknown {
  if (typeof id === "number") return id + 1;
  if (/^\d+$/.test(String(id))) return String(BigInt(id as string) + 1n).padStart(String(example).length, "0");
  if (UUID.test(String(example))) return crypto.randomUUID();
  // What stands before the first random part, such as `trx_`, is the same in every id.
  const [, head = "", rest = ""] = /^(.*[_-])?(.*)$/s.exec(String(example)) ?? [];
  return `${head}${random(rest)}`;
}

/** As many characters of the kinds that the text has. */
export function random(like: string): string {
  const alphabet = ALPHABETS.find(([of]) => of.test(like))?.[1] ?? DIGITS + CAPITALS + CAPITALS.toLowerCase();
  return Array.from(
    crypto.getRandomValues(new Uint32Array(Math.max(like.length, 8))),
    (value) => alphabet[value % alphabet.length],
  ).join("");
}

/** Whether a member of an example is a moment: a date in text, or seconds or milliseconds under a name that says so. */
export const isTime = (name: string, value: unknown): boolean =>
  typeof value === "string"
    ? /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)
    : typeof value === "number" && value > 1e9 && /(at|date|time)$/i.test(name);

/** A moment in the form of the example. What runs out later is as far away as it is in the example. */
export function timeLike(name: string, example: unknown, beside: readonly unknown[], now: number): unknown {
  const ms = /expir|until|valid|due/i.test(name) ? now + msOf(example) - Math.min(...beside.map(msOf)) : now;
  if (typeof example === "number") return example > 1e11 ? ms : Math.floor(ms / 1000);
  const [, seconds = "", fraction = "", zone = ""] = /^(.{16}(?::\d\d)?)(\.\d+)?(.*)$/.exec(String(example)) ?? [];
  const text = new Date(ms).toISOString();
  const digits = text.slice(19, 23).padEnd(fraction.length, "0").slice(0, fraction.length);
  return `${text.slice(0, seconds.length)}${digits}${zone.replace(/\d/g, "0").replace("-", "+")}`;
}

const msOf = (moment: unknown): number =>
  typeof moment === "number" ? (moment > 1e11 ? moment : moment * 1000) : Date.parse(String(moment));
