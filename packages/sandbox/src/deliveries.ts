import type { Clock } from "./clock.js";
import type { Delivery, Provider, Webhook } from "./types.js";

type Entry = { -readonly [K in keyof Delivery]: Delivery[K] } & { attempts: { at: number; status: number }[] };

/** Sends webhooks and repeats them by the provider's schedule, on the sandbox's clock. */
export class Deliveries {
  #entries: Entry[] = [];
  #running = new Set<Promise<void>>();
  readonly #clock: Clock;
  readonly #send: typeof fetch | undefined;

  constructor(clock: Clock, send: typeof fetch | undefined) {
    this.#clock = clock;
    this.#send = send;
  }

  /** All of them, oldest first. */
  get entries(): readonly Delivery[] {
    return this.#entries;
  }

  /** Those of one provider or event. */
  of(filter: { provider?: Provider; event?: string }): readonly Delivery[] {
    return this.#entries.filter(
      ({ provider, event }) => (filter.provider ?? provider) === provider && (filter.event ?? event) === event,
    );
  }

  /** Resolves when no attempt is under way. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /**
   * Records a webhook and sends it. Without a `deliver` function only this machine is reached: the documents'
   * addresses belong to strangers.
   */
  add(provider: Provider, webhook: Webhook): void {
    const entry: Entry = {
      id: this.#entries.length + 1,
      provider,
      event: webhook.event,
      url: webhook.url,
      headers: {},
      body: webhook.body,
      attempts: [],
      state: "waiting",
    };
    this.#entries.push(entry);
    if (this.#send || isLoopback(webhook.url)) this.#start(entry, webhook);
    else entry.state = "not sent";
  }

  clear(): void {
    this.#entries = [];
  }

  #start(entry: Entry, webhook: Webhook): void {
    const attempt = this.#attempt(entry, webhook).finally(() => this.#running.delete(attempt));
    this.#running.add(attempt);
  }

  async #attempt(entry: Entry, webhook: Webhook): Promise<void> {
    const { body, headers } = (entry.attempts.length > 0 && webhook.again?.()) || webhook;
    entry.body = body;
    entry.headers = { "content-type": "application/json", ...(await headers) };
    let status = 0;
    let text = "";
    try {
      const response = await (this.#send ?? globalThis.fetch)(entry.url, {
        method: "POST",
        headers: entry.headers,
        body: entry.body,
        redirect: "manual",
        signal: AbortSignal.timeout(20_000),
      });
      status = response.status;
      text = await response.text();
    } catch {
      // No answer: the status stays 0.
    }
    entry.attempts.push({ at: this.#clock.now(), status });
    const accepted = webhook.accepted ?? ((given) => given >= 200 && given < 300);
    if (accepted(status, text)) entry.state = "delivered";
    else {
      const delay = webhook.delays[entry.attempts.length - 1];
      if (delay === undefined) entry.state = "given up";
      else this.#clock.later(delay, () => this.#start(entry, webhook));
    }
  }
}

/** Whether an address is on this machine. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
