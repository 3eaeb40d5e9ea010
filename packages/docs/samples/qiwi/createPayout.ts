import type { Qiwi } from "./client.js";

/** Pays out to a phone number by SBP. */
export async function sample(qiwi: Qiwi, paymentId: string) {
  // #region sample
  const payout = await qiwi.createPayout({
    paymentId,
    payoutId: "seller-7", // the same id and body again is one payout
    body: {
      amount: { value: "2.00", currency: "RUB" },
      receiverData: {
        type: "SBP",
        phone: "79998887766",
        bankMemberId: "100000000111",
      },
    },
  });
  if (payout.ok) return payout.data.status.value; // often WAITING
  if (payout.kind === "invalid") return payout.problems[0]?.message;
  if (payout.outcome === "unknown") return { ask: payout.reconcile };
  return `not paid out: ${payout.kind}`;
  // #endregion
}
