import { unwrap } from "@payspec/qiwi";
import type { Qiwi } from "./client.js";

/** Learns whether a QR code was paid. */
export async function sample(qiwi: Qiwi, qrCodeUid: string) {
  // #region sample
  const { qrCode, payment } = unwrap(
    await qiwi.getSbpQrCode({ qrCodeUid }),
  );
  if (payment?.paymentStatus === "COMPLETED") return "paid";
  return `not paid yet: the code is ${qrCode.status}`;
  // #endregion
}
