import { fiat, RATE, settle, usdt } from "./money.js";

/** Where to pay. */
export interface Requisites {
  readonly requisites: string;
  readonly holder?: string | null;
}

/** One attempt to fulfil an invoice. Its id is the invoice's, as in every documented example. */
export interface Deal {
  status: "transfer_waiting" | "transfer_confirmed" | "completed";
  isActive: boolean;
  readonly paymentMethod: string;
  readonly paymentOption: string;
  readonly requisites: Requisites;
  /** When it will be cancelled; a pay-out has no such deadline here. */
  readonly canceledAt: number | null;
}

/** A pay-in or a pay-out. Sums are kopecks, times are ms since 1970. */
export interface Invoice {
  readonly id: string;
  readonly type: "in" | "out";
  readonly internalId: string | null;
  readonly userId: string | null;
  readonly paymentMethod: string | null;
  readonly paymentOption: string | null;
  readonly paymentRequisites: Requisites | null;
  readonly sum: bigint;
  /** The body that made it; the documented invoice has none. */
  readonly request?: string;
  /** The store's. */
  readonly currency: string;
  readonly createdAt: number;
  readonly expireAt: number;
  /** Where notifications go; the documented invoice has none. */
  readonly notification?: { readonly url: string; readonly token: string };
  status: "new" | "paid" | "canceled" | "expired";
  updatedAt: number;
  paidAt?: number;
  deal?: Deal;
  /** What is printed in the documentation for the time between confirmation and payment. */
  readonly printed?: object;
}

const date = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}+00:00`;

/** What was received and what the merchant gets of it; null until it is paid. A pay-out brings the merchant nothing. */
function sumsView({ status, sum, currency, type }: Invoice): object {
  if (status !== "paid")
    return { receivedSumFromTaker: null, receivedSumFromMaker: null, serviceFeeSum: null, payoutSum: null };
  const { maker, fee, payout } = settle(sum);
  return {
    receivedSumFromTaker: fiat(sum, currency),
    receivedSumFromMaker: usdt(maker),
    serviceFeeSum: usdt(fee),
    payoutSum: type === "in" ? usdt(payout) : null,
  };
}

function paymentView({ paidAt, sum, currency }: Invoice): object | null {
  if (paidAt === undefined) return null;
  const { maker, fee } = settle(sum);
  return { date: date(paidAt), takerSum: fiat(sum, currency), makerSum: usdt(maker), feeSum: usdt(fee) };
}

const datesView = ({ createdAt, expireAt, updatedAt }: Invoice) => ({
  createdAt: date(createdAt),
  expireAt: date(expireAt),
  updatedAt: date(updatedAt),
});

const dealView = (invoice: Invoice, deal: Deal): object => ({
  id: invoice.id,
  type: invoice.type,
  status: deal.status,
  paymentMethod: deal.paymentMethod,
  paymentOption: deal.paymentOption,
  requisites: deal.requisites,
  canceledAt: deal.canceledAt === null ? null : date(deal.canceledAt),
  disputeAttachment: null,
  disputeReason: null,
  disputeReasonData: [],
  payment: paymentView(invoice),
  rate: RATE,
  isActive: deal.isActive,
  qrCodeLink: null,
  disputeResult: null,
  attachments: [],
});

/** An invoice as the three operations show it. */
export function invoiceView(invoice: Invoice): object {
  const {
    id,
    type,
    internalId,
    userId,
    status,
    paymentMethod,
    paymentOption,
    paymentRequisites,
    sum,
    currency,
    deal,
    printed,
  } = invoice;
  if (printed && deal?.status === "transfer_confirmed") return printed;
  const asked = {
    paymentMethod,
    paymentOption,
    paymentRequisites,
    sum: fiat(sum, currency),
    storeId: 1,
    storeName: "Demo Test",
  };
  const page = type === "in" ? { invoiceUrl: `https://pay.bridgepay.example/invoice?id=${id}` } : {};
  const deals = deal ? [dealView(invoice, deal)] : [];
  return {
    id,
    internalId,
    userId,
    type,
    status,
    ...asked,
    ...sumsView(invoice),
    ...datesView(invoice),
    ...page,
    deals,
  };
}

/** An invoice as notifications show it: fewer fields, and one `deal` instead of a list. */
export function notificationView(invoice: Invoice): object {
  const { id, type, internalId, status, sum, currency, deal } = invoice;
  const store = { sum: fiat(sum, currency), storeId: 1, storeName: "Demo Test" };
  const { paymentMethod, paymentOption, requisites, status: dealStatus } = deal ?? {};
  const shown = {
    id,
    type,
    status: dealStatus,
    paymentMethod,
    paymentOption,
    requisites,
    payment: paymentView(invoice),
    rate: RATE,
  };
  return {
    id,
    internalId,
    type,
    status,
    ...store,
    ...sumsView(invoice),
    ...datesView(invoice),
    ...(deal && { rate: RATE, deal: shown }),
  };
}
