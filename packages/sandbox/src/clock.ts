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

  /** Moves the time forward, stopping at each timer on the way. */
  advance(ms: number): void {
    const end = this.now() + ms;
    while (this.#due[0] && this.#due[0].at <= end) {
      this.#ahead += Math.max(0, this.#due[0].at - this.now());
      this.tick();
    }
    this.#ahead += Math.max(0, end - this.now());
  }

  /** Back to real time, with nothing due. */
  clear(): void {
    this.#due = [];
    this.#ahead = 0;
  }
}
