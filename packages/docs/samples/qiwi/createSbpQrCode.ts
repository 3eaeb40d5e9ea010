import type { Qiwi } from "./client.js";

/** Issues a QR code, its id in the body. */
export async function sample(qiwi: Qiwi, order: { id: string }) {
  // #region sample
  const code = await qiwi.createSbpQrCode({
    body: {
      qrCodeUid: order.id, // yours: a repeat is one code
      amount: { value: "1.00", currency: "RUB" },
      qrCode: { type: "DYNAMIC", ttl: 60 },
      paymentPurpose: "Flowers",
    },
  });
  if (code.ok) return code.data.qrCode.payload;
  return code.outcome === "unknown" ? code.reconcile : code.kind;
  // #endregion
}
