import { createSandbox, type Sandbox } from "@payspec/sandbox";
import { factsOf, type Provider } from "../clients.ts";
import { contractsOf, type OperationContract } from "../contracts.ts";

/** A request as text, before it is signed. */
export interface Draft {
  readonly operation: OperationContract;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly text: string;
  /** Parsed, where it is JSON. */
  readonly body: unknown;
}

/** One provider of a sandbox of its own, called as a client would call it but without a client's checks. */
export class Target {
  readonly sandbox: Sandbox = createSandbox();
  readonly #provider: Provider;

  constructor(provider: Provider) {
    this.#provider = provider;
  }

  get operations(): readonly OperationContract[] {
    return contractsOf(this.#provider);
  }

  /** Sends a request with credentials and signatures, or with neither. */
  async send({ operation, path, query, body }: Draft, credentials = true): Promise<Answered> {
    const { method } = operation;
    const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
    const url = `${this.sandbox.baseUrls[this.#provider]}${filled}${queryOf(query)}`;
    const content = body === undefined ? undefined : body instanceof FormData ? body : JSON.stringify(body);
    const headers = {
      "user-agent": "Fuzz/1.0",
      ...(typeof content === "string" && { "content-type": "application/json" }),
      ...(credentials &&
        (await factsOf(this.#provider).headers(this.sandbox, {
          method,
          url,
          ...(typeof content === "string" && { body: content }),
        }))),
    };
    const response = await this.sandbox.fetch(url, {
      method,
      headers,
      ...(content !== undefined && { body: content }),
    });
    const text = await response.text();
    return {
      status: response.status,
      text,
      body: /json/.test(response.headers.get("content-type") ?? "") ? JSON.parse(text) : undefined,
    };
  }
}

/** Lists repeat their name, members of an object are in brackets. */
function queryOf(query: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const item of value) params.append(name, String(item));
    else if (value !== null && typeof value === "object")
      for (const [key, inner] of Object.entries(value)) params.append(`${name}[${key}]`, String(inner));
    else params.append(name, String(value));
  }
  return params.size > 0 ? `?${params}` : "";
}
