import type { TributeClient } from "@payspec/tribute";

/** Charges a saved card once, whatever happens on the way. */
export async function sample(
  tribute: TributeClient,
  order: { id: string; token: string; kopecks: number },
) {
  // #region sample
  const charge = await tribute.createCharge({
    body: {
      token: order.token,
      amount: order.kopecks,
      reference: order.id,
      idempotencyKey: `charge-${order.id}`,
    },
  });
  // It exists. getCharge tells whether money moved.
  if (charge.ok) return { follow: charge.data.chargeUuid };
  // Money may have moved: send the same key again, never a new one.
  if (charge.outcome === "unknown")
    return { repeat: charge.idempotencyKey };
  // 429: this token was charged less than a minute ago.
  return { waitMs: charge.retryAfterMs, problem: charge.kind };
  // #endregion
}
