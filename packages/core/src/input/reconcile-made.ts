import { filled } from "../settle/filled.js";
import type { Part } from "./draft.js";

/**
 * Whom to ask after a lost answer, where the question holds fixed values, lists or a body that is
 * made of members of the request.
 */
export const reconcileMade: Part = (draft, { reconcile }) => {
  const [operationId, input] = reconcile as NonNullable<typeof reconcile>; // The rows that name this part have one.
  const get = () => filled({ members: input }, { input: draft.input, facts: {} }) ?? {};
  draft.asks = () => Object.defineProperty({ operationId }, "input", { get });
};
