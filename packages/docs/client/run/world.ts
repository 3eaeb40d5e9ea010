import type { Fault, LedgerEntry, Sandbox, SandboxOptions } from "@payspec/sandbox";
import type { Answer, Call, Part } from "./part.js";
import { nowhere } from "./program.js";
import { shown } from "./show.js";

/** One request as the client saw it. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly sent: string;
  /** The answer as it came; a sentence where none came. */
  answer: string;
  status: number;
}

/** A webhook that arrived, and whether its signature holds. */
export interface Arrived {
  readonly event: string;
  readonly body: string;
  readonly verdict: string;
}

/** A call of the client, with what it said when it ended. */
export interface Said {
  readonly operationId: string;
  answer?: Answer;
}

/** So that nobody waits half a minute for a lost answer. */
const LIMITS = { timeoutMs: 1500, deadlineMs: 5000 };

/** Everything that happens in one run: the sandboxes that it makes, and what they and their clients say. */
export class World {
  readonly calls: Said[] = [];
  readonly wire: Exchange[] = [];
  readonly arrived: Arrived[] = [];
  readonly lines: string[] = [];
  readonly sandboxes: Sandbox[] = [];
  readonly #part: Part;
  readonly #fault: Fault | undefined;
  #begun = false;
  #closed = false;

  constructor(part: Part, fault: Fault | undefined) {
    this.#part = part;
    this.#fault = fault;
  }

  /** What a program of this world imports. */
  get modules(): Part["modules"] {
    const { modules, provider } = this.#part;
    const client = Object.entries(modules[`@payspec/${provider}`] ?? {}).map(([name, value]) => [
      name,
      /^create\w+Client$/.test(name)
        ? (options: object) => this.#watched((value as (given: object) => object)(this.#given(options)))
        : value,
    ]);
    const sandbox = { createSandbox: (options?: SandboxOptions) => this.#sandbox(options) };
    return { ...modules, [`@payspec/${provider}`]: Object.fromEntries(client), "@payspec/sandbox": sandbox };
  }

  /** How much has happened: it grows with each request, each answer, each line and each webhook. */
  get done(): number {
    const answered = this.calls.filter(({ answer }) => answer).length + this.wire.filter(({ status }) => status).length;
    return answered + this.calls.length + this.wire.length + this.lines.length + this.arrived.length;
  }

  /** From here on nothing reaches a sandbox. */
  close(): void {
    this.#closed = true;
  }

  /** Movements of money in all sandboxes. */
  get ledger(): readonly LedgerEntry[] {
    return this.sandboxes.flatMap(({ ledger }) => ledger);
  }

  /** What goes wrong strikes from here on, not what had to exist before. */
  readonly begin = (): void => {
    this.#begun = true;
    for (const sandbox of this.sandboxes) this.#strike(sandbox);
  };

  readonly console = Object.fromEntries(
    ["log", "info", "warn", "error"].map((name) => [
      name,
      (...said: unknown[]) => void this.lines.push(said.map(shown).join(" ")),
    ]),
  );

  #strike({ faults }: Sandbox): void {
    if (this.#fault) faults.inject(this.#fault);
  }

  readonly #given = (options: object): object => ({ ...LIMITS, fetch: nowhere, ...options });

  #sandbox(options: SandboxOptions = {}): Sandbox {
    const sandbox = this.#part.createSandbox({
      deliver: ((_: string, init: RequestInit) => this.#arrive(sandbox, init)) as typeof fetch,
      ...options,
    });
    const { fetch: send } = sandbox;
    Object.assign(sandbox, { fetch: (input: RequestInfo | URL, init?: RequestInit) => this.#send(send, input, init) });
    this.sandboxes.push(sandbox);
    if (this.#begun) this.#strike(sandbox);
    return sandbox;
  }

  async #send(send: typeof fetch, input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    if (this.#closed) return nowhere();
    const request = input instanceof Request ? input : undefined;
    const body = init?.body ?? (await request?.clone().text()) ?? "";
    const headers = [...new Headers(init?.headers ?? request?.headers)].map(([name, value]) => `${name}: ${value}`);
    const exchange: Exchange = {
      method: init?.method ?? request?.method ?? "GET",
      url: String(request?.url ?? input),
      sent: `${headers.join("\n")}\n\n${textOf(body)}`.trim(),
      answer: "",
      status: 0,
    };
    this.wire.push(exchange);
    try {
      const response = await send(input, init);
      exchange.status = response.status;
      exchange.answer = await response.text();
      // For the client another one: to clone a response takes longer, as its body is then read twice.
      return new Response(exchange.answer || null, response);
    } catch (failure) {
      exchange.answer = String(failure);
      throw failure;
    }
  }

  async #arrive(sandbox: Sandbox, init: RequestInit): Promise<Response> {
    const { provider, verify } = this.#part;
    const body = String(init.body);
    const event = sandbox.deliveries.entries.find((one) => one.body === body)?.event ?? "";
    const secret = sandbox.webhooks[provider as "qiwi"].secret ?? this.#token();
    const verified = await verify?.(new Request("https://shop.example/", init), { secret });
    const verdict = verified?.ok ? "" : (verified?.reason ?? "");
    this.arrived.push({ event, body, verdict });
    return new Response(null, { status: verified?.ok ? 200 : 400 });
  }

  /** Where the account has no secret, the request that asked for webhooks brought one. */
  #token(): string {
    const [, token = ""] = /"notificationToken":"([^"]+)"/.exec(this.wire.map(({ sent }) => sent).join()) ?? [];
    return token;
  }

  #watched(client: object): object {
    for (const [operationId, method] of Object.entries(client) as [string, Call][]) {
      const watched = async (input?: object) => {
        const said: Said = { operationId };
        this.calls.push(said);
        said.answer = await method(input);
        return said.answer;
      };
      Object.assign(client, {
        [operationId]: Object.defineProperties(watched, Object.getOwnPropertyDescriptors(method)),
      });
    }
    return client;
  }
}

function textOf(body: unknown): string {
  if (typeof body === "string") return body;
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return new TextDecoder().decode(body);
  if (body instanceof FormData)
    return [...body].map(([name, value]) => `${name}: ${typeof value === "string" ? value : "(a file)"}`).join("\n");
  return body ? String(body) : "";
}
