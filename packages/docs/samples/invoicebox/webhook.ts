import {
  notificationAccepted,
  notificationRefused,
  verifyWebhook,
} from "@payspec/invoicebox";

/** Handles notifications of Invoicebox. `paid` stands for a table with a unique key: a repeated delivery changes nothing. */
export async function handle(
  request: Request,
  notificationKey: string,
  paid: Map<string, number>,
): Promise<Response> {
  // #region webhook
  const verified = await verifyWebhook(request, {
    secret: notificationKey,
  });
  // Always a 200: the body says what came of it.
  if (!verified.ok) {
    return Response.json(notificationRefused("signature_error"));
  }
  const { id, status, amount } = verified.event;
  // Compare amount and shop with your books before you deliver.
  if (status === "completed") paid.set(id, amount);
  return Response.json(notificationAccepted);
  // #endregion
}
