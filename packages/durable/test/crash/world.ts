// Processes that die: a client, a wire and a durable client each, on one sandbox and one store.
import { connectionOf } from "@payspec/core";
import { type Durable, type DurableEvent, type DurableOptions, durable, type IntentStore } from "@payspec/durable";
import { createSandbox, type Sandbox } from "@payspec/sandbox";
import { type CrashCase, clientOn, type Loose } from "./cases.ts";

/** What the wire of a process does with a request to the operation under test. */
export type Wire = "works" | "dies before" | "dies after" | "late";

const DAY_MS = 86_400_000;
const never = new Promise<never>(() => undefined);

/** One sandbox, one store, one operation. */
export class World {
  readonly sandbox: Sandbox;
  readonly events: DurableEvent[] = [];
  /** Requests of the operation that the provider carried out: it answered them with success. */
  carriedOut = 0;
  /** Requests that left but wait on the way. */
  #onTheWay: (() => Promise<void>)[] = [];
  readonly one: CrashCase;
  readonly store: IntentStore;

  constructor(one: CrashCase, store: IntentStore) {
    this.one = one;
    this.store = store;
    this.sandbox = createSandbox({ deliver: async () => new Response("{}") });
    this.sandbox.onCall(({ operationId, status }) => {
      if (operationId === one.operationId && status >= 200 && status < 300) this.carriedOut++;
    });
  }

  /** The input of the case, on a prepared sandbox. */
  async arrange(): Promise<Record<string, unknown>> {
    const { sandbox, one } = this;
    const input = await one.arrange(clientOn(one.provider, sandbox, sandbox.fetch) as Loose, sandbox);
    this.carriedOut = 0;
    return input;
  }

  /** A process whose wire does that to requests of the operation, or which dies when it comes to record the end. */
  process(
    wire: Wire = "works",
    { dies, ...more }: Partial<DurableOptions> & { dies?: "at record" | undefined } = {},
  ): { payments: Durable<Loose>; died: Promise<void> } {
    const { sandbox, one } = this;
    let die: () => void = () => undefined;
    const died = new Promise<void>((resolve) => {
      die = resolve;
    });
    const recordAndDie = () => {
      die();
      return never;
    };
    const store = dies ? { ...this.store, record: recordAndDie } : this.store;
    const send: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (!isOperation(one, sandbox, request)) {
        const response = await sandbox.fetch(request);
        // A late request arrives after the first question.
        for (const arrive of this.#onTheWay.splice(0)) await arrive();
        return response;
      }
      if (wire === "dies before") die();
      else if (wire === "late") {
        this.#onTheWay.push(async () => void (await sandbox.fetch(request)));
        die();
      } else {
        const response = await sandbox.fetch(request);
        if (wire === "works") return response;
        die();
      }
      return never;
    };
    const clock = {
      now: () => sandbox.now(),
      sleep: (ms: number) => sandbox.advance(ms),
    };
    // The dead stay dead: a timeout would wake one while another case is played on the same store.
    const client = clientOn(one.provider, sandbox, send, { timeoutMs: DAY_MS, deadlineMs: DAY_MS }) as Loose;
    const payments = durable(client, { store, clock, onEvent: (event) => this.events.push(event), ...more });
    return { payments, died };
  }

  /** Hands the webhooks that were sent to a process, each once. */
  async deliver(payments: Durable<Loose>): Promise<void> {
    await this.sandbox.advance(60_000);
    for (const { body } of this.sandbox.deliveries.of({ provider: this.one.provider }))
      await payments.event(JSON.parse(body));
  }

  get moved(): number {
    return this.sandbox.ledger.length;
  }
}

/** Whether a request is one of the operation: by what the sandbox makes of it. */
function isOperation({ provider, operationId }: CrashCase, sandbox: Sandbox, request: Request): boolean {
  const path = Object.values(sandbox.baseUrls).reduce((text, base) => text.replace(base, ""), request.url);
  const found = connectionOf(clientOn(provider, sandbox, sandbox.fetch)).operations[operationId];
  if (!found) throw new Error(`${provider} has no operation ${operationId}.`);
  return (
    request.method === found.method &&
    new RegExp(`^${found.path.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path.split("?")[0] as string)
  );
}
