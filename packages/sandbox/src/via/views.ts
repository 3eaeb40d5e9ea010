import type { Call, Reply } from "../types.js";
import { refuse } from "./errors.js";
import { EPOS } from "./merchants.js";
import type { Transaction } from "./transactions.js";

/** The placeholder of VIA's pages: the codes of failed transactions are not published. */
const ERROR_CODE = "1234";

const eposOf = ({ status, merchantId, process }: Transaction) =>
  status === "SUCCESS" && merchantId && process ? EPOS : null;

/** A transaction as `getTransaction` and the transfers show it. */
export function transactionView(transaction: Transaction): object {
  const { id, externalId, status, amount, createdAt, modifiedAt, errorMessage } = transaction;
  return {
    transactionId: id,
    note: transaction.note ?? null,
    externalId,
    processPayerTransactionId: shownIf(status === "SUCCESS", transaction.processPayerId),
    processReceiverTransactionId: shownIf(status === "SUCCESS", transaction.processReceiverId),
    merchantId: transaction.merchantId ?? null,
    status,
    amount,
    fee: 0,
    feePercent: 0,
    currency: "UZS",
    errorCode: errorMessage === undefined ? null : ERROR_CODE,
    errorMessage: errorMessage ?? null,
    refundedAmount: 0,
    modifiedAt,
    createdAt,
    payedAt: transaction.payedAt ?? null,
    process: transaction.process ?? null,
    epos: eposOf(transaction),
  };
}

const shownIf = <T>(condition: boolean, value: T | undefined): T | null => (condition ? (value ?? null) : null);

/** A card payment as `verifyMerchantPayment` shows it: not wrapped, and without what only a paid one has. */
export function paymentView(transaction: Transaction): object {
  const { id, merchantId, amount, createdAt, status, payedAt, processPayerId } = transaction;
  const paid = status === "SUCCESS";
  return {
    transactionId: id,
    ...(paid && { processingTransactionId: processPayerId }),
    merchantId,
    amount,
    createdAt,
    status,
    payedAt,
    fee: 0,
    feePercent: 0,
    currency: "UZS",
    ...(paid && { epos: EPOS }),
  };
}

/**
 * The answer of the calls that give a receipt. A receipt has no status, so a transaction that failed answers as a
 * failure of the call, with a 5xx where it is not certain that no money moved. The `payedAt` of one that is still
 * pending is 0, the value that VIA's page prints.
 */
export function receiptReply(call: Call, { id, amount, status, payedAt, errorMessage, moved }: Transaction): Reply {
  if (status === "REJECT" || status === "ERROR")
    return {
      ...refuse(call, errorMessage ?? "The transaction failed", status === "REJECT" ? 400 : 500),
      carriedOut: moved,
    };
  return { status: 200, body: { transactionId: id, payedAt: payedAt ?? 0, amount } };
}

/** The answer of the calls that show the transaction. */
export const transactionReply = (transaction: Transaction): Reply => ({
  status: 200,
  body: { data: transactionView(transaction) },
});
