import type { ViaClient } from "@payspec/via";

/** Tops up a card by its number. */
export async function sample(via: ViaClient, externalId: string) {
  // #region sample
  const transfer = await via.transferDepositToCard({
    body: {
      externalId,
      amount: 5_000_00,
      currency: "UZS",
      receiverPan: "9860000000000002",
      sender: {
        firstName: "Test",
        lastName: "Sender",
        middleName: "Payerovich",
      },
      note: "Refund of a fare", // mandatory here
    },
  });
  if (transfer.ok) return transfer.data.data.status; // PENDING: ask again
  if (transfer.outcome === "unknown") return { ask: transfer.reconcile };
  return `not sent: ${transfer.kind}`;
  // #endregion
}
