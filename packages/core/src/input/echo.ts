import { pick } from "../answer/shape.js";
import { read } from "../pointer.js";
import type { Difference } from "../types/index.js";
import type { Part } from "./draft.js";
import { isPlain } from "./path.js";

/**
 * Compares what the answer has to repeat of the request (spec: `x-echo`): amounts by value, everything else as text.
 * Whatever was not asked for, or is not answered, can't differ. Two texts of one amount are one number, so
 * comparing needs no exact arithmetic.
 */
export const echo: Part = (draft, { echo: pairs = [] }) => {
  draft.differs = (data, clean) => {
    const found: Difference[] = [];
    // The place is a documented member: only the values may quote a secret.
    const shown = (value: string | number) => pick("-", value, clean) as string | number;
    for (const [from, at, amount] of pairs) {
      const asked = read(draft.input, from);
      const answered = read(data, at);
      const value = amount ? Number : String;
      if (isPlain(asked) && isPlain(answered) && value(asked) !== value(answered))
        found.push({ field: at.slice(1).replaceAll("/", "."), asked: shown(asked), answered: shown(answered) });
    }
    return found[0] ? { differs: found } : {};
  };
};
