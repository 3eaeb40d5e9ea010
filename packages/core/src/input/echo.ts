import { read } from "../pointer.js";
import type { Difference } from "../types/index.js";
import type { Part } from "./draft.js";

/**
 * Keeps what the answer has to repeat of the request (spec: `x-echo`), and compares: amounts by value, everything else as text. Whatever was not
 * asked for, or is not answered, can't differ. Two texts of one amount are one number, so comparing needs no exact arithmetic.
 */
export const echo: Part = (draft, { echo: pairs = [] }) => {
  const kept = pairs.map(([asked]) => read(draft.input, asked));
  draft.differs = (data) =>
    pairs.flatMap(([, at, amount], index): Difference[] => {
      const [asked, answered] = [kept[index], read(data, at)];
      const value = amount ? Number : String;
      return isSaid(asked) && isSaid(answered) && value(asked) !== value(answered)
        ? [{ field: at.slice(1).replaceAll("/", "."), asked, answered }]
        : [];
    });
};

const isSaid = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";
