import type { Qiwi } from "./client.js";

/** Learns what became of a payment. */
export async function sample(qiwi: Qiwi, paymentId: string) {
  // #region sample
  const payment = await qiwi.getPayment({ paymentId });
  if (payment.ok) return payment.data.status.value;
  // The lost createPayment never arrived: send it again unchanged.
  if (payment.kind === "refused" && payment.status === 404)
    return "never made";
  return `ask again: ${payment.kind}`;
  // #endregion
}
