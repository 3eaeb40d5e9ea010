import type { Call, Provider, Reply } from "./types.js";
import { contracts } from "./validators.js";

/** One request with its answer, as the sandbox's page shows it. */
export interface HistoryEntry {
  readonly provider: Provider;
  readonly operationId: string;
  readonly method: string;
  /** With values; sensitive ones are masked. */
  readonly path: string;
  readonly status: number;
  /** The fault that struck, if any. */
  readonly fault: string | undefined;
  /** ms since 1970, on the sandbox's clock. */
  readonly at: number;
  readonly ms: number;
  readonly request?: unknown;
  readonly response?: unknown;
}

const MOST = 500;

/** The latest requests. Card data, codes, tokens and credentials are masked before anything is kept. */
export class History {
  #entries: HistoryEntry[] = [];
  #bodies: { request: unknown; response: unknown; path?: string } | undefined;
  #listeners = new Set<(entry: HistoryEntry) => void>();

  get entries(): readonly HistoryEntry[] {
    return this.#entries;
  }

  /** Keeps the masked bodies for the entry that follows. */
  remember(provider: Provider, call: Call, reply: Reply): void {
    const names = contracts[provider]?.sensitive ?? [];
    this.#bodies = { request: mask(call.body, names), response: mask(reply.body, names) };
  }

  add(entry: HistoryEntry): void {
    const names = contracts[entry.provider]?.sensitive ?? [];
    const template = contracts[entry.provider]?.operations.find(({ id }) => id === entry.operationId)?.path.split("/") ?? [];
    const path = entry.path
      .split("/")
      .map((part, index) => (names.includes(template[index]?.slice(1, -1) ?? "") ? "***" : part))
      .join("/");
    const whole = { ...entry, path, ...this.#bodies };
    this.#bodies = undefined;
    this.#entries.push(whole);
    if (this.#entries.length > MOST) this.#entries.shift();
    for (const listener of this.#listeners) listener(whole);
  }

  /** Calls `listener` for each new entry; returns a function that stops it. */
  subscribe(listener: (entry: HistoryEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  clear(): void {
    this.#entries = [];
    this.#bodies = undefined;
  }
}

/** A copy with the values of sensitive names replaced. */
export function mask(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => mask(item, names));
  if (value instanceof Blob) return `[file of ${value.size} bytes]`;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, names.includes(name) && inner !== null ? "***" : mask(inner, names)]),
  );
}
