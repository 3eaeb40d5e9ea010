import { decode } from "./decode.js";
import { type Incoming, TooLarge } from "./incoming.js";
import { NodeHeaders } from "./node-headers.js";

/** What came over the wire; the body is still on its way. */
export interface RawAnswer {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Incoming;
  /** Most bytes of the decompressed body. */
  readonly maxBytes: number;
}

type Bytes = Uint8Array<ArrayBuffer>;
const decoder = new TextDecoder();

/**
 * A Response that costs nothing: status, headers and text are read from what undici gave. Whatever else a Response can
 * do is left to a real one, which is made on first use; making it for every answer takes as long
 * as the rest of the request.
 */
export class NodeResponse implements Response {
  readonly type = "basic";
  readonly redirected = false;
  readonly #raw: RawAnswer;
  #headers: Headers | undefined;
  #used = false;
  #whole: Response | undefined;

  constructor(raw: RawAnswer) {
    this.#raw = raw;
  }

  get url(): string {
    return this.#raw.url;
  }
  get status(): number {
    return this.#raw.status;
  }
  get statusText(): string {
    return this.#raw.statusText;
  }
  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }
  get headers(): Headers {
    this.#headers ??= new NodeHeaders(this.#raw.headers);
    return this.#headers;
  }
  get bodyUsed(): boolean {
    return this.#whole?.bodyUsed ?? this.#used;
  }
  get body(): Response["body"] {
    return this.#real().body;
  }

  async text(): Promise<string> {
    if (this.#used || this.#whole) return this.#real().text();
    this.#used = true;
    return decoder.decode(await this.#decoded());
  }
  /**
   * For the clients: the decompressed bytes without the cost of a stream; undefined when there are more than so many.
   */
  async bytesUpTo(limit: number): Promise<Bytes | undefined> {
    if (this.#used || this.#whole) throw new TypeError(WAS_READ);
    this.#used = true;
    try {
      return await this.#decoded(limit);
    } catch (error) {
      if (error instanceof TooLarge) return undefined;
      throw error;
    }
  }
  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }
  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#real().arrayBuffer();
  }
  async blob(): Promise<Blob> {
    return this.#real().blob();
  }
  async bytes(): Promise<Bytes> {
    return new Uint8Array(await this.arrayBuffer());
  }
  async formData(): Promise<FormData> {
    return this.#real().formData();
  }
  clone(): Response {
    return this.#real().clone();
  }

  #real(): Response {
    if (this.#used) throw new TypeError(WAS_READ);
    const { status, statusText } = this.#raw;
    const body = [204, 205, 304].includes(status) ? null : streamOf(() => this.#decoded());
    this.#whole ??= new Response(body, { status, statusText, headers: [...this.headers] });
    return this.#whole;
  }

  async #decoded(limit = Number.POSITIVE_INFINITY): Promise<Bytes> {
    const most = Math.min(limit, this.#raw.maxBytes);
    const bytes = await this.#raw.body.whole(most);
    const { "content-encoding": coding } = this.#raw.headers;
    return coding === undefined ? bytes : decode(bytes, String(coding), most);
  }
}

const WAS_READ = "The body of this answer has already been read.";

const streamOf = (bytes: () => Promise<Bytes>): ReadableStream<Bytes> =>
  new ReadableStream(
    {
      async pull(controller) {
        const whole = await bytes();
        if (whole.byteLength > 0) controller.enqueue(whole);
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
