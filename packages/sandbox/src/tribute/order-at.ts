import type { Call } from "../types.js";
import { notFound, Refusal } from "./errors.js";
import { isOwn, shopOf } from "./shops.js";
import type { Order, State } from "./state.js";

/** The order that a path names, in the shop of the query or in any of the account; refuses those of another shop. */
export function orderAt({ orders }: State, { path, query }: Call): Order {
  const order = orders.get(path.orderUuid as string);
  const shop = shopOf(query.shopId ?? (order && isOwn(order.shopId) ? order.shopId : undefined));
  if (!order) throw notFound("order");
  if (order.shopId !== shop.id) throw new Refusal(403, "no_access", "order belongs to another shop");
  return order;
}
