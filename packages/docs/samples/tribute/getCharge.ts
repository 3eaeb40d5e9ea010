import type { TributeClient } from "@payspec/tribute";

/** Reads how a charge went. */
export async function sample(tribute: TributeClient, chargeUuid: string) {
  // #region sample
  const charge = await tribute.getCharge({ chargeUuid });
  if (!charge.ok) return "ask again";
  switch (charge.data.status) {
    case "success":
      return "paid";
    case "failed":
      return `not paid: ${charge.data.errorCode}`;
    case "timeout":
      return "unknown: ask again, never charge again";
    default:
      return "not over yet";
  }
  // #endregion
}
