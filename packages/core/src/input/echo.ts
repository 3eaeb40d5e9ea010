import { digitsOf } from "../amount.js";
import { read } from "../pointer.js";
import type { Difference } from "../types/index.js";
import type { Part } from "./draft.js";

/** Keeps what the answer has to repeat of the request (spec: `x-echo`), and compares: amounts by value, everything else as text. */
export const echo: Part = (draft, { echo: pairs = [] }) => {
  const asked = pairs.map(([pointer]) => read(draft.input, pointer));
  draft.differs = (data) => {
    const found: Difference[] = [];
    for (const [index, [, at, amount]] of pairs.entries()) {
      const [one, other] = [asked[index], read(data, at)];
      // Whatever was not asked for, or is not answered, can't differ.
      if (!isSaid(one) || !isSaid(other)) continue;
      const same = amount ? digitsOf(one) === digitsOf(other) : String(one) === String(other);
      if (!same) found.push({ field: at.slice(1).replaceAll("/", "."), asked: one, answered: other });
    }
    return found;
  };
};

const isSaid = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";
