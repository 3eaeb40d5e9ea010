/** What came over the wire; the body is still on its way. */
export interface RawAnswer {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Promise<Uint8Array<ArrayBuffer>>;
}

const decoder = new TextDecoder();

/**
 * A Response that costs nothing: status, headers and text are read from what undici gave. Whatever else a Response can do is left to a real
 * one, which is made on first use; making it for every answer takes as long as the rest of the request.
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
    this.#headers ??= headersOf(this.#raw.headers);
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
  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }
  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#real().arrayBuffer();
  }
  async blob(): Promise<Blob> {
    return this.#real().blob();
  }
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer());
  }
  async formData(): Promise<FormData> {
    return this.#real().formData();
  }
  clone(): Response {
    return this.#real().clone();
  }

  #real(): Response {
    if (this.#used) throw new TypeError("The body of this answer has already been read.");
    const { status, statusText } = this.#raw;
    const body = [204, 205, 304].includes(status) ? null : streamOf(() => this.#decoded());
    this.#whole ??= new Response(body, { status, statusText, headers: this.headers });
    return this.#whole;
  }

  /** The body without its content coding. Others than those that we ask for stay as they are. */
  async #decoded(): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = await this.#raw.bytes;
    const coding = this.headers.get("content-encoding")?.trim().toLowerCase();
    if ((coding !== "gzip" && coding !== "deflate") || bytes.byteLength === 0) return bytes;
    const decoded = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(coding));
    return new Uint8Array(await new Response(decoded).arrayBuffer());
  }
}

function headersOf(raw: RawAnswer["headers"]): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw)) {
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one as string);
  }
  return headers;
}

const streamOf = (bytes: () => Promise<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    async pull(controller) {
      controller.enqueue(await bytes());
      controller.close();
    },
  });
