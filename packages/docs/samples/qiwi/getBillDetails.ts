import { unwrap } from "@payspec/qiwi";
import type { Qiwi } from "./client.js";

/** Reads a bill with its attempts to pay. */
export async function sample(qiwi: Qiwi, billId: string) {
  // #region sample
  const bill = await qiwi.getBillDetails({ billId });
  // After a lost createBill: it was never made, send it again.
  if (!bill.ok && bill.kind === "refused" && bill.status === 404) return "unknown bill";
  const { status, payments } = unwrap(bill);
  return `${status.value} after ${payments.length} attempts`;
  // #endregion
}
