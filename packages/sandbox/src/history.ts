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
  #listeners = new Set<(entry: HistoryEntry) => void>();

  get entries(): readonly HistoryEntry[] {
    return this.#entries;
  }

  /** Keeps a request with what was read and answered, if it came that far. */
  add(entry: HistoryEntry, call?: Call, reply?: Reply): void {
    const { sensitive = [], operations = [] } = contracts[entry.provider] ?? {};
    const template = operations.find(({ id }) => id === entry.operationId)?.path.split("/") ?? [];
    const path = entry.path
      .split("/")
      .map((part, index) => (sensitive.includes(template[index]?.slice(1, -1) ?? "") ? "***" : part))
      .join("/");
    const whole = { ...entry, path, request: mask(call?.body, sensitive), response: mask(reply?.body, sensitive) };
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
