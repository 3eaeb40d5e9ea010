type Raw = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Headers that cost nothing where one is looked up, which is all that a client does: `get` and `has` read what undici
 * gave. Everything else is left to a real object, which is made on first use.
 */
export class NodeHeaders implements Headers {
  readonly #raw: Raw;
  #whole: Headers | undefined;

  constructor(raw: Raw) {
    this.#raw = raw;
  }

  get(name: string): string | null {
    const value = this.#known(name);
    return value === undefined ? this.#real().get(name) : value;
  }
  has(name: string): boolean {
    return this.get(name) !== null;
  }
  append(name: string, value: string): void {
    this.#real().append(name, value);
  }
  delete(name: string): void {
    this.#real().delete(name);
  }
  set(name: string, value: string): void {
    this.#real().set(name, value);
  }
  getSetCookie(): string[] {
    return this.#real().getSetCookie();
  }
  forEach(each: (value: string, key: string, parent: Headers) => void, self?: unknown): void {
    for (const [key, value] of this) each.call(self, value, key, this);
  }
  keys(): ReturnType<Headers["keys"]> {
    return this.#real().keys();
  }
  values(): ReturnType<Headers["values"]> {
    return this.#real().values();
  }
  entries(): ReturnType<Headers["entries"]> {
    return this.#real().entries();
  }
  [Symbol.iterator](): ReturnType<Headers["entries"]> {
    return this.entries();
  }

  /** What a plain look-up gives; undefined where a real object has to say it. */
  #known(name: string): string | null | undefined {
    if (this.#whole || !TOKEN.test(name)) return undefined;
    const key = name.toLowerCase();
    const value = Object.hasOwn(this.#raw, key) ? this.#raw[key] : null;
    return value === null || (typeof value === "string" && !PADDED.test(value)) ? value : undefined;
  }
  #real(): Headers {
    if (this.#whole) return this.#whole;
    this.#whole = new Headers();
    for (const [name, value] of Object.entries(this.#raw)) {
      for (const one of [value].flat()) this.#whole.append(name, one as string);
    }
    return this.#whole;
  }
}

const TOKEN = /^[\w-]+$/;
/** Space around a value, which a real object takes off. HTTP/1 has none there. */
const PADDED = /^[\t\n\r ]|[\t\n\r ]$/;
