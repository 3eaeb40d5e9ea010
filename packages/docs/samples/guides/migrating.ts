import type { Qiwi } from "../qiwi/client.js";
import type { axiosLike } from "./axios-like.js";

const card = {
  type: "CARD",
  pan: "4256000000000003",
  expiryDate: "12/34",
  cvv2: "123",
} as const;

/** How it is often written. */
export async function before(
  axios: ReturnType<typeof axiosLike>,
  base: string,
  token: string,
  orderId: string,
) {
  // #region before
  try {
    const { data } = await axios.put<{ status: { value: string } }>(
      `${base}/v1/sites/test-01/payments/${orderId}-1`,
      {
        amount: { value: "5.00", currency: "RUB" },
        paymentMethod: card,
        flags: ["SALE"],
      },
      { headers: { Authorization: `Bearer ${token}` } },
    );
    return data.status.value === "COMPLETED";
  } catch {
    return false; // and the shop offers to pay again
  }
  // #endregion
}

/** The same call, with what the catch above swallowed. */
export async function after(qiwi: Qiwi, orderId: string) {
  // #region after
  const payment = await qiwi.createPayment({
    paymentId: `${orderId}-1`,
    body: {
      amount: { value: "5.00", currency: "RUB" },
      paymentMethod: card,
      flags: ["SALE"],
    },
  });
  if (payment.ok) {
    const { value } = payment.data.status;
    if (value === "COMPLETED") return "paid";
    if (value === "DECLINED") return "declined: offer to pay again";
    return "not over yet: ask getPayment"; // it may still be charged
  }
  return payment.outcome === "unknown"
    ? "ask getPayment"
    : "offer to pay again";
  // #endregion
}
