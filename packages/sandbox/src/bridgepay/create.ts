import type { Call, Context, Reply, Violation } from "../types.js";
import { failure, refusal } from "./errors.js";
import { type Deal, type Invoice, invoiceView, type Requisites } from "./invoice.js";
import { costOf, DEAL_MS, INVOICE_MS, type Invoices } from "./invoices.js";
import { unitsOf } from "./money.js";
import type { State } from "./state.js";
import { isKind } from "./undocumented.js";

/** The bank that never has details free, as in the documented example of an invoice without a deal. */
const BUSY_BANK = "dcbank";

interface Request {
  readonly type: "in" | "out";
  readonly amount: string;
  readonly maxAmount?: string;
  readonly currency: string;
  readonly notificationUrl: string;
  readonly notificationToken: string;
  readonly internalId?: string;
  readonly userId?: string;
  readonly paymentOption?: string | null;
  readonly paymentMethod?: string | null;
  readonly paymentRequisites?: Requisites;
  readonly startDeal?: boolean;
  readonly crossBorderRequisiteType?: string | null;
}

/** Creates an invoice. */
export function createInvoice({ context, invoices, account }: State): (call: Call) => Reply {
  return ({ body }) => {
    const request = body as Request;
    const currency = currencyOf(context);
    const problems = problemsOf(request, currency);
    if (problems.length > 0) return refusal(problems);
    const known = isKind(context, "repeatedInternalId") ? invoices.madeBy(JSON.stringify(request)) : undefined;
    if (known) return { status: 200, body: invoiceView(known), carriedOut: false };
    const sum = request.type === "in" ? distinctSum(invoices, request) : (unitsOf(request.amount) as bigint);
    const invoice = invoiceOf(request, sum, context);
    if (request.type === "out") {
      if (!account.freeze(costOf(sum))) return failure(400, "The account does not hold enough for body.amount");
      invoices.openPayOut(invoice);
    } else {
      const free = request.paymentMethod !== BUSY_BANK;
      if (request.startDeal && free) invoice.deal = dealOf(request, context.now() + DEAL_MS);
      invoices.openPayIn(invoice, invoice.deal ? "confirms" : free ? "on the page" : "none");
    }
    return { status: 200, body: invoiceView(invoice) };
  };
}

/** Currency of the store's invoices. */
export const currencyOf = ({ settings }: Context): string => settings.bridgepay?.currency ?? "RUB";

function problemsOf({ amount, maxAmount, currency }: Request, own: string): Violation[] {
  const problems: Violation[] = [];
  const sum = unitsOf(amount);
  // The pages set no bounds: these three are what this store can pay at all.
  if (currency !== own) problems.push({ field: "body.currency", rule: `must be ${own}, the currency of this store` });
  if (sum === undefined || sum === 0n)
    problems.push({ field: "body.amount", rule: "must be above 0 and have at most 2 decimals" });
  const most = maxAmount === undefined ? undefined : unitsOf(maxAmount);
  if (maxAmount !== undefined && (most === undefined || most < (sum ?? 0n))) {
    problems.push({ field: "body.maxAmount", rule: "must not be below body.amount and have at most 2 decimals" });
  }
  return problems;
}

/** The asked sum, raised by a kopeck at a time up to `maxAmount` while another open deal waits for the same sum. */
function distinctSum(invoices: Invoices, { amount, maxAmount }: Request): bigint {
  const asked = unitsOf(amount) as bigint;
  const most = (maxAmount === undefined ? undefined : unitsOf(maxAmount)) ?? asked;
  let sum = asked;
  while (sum < most && invoices.isWaitedFor(sum)) sum++;
  return sum;
}

function invoiceOf(request: Request, sum: bigint, context: Context): Invoice {
  const now = context.now();
  return {
    id: context.uuid(),
    type: request.type,
    internalId: request.internalId ?? null,
    userId: request.userId ?? null,
    paymentMethod: request.paymentMethod ?? null,
    paymentOption: request.paymentOption ?? null,
    paymentRequisites: request.paymentRequisites ?? null,
    sum,
    currency: request.currency,
    createdAt: now,
    expireAt: now + INVOICE_MS,
    updatedAt: now,
    status: "new",
    request: JSON.stringify(request),
    notification: { url: request.notificationUrl, token: request.notificationToken },
  };
}

function dealOf({ paymentMethod, paymentOption, crossBorderRequisiteType }: Request, canceledAt: number): Deal {
  const option = paymentOption ?? "TO_CARD";
  const byPhone = option === "SBP" || (option === "CROSS_BORDER" && crossBorderRequisiteType !== "CARD");
  const requisites = { requisites: byPhone ? "+7 900 000-00-01" : "4444 4444 4444 4444", holder: "test" };
  return {
    status: "transfer_waiting",
    isActive: true,
    paymentMethod: paymentMethod ?? "sberbank",
    paymentOption: option,
    requisites,
    canceledAt,
  };
}
