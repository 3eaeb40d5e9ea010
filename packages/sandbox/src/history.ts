import type { OperationContract } from "./contract.js";
import { mask, maskText } from "./mask.js";
import type { Call, Provider, Reply } from "./types.js";

/** One request with its answer, as the sandbox's page shows it. */
export interface HistoryEntry {
  /** Counts up from 1 and goes on counting after a reset. */
  readonly id: number;
  readonly provider: Provider;
  readonly operationId: string;
  readonly method: string;
  /** With values; sensitive ones are masked. */
  readonly path: string;
  /** What was answered; 0 where the connection broke. */
  readonly status: number;
  /** The fault that struck, if any. */
  readonly fault: string | undefined;
  /**
   * Whether the provider did what it was asked for, whatever it answered or failed to answer. False for what only
   * reads, for a refusal, and for a repeat that is answered with what the first call did.
   */
  readonly carriedOut: boolean;
  /** ms since 1970, on the sandbox's clock. */
  readonly at: number;
  /** Real ms that the answer took. */
  readonly ms: number;
  /** The body, with the caller's own marks as it sent them; card data, codes and tokens are masked. */
  readonly request?: unknown;
  readonly response?: unknown;
}

/** What is kept of a request before its bodies are masked. */
export type Seen = Omit<HistoryEntry, "id" | "operationId" | "request" | "response" | "carriedOut">;

/** The latest requests. Card data, codes, tokens and credentials are masked before anything is kept. */
export class History {
  readonly entries: HistoryEntry[] = [];
  readonly #most: number;
  #last = 0;
  #listeners = new Set<(entry: HistoryEntry) => void>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Keeps a request with what was read and answered, if it came that far. */
  add(seen: Seen, operation: OperationContract, sensitive: readonly string[], call?: Call, reply?: Reply): void {
    const template = operation.path.split("/");
    const path = seen.path
      .split("/")
      .map((part, index) => (sensitive.includes(template[index]?.slice(1, -1) ?? "") ? "***" : maskText(part)))
      .join("/");
    const entry = {
      id: ++this.#last,
      ...seen,
      operationId: operation.id,
      path,
      carriedOut: reply?.carriedOut ?? (operation.retry !== "safe" && reply !== undefined && reply.status < 300),
      request: mask(call?.body, sensitive),
      response: mask(reply?.body, sensitive),
    };
    this.entries.push(entry);
    if (this.entries.length > this.#most) this.entries.shift();
    for (const listener of this.#listeners) listener(entry);
  }

  /** Calls `listener` for each new entry; returns a function that stops it. */
  subscribe(listener: (entry: HistoryEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  clear(): void {
    this.entries.length = 0;
  }
}
