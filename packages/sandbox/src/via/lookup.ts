import type { Call, Reply } from "../types.js";
import { refuse } from "./errors.js";
import type { State } from "./state.js";
import type { Transaction } from "./transactions.js";
import { isKind } from "./undocumented.js";
import { transactionReply } from "./views.js";

/** How a kind sandbox answers an `externalId` that has started a transaction before: as `show` shows that one. */
export function repeated(
  { transactions, context }: State,
  call: Call,
  show: (known: Transaction) => Reply,
): Reply | undefined {
  if (!isKind(context, "repeatedExternalId")) return undefined;
  const known = transactions.find({ externalId: (call.body as { externalId: string }).externalId });
  if (!known) return undefined;
  return known.operationId === call.operationId
    ? { ...show(known), carriedOut: false }
    : refuse(call, "body.externalId belongs to a transaction of another operation");
}

/** Reads a transaction by one of its two ids. What both together do is not documented; here they are refused. */
export const getTransaction =
  ({ transactions, context }: State) =>
  (call: Call): Reply => {
    const { transactionId, externalId } = call.query as { transactionId?: string; externalId?: string };
    if ((transactionId === undefined) === (externalId === undefined)) {
      return refuse(call, "Give exactly one of query.transactionId and query.externalId");
    }
    const found = transactions.find(
      transactionId === undefined ? { externalId: externalId as string } : { id: transactionId },
    );
    const shown = found?.operationId !== "payMerchantByToken" || isKind(context, "tokenPaymentLookup");
    return found && shown ? transactionReply(found) : refuse(call, "The transaction is unknown", 404);
  };
