import type { Behaviour, Call, Reply } from "../types.js";
import { bareDateTime } from "./dates.js";
import { found, wrong } from "./errors.js";
import { type AmountInput, kopecksOf, rubles } from "./money.js";
import { paymentView } from "./payments.js";
import { type Cheque, receiptOf } from "./receipts.js";
import { answerOf, repeatOf, textOf } from "./repeats.js";
import { type SplitInput, splitsOf } from "./splits.js";
import { type Bill, type State, statusView } from "./state.js";

interface BillRequest {
  readonly amount?: AmountInput;
  readonly expirationDateTime: string;
  readonly comment?: string;
  readonly flags?: readonly string[];
  readonly customer?: object;
  readonly customFields?: object;
  readonly splits?: readonly SplitInput[];
  readonly cheque?: Cheque;
}

/** Bills: waiting for a payment, paid by one with their `billId`, or expired by the clock. */
export const billOperations = (state: State): Behaviour["operations"] => ({
  createBill: (call) => {
    const known = repeatOf(state, state.bills.get(call.path.billId as string), call, "billId");
    return answerOf(
      known,
      () => create(state, call),
      (bill) => billView(state, bill),
    );
  },
  getBillDetails: ({ path }) => {
    const bill = found(state.bills.get(path.billId as string));
    // As printed: an attempt inside a bill has a site and no paymentId.
    const payments = paymentsOf(state, bill.billId).map((payment) => ({
      ...paymentView(payment),
      paymentId: undefined,
      siteId: state.siteId,
    }));
    return { status: 200, body: { ...billView(state, bill), payments } };
  },
  listBillPayments: ({ path }): Reply => {
    const payments = paymentsOf(state, path.billId as string);
    if (payments.length === 0) found(state.bills.get(path.billId as string));
    return { status: 200, body: payments.map(paymentView) };
  },
});

function create(state: State, call: Call): Bill {
  const {
    amount: input,
    expirationDateTime,
    comment,
    flags,
    customer,
    customFields,
    splits,
    cheque,
  } = call.body as BillRequest;
  const billId = call.path.billId as string;
  const createdAt = state.context.now();
  const amount = input ? kopecksOf(input) : 0;
  const expiresAt = Date.parse(expirationDateTime);
  if (Number.isNaN(expiresAt)) throw wrong("expirationDateTime", "There is no such date");
  const bill: Bill = {
    request: textOf(call),
    createdAt,
    billId,
    invoiceUid: state.context.uuid(),
    amount,
    expiresAt,
    echo: { comment, customer, customFields, flags },
    splits: splitsOf(splits, amount, "splits"),
    receipt: receiptOf(state, cheque, amount),
    status: state.status("CREATED"),
  };
  state.bills.set(billId, bill);
  expireLater(state, bill);
  if (flags?.includes("CHECK_CARD")) offerCardCheck(state, bill);
  return bill;
}

/**
 * The documented examples lie in the past and are answered with CREATED. So a date that is over already ends nothing.
 */
function expireLater(state: State, bill: Bill): void {
  if (bill.expiresAt <= bill.createdAt) return;
  state.context.later(bill.expiresAt - bill.createdAt, () => {
    if (bill.status.value === "CREATED") bill.status = state.status("EXPIRED");
  });
}

/**
 * A bill that checks a card is found as a check under the id of the bill. Nobody fills in the form here: it stays INIT.
 */
function offerCardCheck(state: State, { billId, createdAt }: Bill): void {
  state.checks.set(billId, {
    request: "",
    createdAt,
    requestUid: billId,
    card: undefined,
    fate: { declines: false, afterMs: 0 },
    bindTo: undefined,
    createdToken: undefined,
    threeDsStatus: "WITHOUT",
    isValidCard: false,
    checkedAt: createdAt,
    status: "INIT",
  });
}

const paymentsOf = (state: State, billId: string) =>
  [...state.payments.values()].filter((payment) => payment.billId === billId);

const billView = (
  { siteId }: State,
  { billId, invoiceUid, amount, createdAt, expiresAt, echo, splits, receipt, status }: Bill,
) => ({
  siteId,
  billId,
  invoiceUid,
  amount: rubles(amount),
  status: statusView(status, bareDateTime),
  ...echo,
  splits,
  creationDateTime: bareDateTime(createdAt),
  expirationDateTime: bareDateTime(expiresAt),
  chequeData: status.value === "PAID" ? receipt : undefined,
  payUrl: `https://oplata.qiwi.com/form/?invoice_uid=${invoiceUid}`,
});
