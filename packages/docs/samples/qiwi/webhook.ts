import { verifyWebhook } from "@payspec/qiwi";
import type { Qiwi } from "./client.js";

/** Handles deliveries of QIWI. `paid` stands for a table with a unique key: a repeated delivery changes nothing. */
export async function handle(
  request: Request,
  qiwi: Qiwi,
  notificationKey: string,
  paid: Set<string>,
): Promise<Response> {
  // #region webhook
  const verified = await verifyWebhook(request, {
    secret: notificationKey,
  });
  if (!verified.ok) return new Response(null, { status: 401 });
  const { event } = verified;
  if (event.type === "PAYMENT") {
    // The status is not signed: ask the API before you deliver.
    const { paymentId } = event.payment;
    const payment = await qiwi.getPayment({ paymentId });
    if (!payment.ok) return new Response(null, { status: 503 });
    if (payment.data.status.value === "COMPLETED") paid.add(paymentId);
  }
  return new Response(null, { status: 200 }); // exactly 200
  // #endregion
}
