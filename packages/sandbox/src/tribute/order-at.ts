import type { Call } from "../types.js";
import { notFound, Refusal } from "./errors.js";
import { shopOf } from "./shops.js";
import type { Order, State } from "./state.js";

/** The order that a path names; refuses those of another shop. */
export function orderAt({ orders }: State, { path, query }: Call): Order {
  const shop = shopOf(query.shopId);
  const order = orders.get(path.orderUuid as string);
  if (!order) throw notFound("order");
  if (order.shopId !== shop.id) throw new Refusal(403, "no_access", "order belongs to another shop");
  return order;
}
