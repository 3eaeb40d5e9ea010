import type { TributeClient } from "@payspec/tribute";

/** Charges, and books only what was asked for. */
export async function chargeExactly(
  tribute: TributeClient,
  token: string,
) {
  // #region differs
  const body = { token, amount: 100_00 };
  const charge = await tribute.createCharge({ body });
  if (!charge.ok) return charge.kind;
  if (charge.differs) {
    // Such as "amount: 10000 asked, 99900 answered".
    return charge.differs
      .map(
        (one) =>
          `${one.field}: ${one.asked} asked, ${one.answered} answered`,
      )
      .join("; ");
  }
  return charge.data.status;
  // #endregion
}
