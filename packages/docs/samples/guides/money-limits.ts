import type { TributeClient } from "@payspec/tribute";

/** The limits of a currency are checked before anything is sent. */
export async function tooLittle(tribute: TributeClient, token: string) {
  // #region limits
  const charge = await tribute.createCharge({
    body: { token, amount: 99_99 },
    currency: "rub", // state it when you know it; it is never sent
  });
  if (!charge.ok && charge.kind === "invalid")
    return charge.problems[0]?.message;
  // #endregion
  return charge.ok;
}
