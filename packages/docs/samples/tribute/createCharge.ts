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
  // It exists. getCharge shows whether money moved.
  if (charge.ok) return { follow: charge.data.chargeUuid };
  // Money may have moved: send the same key again, never a new one.
  if (charge.outcome === "unknown")
    return { repeat: charge.idempotencyKey };
  // A 429 says that this token was charged less than a minute ago. The
  // client waits and repeats by itself, within deadlineMs (90 s).
  return { waitMs: charge.retryAfterMs, problem: charge.kind };
  // #endregion
}
