import type { Qiwi } from "./client.js";

/** Charges a card and reads what came of it. */
export async function sample(
  qiwi: Qiwi,
  card: { pan: string; expiryDate: string; cvv2: string },
) {
  // #region sample
  const payment = await qiwi.createPayment({
    paymentId: "order-1017-1", // yours, a new one per attempt
    body: {
      amount: { value: "8.50", currency: "RUB" },
      paymentMethod: { type: "CARD", ...card },
      flags: ["SALE"],
    },
  });
  if (payment.ok) {
    const { value, reason } = payment.data.status;
    if (value === "COMPLETED") return "paid";
    if (value === "WAITING")
      return payment.data.requirements?.threeDS?.acsUrl;
    return `declined: ${reason}`; // inside a 200
  }
  if (payment.outcome === "unknown") return { ask: payment.reconcile };
  return `not sent or refused: ${payment.kind}`;
  // #endregion
}
