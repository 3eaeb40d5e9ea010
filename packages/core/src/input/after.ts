import { read } from "../pointer.js";
import type { Part } from "./draft.js";

/** The body of a 429 says how many seconds to wait (spec: `x-retry`). */
export const after: Part = (draft, { after: [pointer, seconds] = ["", 0] }) => {
  draft.waits = (error) => Number(/\b\d{1,4}\b/.exec(`${read(error, pointer)}`)?.[0] ?? seconds) * 1000;
};
