import { hidden } from "../answer/hidden.js";
import { read } from "../pointer.js";
import type { Part } from "./draft.js";

/** Whom to ask after a lost answer, with the input for it. */
export const reconcile: Part = (draft, { reconcile: [operationId, input] = ["", {}] }) => {
  const found = () => Object.entries(input).map(([name, pointer]) => [name, read(draft.input, pointer)]);
  draft.asks = () => hidden({ operationId }, { input: () => Object.fromEntries(found().filter(([, value]) => value !== undefined)) });
};
