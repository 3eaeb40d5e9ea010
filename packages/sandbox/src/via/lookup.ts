import type { Call, Reply } from "../types.js";
import { refuse } from "./errors.js";
import type { State } from "./state.js";
import type { Transaction } from "./transactions.js";
import { transactionReply } from "./views.js";

/**
 * The transaction that an `externalId` has started before, if any, as `show` shows it. What VIA does with a repeated one is not documented;
 * here the same call gives the same transaction and moves nothing, and another call with it is refused.
 */
export function repeated({ transactions }: State, call: Call, show: (known: Transaction) => Reply): Reply | undefined {
  const known = transactions.find({ externalId: (call.body as { externalId: string }).externalId });
  if (!known) return undefined;
  return known.operationId === call.operationId
    ? show(known)
    : refuse(call, "body.externalId belongs to a transaction of another operation");
}

/** Reads a transaction by one of its two ids. What both together do is not documented; here they are refused. */
export const getTransaction =
  ({ transactions }: State) =>
  (call: Call): Reply => {
    const { transactionId, externalId } = call.query as { transactionId?: string; externalId?: string };
    if ((transactionId === undefined) === (externalId === undefined)) {
      return refuse(call, "Give exactly one of query.transactionId and query.externalId");
    }
    const found = transactions.find(transactionId === undefined ? { externalId: externalId as string } : { id: transactionId });
    return found ? transactionReply(found) : refuse(call, "The transaction is unknown", 404);
  };
