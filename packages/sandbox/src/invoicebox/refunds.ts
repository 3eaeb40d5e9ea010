import type { Call } from "../types.js";
import { duplicate, forbidden, notFound, unprocessable, wrongStatus } from "./errors.js";
import { listOf } from "./lists.js";
import { amountOf, kopecksOf } from "./money.js";
import { envelope, openOrder } from "./orders.js";
import { demandRest, restsOf } from "./refundable.js";
import {
  dateOf,
  type Order,
  type OrderFields,
  orderOf,
  type Refund,
  refundStatusOf,
  SETTLES_IN,
  type State,
  statusOf,
} from "./state.js";
import { checkSums } from "./sums.js";
import { isKind } from "./undocumented.js";

/**
 * Refunds and the fees kept from them. A refund is completed five seconds after it was created; drafts wait
 * for their correction order.
 */
export const refunds = (state: State) => ({
  createRefund: ({ body }: Call) => {
    const { status, ...fields } = body as Refund["fields"] & { status?: "created" | "draft" };
    const order = orderOf(state, fields.parentId, "parentId");
    demandPaid(state, order);
    checkSums(fields, order.fields.orderSetting);
    if (fields.amount === 0) throw unprocessable("amount", "must be above 0", "wrong_total_amount");
    if ([...state.refunds.values()].some((refund) => refund.fields.merchantOrderId === fields.merchantOrderId))
      throw duplicate();
    demandRest(state, order, fields);
    const refund: Refund = { id: state.context.uuid(), order, fields, createdAt: state.context.now() };
    state.refunds.set(refund.id, refund);
    if (status !== "draft") payBack(state, refund, 0n);
    return { status: 200, body: { data: refundView(state, refund), extendedData: [] } };
  },

  listRefunds: ({ query }: Call) => {
    const views = [...state.refunds.values()].map((refund) => refundView(state, refund));
    return listOf(query, views, {
      equal: ["id", "parentId", "status", "merchantId", "merchantOrderId"],
      sortable: ["id", "status", "merchantOrderId", "createdAt", "amount"],
    });
  },

  listRefundableItems: ({ path }: Call) => {
    const order = orderOf(state, path.uuid);
    demandPaid(state, order);
    const data = restsOf(state, order)
      .filter(({ amount }) => amount > 0n)
      .map(({ line, amount, vat }) => ({
        ...line,
        availableAmount: amountOf(amount),
        availableVatAmount: amountOf(vat),
      }));
    return { status: 200, body: { data, extendedData: [] } };
  },

  createCorrectionOrder: ({ body }: Call) => {
    const fields = body as OrderFields;
    if (fields.parentId === undefined) throw unprocessable("parentId", "is missing: it names the draft refund");
    const refund = state.refunds.get(fields.parentId);
    if (!refund) throw notFound("parentId", "refund");
    const status = refundStatusOf(refund, state.context.now());
    const again = refund.corrected === true && !isKind(state.context, "repeatedCorrection");
    if (status !== "draft" && !again)
      throw wrongStatus(`of the refund is ${status}: a fee can be kept from a draft only`);
    if (fields.merchantId !== refund.order.fields.merchantId)
      throw forbidden("merchantId", "is not the shop of the refund");
    if (fields.currencyId !== refund.order.fields.currencyId)
      throw unprocessable("currencyId", "must be that of the refund", "wrong_currency");
    const fee = kopecksOf(fields.amount);
    if (fee > kopecksOf(refund.fields.amount))
      throw unprocessable("amount", "must be at most that of the refund", "wrong_total_amount");
    const order = openOrder(state, fields, state.context.now() + SETTLES_IN);
    if (again) keepAgain(state, order);
    else payBack(state, refund, fee);
    refund.corrected = true;
    return envelope(state, order);
  },
});

/** Keeps the fee of a correction order a second time: the payer has had the refund less one fee already. */
function keepAgain({ context }: State, { id, fields }: Order): void {
  const { amount, currencyId: currency, merchantOrderId: reference } = fields;
  context.record({ kind: "charge", id, amount: String(amount), currency, reference });
}

/** Starts to pay a refund back, less a fee. */
function payBack({ context }: State, refund: Refund, fee: bigint): void {
  refund.settlesAt = context.now() + SETTLES_IN;
  const amount = kopecksOf(refund.fields.amount) - fee;
  if (amount === 0n) return; // The fee eats the refund up: no money moves.
  const { currencyId: currency } = refund.order.fields;
  context.record({
    kind: "refund",
    id: refund.id,
    amount: String(amountOf(amount)),
    currency,
    reference: refund.fields.merchantOrderId,
  });
}

/** Only money that came through Invoicebox can go back: an order that the shop itself called completed has none. */
function demandPaid({ context }: State, order: Order): void {
  const status = statusOf(order, context.now());
  if (status !== "completed") throw wrongStatus(`is ${status}: only a paid order can be refunded`);
  if (order.paidAt === undefined) throw wrongStatus("is completed, but the order was not paid here");
}

const refundView = ({ context }: State, refund: Refund) => ({
  ...refund.fields,
  id: refund.id,
  merchantId: refund.order.fields.merchantId,
  currencyId: refund.order.fields.currencyId,
  createdAt: dateOf(refund.createdAt),
  status: refundStatusOf(refund, context.now()),
});
