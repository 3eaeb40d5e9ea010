import type { TributeClient } from "@payspec/tribute";

/** The sample of the start page. */
export async function charge(tribute: TributeClient, token: string) {
  // #region home
  const charge = await tribute.createCharge({
    body: { token, amount: 1_000_00, reference: "order-7" },
  });

  if (charge.ok) return charge.data.status; // typed by the spec
  if (charge.outcome === "unknown") {
    // Money may have moved. This says what to ask, and how.
    return charge.reconcile?.operationId;
  }
  if (charge.kind === "refused") return charge.error.message;
  return charge.kind; // timeout, network, malformed, invalid …
  // #endregion
}
