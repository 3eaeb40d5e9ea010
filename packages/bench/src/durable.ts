/** Milliseconds of calls one after the other. */
interface Each {
  readonly median: number;
  readonly p99: number;
}

/** What an intent costs on one store. */
export interface StoreCost {
  readonly name: string;
  readonly call: Each;
  readonly replayed: Each;
  /** ms for 1 000 intents at once in one process. */
  readonly atOnce: number;
  /** ms for four processes with 1 000 intents each. */
  readonly fourOwn: number;
  /** ms for four processes with the same 1 000 intents, and how many requests left for these 4 000 calls. */
  readonly fourSame: number;
  readonly fourSameSent: number;
  /** Of a row. */
  readonly bytes: number;
}

/** A run of `npm run bench:durable`. */
export interface DurableRun {
  readonly date: string;
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  /** Work in the queue before, as the minute's average. */
  readonly loadBefore: number;
  readonly bare: Each;
  readonly stores: readonly StoreCost[];
}
