import type { ViaClient } from "@payspec/via";

/** Tops up a stored card. */
export async function sample(
  via: ViaClient,
  externalId: string,
  receiverToken: string,
) {
  // #region sample
  const transfer = await via.transferDepositToToken({
    body: {
      externalId,
      amount: 5_000_00,
      currency: "UZS",
      receiverToken,
      sender: {
        firstName: "Test",
        lastName: "Sender",
        middleName: "Payerovich",
      },
      note: "Refund of a fare",
    },
  });
  if (transfer.ok) return transfer.data.data.status;
  if (transfer.outcome === "unknown") return { ask: transfer.reconcile };
  return `not sent: ${transfer.kind}`;
  // #endregion
}
