import { read } from "../pointer.js";
import type { Part } from "./draft.js";

/** Whom to ask after a lost answer, with the input for it: a getter that is not enumerable, for it may hold tokens. */
export const reconcile: Part = (draft, { reconcile: [operationId, input] = ["", {}] }) => {
  const found = () => Object.entries(input).map(([name, pointer]) => [name, read(draft.input, pointer as string)]);
  const get = () => Object.fromEntries(found().filter(([, value]) => value !== undefined));
  draft.asks = () => Object.defineProperty({ operationId }, "input", { get });
};
