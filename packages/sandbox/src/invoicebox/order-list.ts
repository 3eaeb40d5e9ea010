import type { Call } from "../types.js";
import { listOf } from "./lists.js";
import { orderView } from "./order-view.js";
import type { State } from "./state.js";

/** The list of orders, correction orders included: that they are in it is an assumption of the spec. */
export const orderList = (state: State) => ({
  listOrders: ({ query }: Call) => {
    const views = [...state.orders.values()].map((order) => orderView(order, state.context.now()));
    return listOf(query, views, {
      equal: ["id", "status", "merchantId", "merchantOrderId"],
      dates: ["createdAt", "expirationDate", "paidAt"],
      sortable: ["id", "status", "merchantOrderId", "createdAt", "expirationDate", "paidAt", "amount"],
    });
  },
});
