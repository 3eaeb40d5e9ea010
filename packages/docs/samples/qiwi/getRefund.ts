import { unwrap } from "@payspec/qiwi";
import type { Qiwi } from "./client.js";

/** Reads a refund. */
export async function sample(
  qiwi: Qiwi,
  paymentId: string,
  refundId: string,
) {
  // #region sample
  const { status, flags = [] } = unwrap(
    await qiwi.getRefund({ paymentId, refundId }),
  );
  // REVERSAL: held money was released, nothing had been taken.
  return flags.includes("REVERSAL")
    ? `released: ${status.value}`
    : status.value;
  // #endregion
}
