interface Timer {
  readonly at: number;
  /** Counts up, so that timers of the same moment run in the order they were made. */
  readonly number: number;
  readonly run: () => void;
}

const isBefore = (one: Timer, other: Timer): boolean => one.at < other.at || (one.at === other.at && one.number < other.number);

/** The sandbox's time: real time plus what a test has advanced. Timers run when their time has come and the sandbox is used. */
export class Clock {
  #ahead = 0;
  #made = 0;
  /** A binary heap, the earliest first: thousands of bills that wait to expire cost each new one next to nothing. */
  #due: Timer[] = [];

  now(): number {
    return Date.now() + this.#ahead;
  }

  later(ms: number, run: () => void): void {
    const timer = { at: this.now() + ms, number: this.#made++, run };
    let at = this.#due.push(timer) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = this.#due[above] as Timer;
      if (isBefore(parent, timer)) break;
      this.#due[at] = parent;
      at = above;
    }
    this.#due[at] = timer;
  }

  /** Runs what is due, in order. */
  tick(): void {
    while (this.#due[0] && this.#due[0].at <= this.now()) this.#shift()?.run();
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

  /** Takes the earliest timer; the last one sinks from the top to its place. */
  #shift(): Timer | undefined {
    const [first] = this.#due;
    const last = this.#due.pop();
    if (!last || this.#due.length === 0) return first;
    let at = 0;
    for (let below = 1; below < this.#due.length; below = 2 * at + 1) {
      const [left, right] = [this.#due[below] as Timer, this.#due[below + 1]];
      const [child, place] = right && isBefore(right, left) ? [right, below + 1] : [left, below];
      if (isBefore(last, child)) break;
      this.#due[at] = child;
      at = place;
    }
    this.#due[at] = last;
    return first;
  }
}
