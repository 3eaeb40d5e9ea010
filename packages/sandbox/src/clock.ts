/** The sandbox's time: real time plus what a test has advanced. Timers run when their time has come and the sandbox is used. */
export class Clock {
  #ahead = 0;
  #due: { at: number; run: () => void }[] = [];

  now(): number {
    return Date.now() + this.#ahead;
  }

  later(ms: number, run: () => void): void {
    this.#due.push({ at: this.now() + ms, run });
    this.#due.sort((one, other) => one.at - other.at);
  }

  /** Runs what is due, in order. */
  tick(): void {
    while (this.#due[0] && this.#due[0].at <= this.now()) this.#due.shift()?.run();
  }

  /** When the next timer is due. */
  get next(): number | undefined {
    return this.#due[0]?.at;
  }

  /** Moves the time forward to a moment and runs what is due then. */
  to(moment: number): void {
    this.#ahead += Math.max(0, moment - this.now());
    this.tick();
  }

  /** Back to real time, with nothing due. */
  clear(): void {
    this.#due = [];
    this.#ahead = 0;
  }
}
