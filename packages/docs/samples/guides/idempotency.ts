import type { TributeClient } from "@payspec/tribute";
import type { Qiwi } from "../qiwi/client.js";

/** An order in the books of the shop. */
export interface Order {
  id: string;
  token: string;
  kopecks: number;
  chargeKey?: string;
}

/** Stores the key before the first attempt, so that a crash in between costs nothing. */
export async function chargeOnce(
  tribute: TributeClient,
  order: Order,
  save: (order: Order) => Promise<void>,
) {
  // #region key
  order.chargeKey ||= crypto.randomUUID();
  await save(order); // before the call, for a crash after it

  const charge = await tribute.createCharge({
    body: {
      token: order.token,
      amount: order.kopecks,
      idempotencyKey: order.chargeKey,
    },
  });
  // #endregion
  return charge;
}

/** An id of one's own does the same. */
export async function payOnce(
  qiwi: Qiwi,
  orderId: string,
  attempt: number,
) {
  // #region id
  const payment = await qiwi.createPayment({
    // The same id with the same body is one payment.
    paymentId: `${orderId}-${attempt}`,
    body: {
      amount: { value: "8.50", currency: "RUB" },
      paymentMethod: {
        type: "CARD",
        pan: "4256000000000003",
        expiryDate: "12/34",
        cvv2: "123",
      },
      flags: ["SALE"],
    },
  });
  // #endregion
  return payment;
}
