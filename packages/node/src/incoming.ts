type Bytes = Uint8Array<ArrayBuffer>;

/** A body that is larger than its reader allows. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

/** A body on its way: gathers what arrives, up to a limit, until somebody asks for the whole. */
export class Incoming {
  #limit: number;
  #size = 0;
  readonly #chunks: Uint8Array[] = [];
  readonly #stop: (reason: Error) => void;
  #resolve!: (bytes: Bytes) => void;
  #reject!: (error: unknown) => void;
  readonly #whole = new Promise<Bytes>((resolve, reject) => {
    this.#resolve = resolve;
    this.#reject = reject;
  });

  /** @param stop Ends the request when more arrives than the limit allows. */
  constructor(limit: number, stop: (reason: Error) => void) {
    this.#limit = limit;
    this.#stop = stop;
    this.#whole.catch(() => {}); // Whoever never reads the body does not learn that it broke.
  }

  push(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#size += chunk.byteLength;
    this.#check();
  }
  end(): void {
    this.#resolve(this.#joined());
  }
  fail(error: unknown): void {
    this.#reject(error);
  }

  /** The whole body as it came over the wire; rejects with {@link TooLarge} beyond so many bytes. */
  whole(limit: number): Promise<Bytes> {
    this.#limit = Math.min(limit, this.#limit);
    this.#check();
    return this.#whole;
  }

  #check(): void {
    if (this.#size <= this.#limit) return;
    const error = new TooLarge(`The body is larger than ${this.#limit} bytes.`);
    this.#reject(error);
    this.#chunks.length = 0;
    this.#stop(error);
  }

  #joined(): Bytes {
    const [first] = this.#chunks;
    if (first && this.#chunks.length === 1) return first as Bytes;
    const whole = new Uint8Array(this.#size);
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.byteLength;
    }
    return whole;
  }
}
