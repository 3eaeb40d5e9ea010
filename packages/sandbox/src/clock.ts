import { Heap } from "./heap.js";

interface Timer {
  readonly at: number;
  /** Counts up, so that timers of the same moment run in the order they were made. */
  readonly number: number;
  readonly run: () => void;
}

/**
 * The sandbox's time: real time plus what a test has advanced. Timers run when their time has
 * come and the sandbox is used.
 */
export class Clock {
  #ahead = 0;
  #made = 0;
  readonly #due = new Heap<Timer>(
    (one, other) => one.at < other.at || (one.at === other.at && one.number < other.number),
  );

  now(): number {
    return Date.now() + this.#ahead;
  }

  later(ms: number, run: () => void): void {
    this.#due.add({ at: this.now() + ms, number: this.#made++, run });
  }

  /** Runs what is due, in order. */
  tick(): void {
    while (this.#due.first && this.#due.first.at <= this.now()) this.#due.take()?.run();
  }

  /** When the next timer is due. */
  get next(): number | undefined {
    return this.#due.first?.at;
  }

  /** Moves the time forward to a moment and runs what is due then. */
  to(moment: number): void {
    this.#ahead += Math.max(0, moment - this.now());
    this.tick();
  }

  /** Back to real time, with nothing due. */
  clear(): void {
    this.#due.clear();
    this.#ahead = 0;
  }
}
