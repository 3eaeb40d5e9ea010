import { signRequest } from "@payspec/bridgepay";
import { createSandbox, type Sandbox } from "@payspec/sandbox";
import type { Provider } from "../clients.ts";
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
      ...(credentials && (await this.#credentials(method, url, content))),
    };
    const response = await this.sandbox.fetch(url, { method, headers, ...(content !== undefined && { body: content }) });
    const text = await response.text();
    return { status: response.status, text, body: /json/.test(response.headers.get("content-type") ?? "") ? JSON.parse(text) : undefined };
  }

  async #credentials(method: string, url: string, content: string | FormData | undefined): Promise<Record<string, string>> {
    const { bridgepay, invoicebox, qiwi, tribute, via } = this.sandbox.credentials;
    const text = typeof content === "string" ? { body: content } : {};
    switch (this.#provider) {
      case "bridgepay":
        return {
          "x-identity": bridgepay.apiKey,
          "x-signature": await signRequest(bridgepay.secret, { method, url, ...text }),
        };
      case "invoicebox":
        return { authorization: `Bearer ${invoicebox.token}` };
      case "qiwi":
        return {
          authorization: `Bearer ${qiwi.token}`,
          ...(method === "PUT" &&
            /\/payouts\/[^/]+$/.test(url) && { "x-digital-sign": await qiwi.signPayout(new TextEncoder().encode(text.body)) }),
        };
      case "tribute":
        return { "api-key": tribute.apiKey };
      case "via":
        return { "client-id": via.clientId, "client-secret": via.clientSecret };
    }
  }
}

/** Lists repeat their name, members of an object stand in brackets. */
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
