import { type TributeClient, unwrap } from "@payspec/tribute";

/** Walks through all payments of an order. */
export async function sample(tribute: TributeClient, orderUuid: string) {
  // #region sample
  const found = [];
  let startFrom = "";
  do {
    const page = unwrap(
      await tribute.listOrderTransactions({
        orderUuid,
        startFrom: startFrom || undefined,
      }),
    );
    found.push(...page.transactions);
    startFrom = page.nextFrom ?? "";
  } while (startFrom);
  // Major units here, unlike everywhere else in this API.
  return found.map(
    ({ id, amount, currency }) => `${id}: ${amount} ${currency}`,
  );
  // #endregion
}
