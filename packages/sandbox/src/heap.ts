/**
 * A binary heap: taking the first of many, or adding one, looks at as many others as their number has binary digits.
 */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #isBefore: (one: T, other: T) => boolean;

  constructor(isBefore: (one: T, other: T) => boolean) {
    this.#isBefore = isBefore;
  }

  get first(): T | undefined {
    return this.#items[0];
  }

  add(item: T): void {
    let at = this.#items.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = this.#items[above] as T;
      if (!this.#isBefore(item, parent)) break;
      this.#items[at] = parent;
      at = above;
    }
    this.#items[at] = item;
  }

  /** Takes the first; the last one sinks from the top to its place. */
  take(): T | undefined {
    const [first] = this.#items;
    const last = this.#items.pop();
    if (last === undefined || this.#items.length === 0) return first;
    let at = 0;
    for (let below = 1; below < this.#items.length; below = 2 * at + 1) {
      const [left, right] = [this.#items[below] as T, this.#items[below + 1]];
      const [child, place] = right !== undefined && this.#isBefore(right, left) ? [right, below + 1] : [left, below];
      if (!this.#isBefore(child, last)) break;
      this.#items[at] = child;
      at = place;
    }
    this.#items[at] = last;
    return first;
  }

  clear(): void {
    this.#items.length = 0;
  }
}
