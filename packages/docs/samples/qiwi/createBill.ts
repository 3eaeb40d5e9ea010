import type { Qiwi } from "./client.js";

/** Makes a bill and gives the page where it is paid. */
export async function sample(
  qiwi: Qiwi,
  order: { id: string; rubles: number },
) {
  // #region sample
  const bill = await qiwi.createBill({
    billId: order.id, // the same id again answers the same bill
    body: {
      amount: { value: order.rubles, currency: "RUB" },
      expirationDateTime: "2099-04-13T14:30:00+03:00",
      flags: ["SALE"], // without it the money is only held
    },
  });
  if (bill.ok) return { sendPayerTo: bill.data.payUrl };
  if (bill.kind === "refused") return { problem: bill.error.cause };
  return { problem: bill.kind, ask: bill.reconcile };
  // #endregion
}
