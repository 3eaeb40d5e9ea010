import { settle } from "@payspec/core/settle";
import type { ViaClient } from "@payspec/via";

/** Pays from the deposit, and learns what became of a lost answer. */
export async function payAndSettle(via: ViaClient, externalId: string) {
  // #region settle
  const paid = await via.payMerchantFromDeposit({
    body: {
      merchantId: "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ",
      externalId,
      amount: 10_000,
      currency: "UZS",
      note: "",
      accounts: { phone: "998900000001" },
    },
  });
  if (!paid.ok && paid.outcome === "unknown") {
    const { verdict, by } = await settle(via, paid, {
      deadlineMs: 300_000,
    });
    return `${verdict}, says ${by}`; // "done, says getTransaction"
  }
  // #endregion
  return paid.ok ? "answered" : "refused";
}
