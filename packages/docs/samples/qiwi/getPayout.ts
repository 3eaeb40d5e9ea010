import { unwrap } from "@payspec/qiwi";
import type { Qiwi } from "./client.js";

/** Follows a payout to its end. */
export async function sample(
  qiwi: Qiwi,
  paymentId: string,
  payoutId: string,
) {
  // #region sample
  const { status } = unwrap(
    await qiwi.getPayout({ paymentId, payoutId }),
  );
  switch (status.value) {
    case "COMPLETED":
      return "paid out";
    case "DECLINED":
      return "not paid out";
    default:
      return "ask again later";
  }
  // #endregion
}
