import type { Qiwi } from "./client.js";

/** Reads a bill with its attempts to pay. */
export async function sample(qiwi: Qiwi, billId: string) {
  // #region sample
  const bill = await qiwi.getBillDetails({ billId });
  if (bill.ok) {
    const { status, payments } = bill.data;
    return `${status.value} after ${payments.length} attempts`;
  }
  // After a lost createBill: send it again unchanged.
  if (bill.kind === "refused" && bill.status === 404) return "never made";
  return `ask again: ${bill.kind}`;
  // #endregion
}
