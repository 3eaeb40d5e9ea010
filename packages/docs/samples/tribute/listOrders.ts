import { type TributeClient, unwrap } from "@payspec/tribute";

/** Finds an order whose answer was lost. */
export async function sample(tribute: TributeClient, mark: string) {
  // #region sample
  const orders = unwrap(
    await tribute.listOrders({
      dateFrom: "2025-11-13",
      dateTo: "2025-11-14",
    }),
  );
  // The list has no filter by customer; your mark is in `comment`.
  return orders.find(({ comment }) => comment === mark)?.uuid;
  // #endregion
}
