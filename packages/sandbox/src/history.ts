import type { Call, Provider, Reply } from "./types.js";
import { contracts } from "./validators.js";

/** One request with its answer, as the sandbox's page shows it. */
export interface HistoryEntry {
  /** Counts up from 1 and goes on counting after a reset. */
  readonly id: number;
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
  #last = 0;
  #listeners = new Set<(entry: HistoryEntry) => void>();

  get entries(): readonly HistoryEntry[] {
    return this.#entries;
  }

  /** Keeps a request with what was read and answered, if it came that far. */
  add(entry: Omit<HistoryEntry, "id">, call?: Call, reply?: Reply): void {
    const { sensitive = [], operations = [] } = contracts[entry.provider] ?? {};
    const template = operations.find(({ id }) => id === entry.operationId)?.path.split("/") ?? [];
    const path = entry.path
      .split("/")
      .map((part, index) => (sensitive.includes(template[index]?.slice(1, -1) ?? "") ? "***" : maskText(part)))
      .join("/");
    const whole = { id: ++this.#last, ...entry, path, request: mask(call?.body, sensitive), response: mask(reply?.body, sensitive) };
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

/** A copy with the values of sensitive names replaced, and with whatever looks like a card number wherever a caller put it. */
export function mask(value: unknown, names: readonly string[]): unknown {
  if (typeof value === "string") return maskText(value);
  if (Array.isArray(value)) return value.map((item) => mask(item, names));
  if (value instanceof Blob) return `[file of ${value.size} bytes]`;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [maskText(name), names.includes(name) && inner !== null ? "***" : mask(inner, names)]),
  );
}

// Sixteen to nineteen digits (ISO/IEC 7812-1), or groups of four. No check digit: the test cards of UZCARD have none.
const maskText = (text: string): string => text.replace(/(?<!\d)(?:\d{16,19}|(?:\d{4} ){3}\d{4})(?!\d)/g, "***");
