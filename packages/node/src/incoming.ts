type Bytes = Uint8Array<ArrayBuffer>;

/** A body that is larger than its reader allows. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

// A part of one byte takes over a hundred of memory, and keeps what it was cut from.
const MANY = 1024;

/** How a body came out. */
type Came = { readonly bytes: Bytes } | { readonly error: unknown };

/**
 * A body on its way: gathers what arrives, up to a limit, until somebody asks for the whole. Whoever never reads the
 * body does not learn that it broke.
 */
export class Incoming {
  #limit: number;
  #size = 0;
  readonly #chunks: Uint8Array[] = [];
  /** The first of them are many joined into one. */
  #joinedParts = 0;
  readonly #stop: (reason: Error) => void;
  #came: Came | undefined;
  #tell: ((came: Came) => void) | undefined;

  /** @param stop Ends the request when more arrives than the limit allows. */
  constructor(limit: number, stop: (reason: Error) => void) {
    this.#limit = limit;
    this.#stop = stop;
  }

  push(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#size += chunk.byteLength;
    if (this.#chunks.length - this.#joinedParts > MANY)
      this.#chunks.push(joined(this.#chunks.splice(this.#joinedParts++)));
    this.#check();
  }
  end(): void {
    this.#over({ bytes: joined(this.#chunks) });
  }
  fail(error: unknown): void {
    this.#over({ error });
  }

  /** The whole body as it came over the wire; rejects with {@link TooLarge} beyond so many bytes. */
  whole(limit: number): Promise<Bytes> {
    this.#limit = Math.min(limit, this.#limit);
    this.#check();
    return new Promise((resolve, reject) => {
      this.#tell = (came) => ("error" in came ? reject(came.error) : resolve(came.bytes));
      if (this.#came) this.#tell(this.#came);
    });
  }

  #over(came: Came): void {
    this.#came ??= came;
    this.#tell?.(this.#came);
  }
  #check(): void {
    if (this.#size <= this.#limit) return;
    const error = new TooLarge(`The body is larger than ${this.#limit} bytes.`);
    this.#came = undefined; // it was there before the limit was known
    this.#over({ error });
    this.#chunks.length = this.#joinedParts = 0;
    this.#stop(error);
  }
}

function joined(chunks: readonly Uint8Array[]): Bytes {
  const [first] = chunks;
  if (first && chunks.length === 1) return first as Bytes;
  const whole = new Uint8Array(chunks.reduce((size, { byteLength }) => size + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
