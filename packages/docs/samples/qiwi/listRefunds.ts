import { unwrap } from "@payspec/qiwi";
import type { Qiwi } from "./client.js";

/** Adds up what was paid back, in whole kopecks. */
export async function sample(qiwi: Qiwi, paymentId: string) {
  // #region sample
  const refunds = unwrap(await qiwi.listRefunds({ paymentId }));
  const kopecks = refunds
    .filter(({ status }) => status.value === "COMPLETED")
    .map(({ amount }) => Math.round(Number(amount.value) * 100));
  return kopecks.reduce((sum, one) => sum + one, 0);
  // #endregion
}
