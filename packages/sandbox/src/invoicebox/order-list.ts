import type { Call } from "../types.js";
import type { Books } from "./books.js";
import { listOf } from "./lists.js";
import { orderView } from "./order-view.js";

/** The list of orders, correction orders included: that they stand there is an assumption of the spec. */
export const orderList = (books: Books) => ({
  listOrders: ({ query }: Call) => {
    const views = [...books.orders.values()].map((order) => orderView(order, books.context.now()));
    return listOf(query, views, {
      equal: ["id", "status", "merchantOrderId"],
      dates: ["createdAt", "expirationDate", "paidAt"],
      sortable: ["id", "status", "merchantOrderId", "createdAt", "expirationDate", "paidAt", "amount"],
    });
  },
});
