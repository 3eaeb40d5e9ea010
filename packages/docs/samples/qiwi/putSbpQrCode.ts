import type { Qiwi } from "./client.js";

/** Issues a QR code for one payment. */
export async function sample(qiwi: Qiwi, order: { id: string }) {
  // #region sample
  const code = await qiwi.putSbpQrCode({
    qrCodeUid: order.id,
    body: {
      amount: { value: "1.00", currency: "RUB" },
      qrCode: { type: "DYNAMIC", ttl: 60 }, // minutes
      paymentPurpose: "Flowers",
    },
  });
  if (code.ok) return code.data.qrCode.payload; // the link in the code
  return code.outcome === "unknown" ? code.reconcile : code.kind;
  // #endregion
}
