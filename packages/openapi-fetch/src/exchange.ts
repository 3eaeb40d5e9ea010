import { type ConnectionTools, PayspecError, type Sent } from "@payspec/core";
import { createFinalURL } from "openapi-fetch";
import { parsed, partsOf } from "./body.js";
import { refusal } from "./refusal.js";
import { responseOf } from "./response.js";
import type { Row } from "./rows.js";
import { pathSerializer, querySerializer } from "./serialise.js";

/** What a call of the face may be given. */
export interface Init {
  readonly params?: {
    readonly path?: Record<string, unknown>;
    readonly query?: Record<string, unknown>;
    readonly header?: object;
  };
  readonly body?: unknown;
  readonly [name: string]: unknown;
}

/** Options of a call of the client, which a call of the face may have beside openapi-fetch's own. */
export const CALL_OPTIONS = ["timeoutMs", "deadlineMs", "maxWaitMs", "maxBytes", "retries", "sendBefore"] as const;

/** One call: openapi-fetch gives it the Request that the middleware left, and it asks the client. */
export class Exchange {
  /** What came of it; undefined while nothing was asked. */
  sent: Sent | undefined;
  /** The body as it was written for the middleware to see. */
  #written: string | undefined;
  readonly #tools: ConnectionTools;
  readonly #row: Row;
  readonly #init: Init;
  readonly path: ReturnType<typeof pathSerializer>;
  readonly query: ReturnType<typeof querySerializer>;

  constructor(tools: ConnectionTools, row: Row, init: Init) {
    this.#tools = tools;
    this.#row = row;
    this.#init = init;
    this.path = pathSerializer(row.id);
    this.query = querySerializer(row.id);
  }

  /** The failure that the caller has to learn of, whatever a middleware made of it. */
  get failure(): PayspecError | undefined {
    const result = this.sent?.result;
    return result && !result.ok && result.kind !== "refused" ? new PayspecError(result) : undefined;
  }

  /** Writes the body for the middleware. What JSON can't hold the client refuses later, with its field. */
  readonly serialise = (body: unknown): string | FormData => {
    if (this.#row.operation.body === "multipart") return body instanceof FormData ? body : formOf(body);
    try {
      this.#written = JSON.stringify(body) ?? "";
    } catch {
      this.#written = "";
    }
    return this.#written;
  };

  readonly fetch = async (request: Request): Promise<Response> => {
    const { operation } = this.#row;
    if (request.method !== operation.method || request.url !== this.#address()) {
      const rule =
        "has another address or method than its call: a middleware may change headers, the JSON body and the signal, and nothing else.";
      throw refusal(this.#row.id, "request", "middleware", rule);
    }
    const { params } = this.#init;
    const options = { ...this.#options(), signal: request.signal, headers: headersOf(request) };
    const { method, path } = operation;
    this.sent = await this.#tools.send({
      method,
      path,
      params: { path: params?.path, query: params?.query },
      body: await this.#body(request),
      options,
    });
    const response = this.failure ? undefined : responseOf(this.sent);
    if (response) return response;
    throw this.failure ?? new PayspecError(this.sent.result as ConstructorParameters<typeof PayspecError>[0]);
  };

  #address(): string {
    const { params = {} } = this.#init;
    const { baseUrl } = this.#tools;
    const address = createFinalURL(this.#row.operation.path, {
      baseUrl,
      params,
      querySerializer: this.query,
      pathSerializer: this.path,
    });
    return new Request(address).url;
  }

  /** The caller's own body, or what a middleware wrote in its place. */
  async #body(request: Request): Promise<unknown> {
    const { body } = this.#init;
    if (this.#row.operation.body === "multipart") return body instanceof FormData ? partsOf(body) : body;
    const text = await request.clone().text();
    if (text === (this.#written ?? "")) return body;
    const found = parsed(text);
    if (found) return found.value;
    throw refusal(
      this.#row.id,
      "body",
      "json",
      "was replaced by a middleware with something that is no JSON, or that holds a number which would be rounded.",
    );
  }

  /** The client's own options, and the currency by which it checks an amount. */
  #options(): Record<string, unknown> {
    const money = this.#row.operation.money?.flatMap(({ option }) => option ?? []) ?? [];
    const given = [...CALL_OPTIONS, ...money].filter((name) => this.#init[name] !== undefined);
    return Object.fromEntries(given.map((name) => [name, this.#init[name]]));
  }
}

function headersOf(request: Request): Record<string, string> {
  const headers = Object.fromEntries(request.headers);
  delete headers["content-type"]; // the body decides
  return headers;
}

/** A form for the middleware to look at; the client writes its own. */
function formOf(body: unknown): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries((body ?? {}) as object)) {
    form.append(
      name,
      part instanceof Blob
        ? part
        : part instanceof Uint8Array
          ? new Blob([part as Uint8Array<ArrayBuffer>])
          : String(part),
    );
  }
  return form;
}
