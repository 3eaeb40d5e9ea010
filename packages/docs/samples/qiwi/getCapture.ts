import type { Qiwi } from "./client.js";

/** Reads a capture. */
export async function sample(
  qiwi: Qiwi,
  paymentId: string,
  captureId: string,
) {
  // #region sample
  const capture = await qiwi.getCapture({ paymentId, captureId });
  if (capture.ok) return capture.data.status.value;
  if (capture.kind === "refused" && capture.status === 404)
    return "never made";
  return `ask again: ${capture.kind}`;
  // #endregion
}
