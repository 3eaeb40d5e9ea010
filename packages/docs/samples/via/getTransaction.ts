import type { ViaClient } from "@payspec/via";

/** Learns what became of a payment, by your own id. */
export async function sample(via: ViaClient, externalId: string) {
  // #region sample
  const found = await via.getTransaction({ externalId });
  if (!found.ok) {
    return found.kind === "refused"
      ? "VIA does not know it"
      : "ask again";
  }
  switch (found.data.data.status) {
    case "SUCCESS":
      return "paid";
    case "REJECT":
      return "not paid";
    case "ERROR":
      return "ask again: this may still become a success";
    default:
      return "not over yet";
  }
  // #endregion
}
