import type { Context } from "../types.js";
import { Account } from "./account.js";
import type { Invoice } from "./invoice.js";
import { Invoices } from "./invoices.js";
import type { State } from "./state.js";

const ID = "0a0eb051-b255-42a8-a7bc-606e1c04233e";
const rub = (amount: string) => ({ amount, currency: "RUB", subunit: 2 });
const usdt = (amount: string) => ({ amount, currency: "USDT", subunit: 8 });
const requisites = { requisites: "4444 4444 4444 4444", holder: "test" };

/**
 * The answer of the documented `confirmInvoiceTransfer`, value for value. It mixes states: sums and a
 * dispute reason on a new invoice.
 */
const PRINTED = {
  id: ID,
  internalId: "00002",
  userId: "test",
  type: "in",
  status: "new",
  paymentMethod: null,
  paymentOption: "TO_CARD",
  paymentRequisites: null,
  sum: rub("666.00"),
  storeId: 1,
  storeName: "Demo Test",
  receivedSumFromTaker: rub("666.00"),
  receivedSumFromMaker: usdt("6.57907734"),
  serviceFeeSum: usdt("0.32895387"),
  payoutSum: usdt("6.25012347"),
  createdAt: "2024-11-20T14:56:14+00:00",
  expireAt: "2024-11-20T15:56:14+00:00",
  updatedAt: "2024-11-20T14:57:19+00:00",
  invoiceUrl: `http://pay.domain.com/invoice?id=${ID}`,
  deals: [
    {
      id: ID,
      type: "in",
      status: "transfer_confirmed",
      paymentMethod: "sberbank",
      paymentOption: "TO_CARD",
      requisites,
      canceledAt: "2024-11-20T15:11:14+00:00",
      disputeAttachment: null,
      disputeReason: "invalid_sum",
      disputeReasonData: { amount: "210" },
      payment: {
        takerSum: rub("666.00"),
        makerSum: usdt("6.57907734"),
        feeSum: usdt("0.32895387"),
        date: "2024-11-20T14:56:44+00:00",
      },
      rate: "101.23",
      isActive: true,
      qrCodeLink: "https://www.sberbank.com/sms/pbpn?requisiteNumber=4444444444444444",
      disputeResult: null,
      attachments: [],
    },
  ],
} as const;

/**
 * The documented invoice, waiting for its confirmation. It keeps its printed dates, so no deadline of
 * the sandbox's clock ends it.
 */
function documentedInvoice(): Invoice {
  const createdAt = Date.parse(PRINTED.createdAt);
  return {
    id: ID,
    type: "in",
    internalId: PRINTED.internalId,
    userId: PRINTED.userId,
    paymentMethod: null,
    paymentOption: "TO_CARD",
    paymentRequisites: null,
    sum: 66_600n,
    currency: "RUB",
    createdAt,
    expireAt: Date.parse(PRINTED.expireAt),
    updatedAt: createdAt,
    status: "new",
    printed: PRINTED,
    deal: {
      status: "transfer_waiting",
      isActive: true,
      paymentMethod: "sberbank",
      paymentOption: "TO_CARD",
      requisites,
      canceledAt: Date.parse(PRINTED.deals[0].canceledAt),
    },
  };
}

/** A store with the invoice of the documentation's examples and nothing else. */
export function openState(context: Context): State {
  const account = new Account();
  return { context, account, invoices: new Invoices(context, account, [documentedInvoice()]) };
}
