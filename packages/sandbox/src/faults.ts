import type { Provider } from "./types.js";

/** A failure to inject. `commit` says whether the provider does its work before the fault strikes. */
export type Fault = {
  readonly provider?: Provider;
  readonly operationId?: string;
  /** How many requests it strikes. Default 1. */
  readonly times?: number;
} & (
  | { readonly type: "refuse"; readonly status: number }
  | { readonly type: "rate-limit"; readonly retryAfterSeconds?: number }
  /** By the sandbox's clock: `advance` ends it. */
  | { readonly type: "delay"; readonly ms: number }
  | { readonly type: "hang" | "reset" | "truncate" | "html" | "empty"; readonly commit?: boolean }
  | { readonly type: "redirect"; readonly location: string; readonly commit?: boolean }
  /**
   * The provider does its work and answers something else: values by JSON Pointer, such as
   * `{ "/amount/value": "999.00" }`.
   */
  | { readonly type: "answer"; readonly set: Readonly<Record<string, unknown>> }
);

/** Faults at random, for soaks: each request is struck with this probability by one of the faults. */
export interface RandomFaults {
  readonly probability: number;
  readonly faults: readonly Fault[];
  /** Same seed, same faults. */
  readonly seed: number;
}

/** The faults that wait for their request. */
export class Faults {
  #queue: { fault: Fault; left: number }[] = [];
  #random: (RandomFaults & { state: number }) | undefined;

  /** Strikes the next matching requests. */
  inject(fault: Fault): void {
    this.#queue.push({ fault, left: fault.times ?? 1 });
  }

  /** Strikes requests at random until {@link clear}. */
  randomly(options: RandomFaults): void {
    this.#random = { ...options, state: options.seed >>> 0 };
  }

  /** Faults that still wait; `times` says how many requests each will strike. */
  get pending(): readonly Fault[] {
    return this.#queue.map(({ fault, left }) => ({ ...fault, times: left }));
  }

  clear(): void {
    this.#queue = [];
    this.#random = undefined;
  }

  /** The fault that strikes this request, if any. */
  take(provider: Provider, operationId: string): Fault | undefined {
    const index = this.#queue.findIndex(
      ({ fault }) => (fault.provider ?? provider) === provider && (fault.operationId ?? operationId) === operationId,
    );
    const entry = this.#queue[index];
    if (entry) {
      entry.left--;
      if (entry.left <= 0) this.#queue.splice(index, 1);
      return entry.fault;
    }
    const random = this.#random;
    if (!random || this.#next() >= random.probability) return undefined;
    return random.faults[Math.floor(this.#next() * random.faults.length)];
  }

  /** mulberry32: small, seeded, good enough to spread faults. */
  #next(): number {
    const random = this.#random as { state: number };
    random.state = (random.state + 0x6d2b79f5) >>> 0;
    let t = random.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
}
