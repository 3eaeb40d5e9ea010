import { unwrap } from "@payspec/qiwi";
import type { Qiwi } from "./client.js";

/** Finds the payment that paid a bill. */
export async function sample(qiwi: Qiwi, billId: string) {
  // #region sample
  const payments = unwrap(await qiwi.listBillPayments({ billId }));
  // The order is not promised: look at each.
  const paid = payments.find(
    ({ status }) => status.value === "COMPLETED",
  );
  return paid?.paymentId;
  // #endregion
}
