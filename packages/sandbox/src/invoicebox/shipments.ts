import type { Call } from "../types.js";
import { type Books, dateOf, orderOf, SETTLES_IN, type Shipment, statusOf } from "./books.js";
import { wrongStatus } from "./errors.js";
import { listOf } from "./lists.js";
import { amountOf, sumOf } from "./money.js";
import { checkLines } from "./sums.js";

/** Reports of shipments. They are pending for five seconds, then completed; nothing recognises a repeat. */
export const shipments = (books: Books) => {
  const view = ({ id, order, fields, createdAt }: Shipment) => ({
    ...fields,
    id,
    merchantId: order.fields.merchantId,
    status: books.context.now() < createdAt + SETTLES_IN ? "pending" : "completed",
    amount: amountOf(sumOf(fields.basketItems.map(({ totalAmount }) => totalAmount))),
    vatAmount: amountOf(sumOf(fields.basketItems.map(({ totalVatAmount }) => totalVatAmount))),
    createdAt: dateOf(createdAt),
  });

  return {
    createShipment: ({ body }: Call) => {
      const fields = body as Shipment["fields"];
      const order = orderOf(books, fields.orderId, "orderId");
      const status = statusOf(order, books.context.now());
      if (status !== "completed") throw wrongStatus(`is ${status}: only a paid order can be shipped`);
      if (books.shipments.some((one) => one.order === order && one.fields.final)) throw wrongStatus("is closed by a final shipment");
      checkLines(fields.basketItems, order.fields.orderSetting);
      const shipment: Shipment = { id: books.shipments.length + 1, order, fields, createdAt: books.context.now() };
      books.shipments.push(shipment);
      return { status: 200, body: { data: view(shipment), extendedData: [] } };
    },

    listShipments: ({ query }: Call) =>
      listOf(query, books.shipments.map(view), { equal: ["id", "orderId", "merchantId"], sortable: ["id", "createdAt", "amount"] }),
  };
};
