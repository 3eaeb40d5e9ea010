import type { Call } from "../types.js";
import { wrongStatus } from "./errors.js";
import { listOf } from "./lists.js";
import { amountOf, sumOf } from "./money.js";
import { dateOf, orderOf, SETTLES_IN, type Shipment, type State, statusOf } from "./state.js";
import { checkLines } from "./sums.js";

/** Reports of shipments. They are pending for five seconds, then completed; nothing recognises a repeat. */
export const shipments = (state: State) => {
  const view = ({ id, order, fields, createdAt }: Shipment) => ({
    ...fields,
    id,
    merchantId: order.fields.merchantId,
    status: state.context.now() < createdAt + SETTLES_IN ? "pending" : "completed",
    amount: amountOf(sumOf(fields.basketItems.map(({ totalAmount }) => totalAmount))),
    vatAmount: amountOf(sumOf(fields.basketItems.map(({ totalVatAmount }) => totalVatAmount))),
    createdAt: dateOf(createdAt),
  });

  const list = ({ query }: Call) =>
    listOf(query, state.shipments.map(view), {
      equal: ["id", "orderId", "merchantId"],
      sortable: ["id", "createdAt", "amount"],
    });

  return {
    createShipment: ({ body }: Call) => {
      const fields = body as Shipment["fields"];
      const order = orderOf(state, fields.orderId, "orderId");
      const status = statusOf(order, state.context.now());
      if (status !== "completed") throw wrongStatus(`is ${status}: only a paid order can be shipped`);
      if (state.shipments.some((one) => one.order === order && one.fields.final))
        throw wrongStatus("is closed by a final shipment");
      checkLines(fields.basketItems, order.fields.orderSetting);
      const shipment: Shipment = { id: state.shipments.length + 1, order, fields, createdAt: state.context.now() };
      state.shipments.push(shipment);
      return { status: 200, body: { data: view(shipment), extendedData: [] } };
    },

    listShipments: list,
    listShipmentsOfBilling: list,
  };
};
