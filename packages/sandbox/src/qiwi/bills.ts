import type { Behaviour, Call, Reply } from "../types.js";
import { bareDateTime } from "./dates.js";
import { found, wrong } from "./errors.js";
import { type AmountInput, kopecksOf, rubles } from "./money.js";
import { paymentView } from "./payments.js";
import { repeatOf, textOf } from "./repeats.js";
import { type SplitInput, splitsOf } from "./splits.js";
import { type Bill, type Site, stateView } from "./store.js";

interface BillRequest {
  readonly amount?: AmountInput;
  readonly expirationDateTime: string;
  readonly comment?: string;
  readonly flags?: readonly string[];
  readonly customer?: object;
  readonly customFields?: object;
  readonly splits?: readonly SplitInput[];
}

/** Bills: waiting for a payment, paid by one with their `billId`, or expired by the clock. */
export const billOperations = (site: Site): Behaviour["operations"] => ({
  createBill: (call) => {
    const known = repeatOf(site.bills.get(call.path.billId as string), call, "billId");
    return { status: 200, body: billView(site, known ?? create(site, call)) };
  },
  getBillDetails: ({ path }) => {
    const bill = found(site.bills.get(path.billId as string));
    // As printed: an attempt inside a bill has a site and no paymentId.
    const payments = paymentsOf(site, bill.billId).map((payment) => ({
      ...paymentView(payment),
      paymentId: undefined,
      siteId: site.siteId,
    }));
    return { status: 200, body: { ...billView(site, bill), payments } };
  },
  listBillPayments: ({ path }): Reply => {
    const payments = paymentsOf(site, path.billId as string);
    if (payments.length === 0) found(site.bills.get(path.billId as string));
    return { status: 200, body: payments.map(paymentView) };
  },
});

function create(site: Site, call: Call): Bill {
  const { amount: input, expirationDateTime, comment, flags, customer, customFields, splits } = call.body as BillRequest;
  const billId = call.path.billId as string;
  const createdAt = site.context.now();
  const amount = input ? kopecksOf(input) : 0;
  const expiresAt = Date.parse(expirationDateTime);
  if (Number.isNaN(expiresAt)) throw wrong("expirationDateTime", "There is no such date");
  const bill: Bill = {
    request: textOf(call),
    createdAt,
    billId,
    invoiceUid: site.context.uuid(),
    amount,
    expiresAt,
    echo: { comment, customer, customFields, flags },
    splits: splitsOf(splits, amount, "splits"),
    state: site.state("CREATED"),
  };
  site.bills.set(billId, bill);
  expireLater(site, bill);
  if (flags?.includes("CHECK_CARD")) offerCardCheck(site, bill);
  return bill;
}

/** The documented examples lie in the past and are answered with CREATED. So a date that is over already ends nothing. */
function expireLater(site: Site, bill: Bill): void {
  if (bill.expiresAt <= bill.createdAt) return;
  site.context.later(bill.expiresAt - bill.createdAt, () => {
    if (bill.state.value === "CREATED") bill.state = site.state("EXPIRED");
  });
}

/** A bill that checks a card is found as a check under the id of the bill. Nobody fills in the form here: it stays INIT. */
function offerCardCheck(site: Site, { billId, createdAt }: Bill): void {
  site.checks.set(billId, {
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

const paymentsOf = (site: Site, billId: string) => [...site.payments.values()].filter((payment) => payment.billId === billId);

const billView = ({ siteId }: Site, { billId, invoiceUid, amount, createdAt, expiresAt, echo, splits, state }: Bill) => ({
  siteId,
  billId,
  invoiceUid,
  amount: rubles(amount),
  status: stateView(state, bareDateTime),
  ...echo,
  splits,
  creationDateTime: bareDateTime(createdAt),
  expirationDateTime: bareDateTime(expiresAt),
  payUrl: `https://oplata.qiwi.com/form/?invoice_uid=${invoiceUid}`,
});
