import { type CrashCase, caseOf } from "../case.ts";

const of = caseOf("bridgepay");

const invoice = {
  amount: "15.00",
  currency: "RUB",
  notificationUrl: "http://127.0.0.1/bridgepay",
  notificationToken: "6f1c2a9e0b7d4f5384c3",
  internalId: "i-1",
  userId: "test",
};
const requisites = {
  paymentOption: "TO_CARD",
  paymentMethod: "unknown",
  paymentRequisites: { requisites: "4444 4444 4444 4448", holder: "test" },
};
export const cases: readonly CrashCase[] = [
  of("createInvoice", () => ({ body: { ...invoice, type: "out", ...requisites } }), {
    moves: true,
    // No look-up by its number: only what arrived is reported by a webhook.
    ends: [["unknown", /^W[167]/]],
  }),
  of(
    "confirmInvoiceTransfer",
    async (client) => {
      const body = { ...invoice, type: "in", paymentOption: "TO_CARD", paymentMethod: null, startDeal: true };
      const made = await client.createInvoice?.({ body });
      return { id: made.data.id, body: { attachment: new Blob(["Receipt: 15.00 RUB"]) } };
    },
    { moves: true },
  ),
  of("cancelInvoice", async (client) => {
    const body = { ...invoice, type: "in", paymentOption: "TO_CARD", paymentMethod: null, startDeal: true };
    const made = await client.createInvoice?.({ body });
    return { id: made.data.id };
  }),
];
