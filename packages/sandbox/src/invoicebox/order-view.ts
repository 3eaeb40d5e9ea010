import { dateOf, type Order, statusOf } from "./state.js";

/** An order as the provider answers it: what the creation said, and what has become of it. */
export function orderView(order: Order, now: number): Readonly<Record<string, unknown>> {
  const { orderSetting: _, ...fields } = order.fields;
  const status = statusOf(order, now);
  return {
    ...fields,
    id: order.id,
    status,
    createdAt: dateOf(order.createdAt),
    ...(status === "completed" && order.paidAt !== undefined && { paidAt: dateOf(order.paidAt) }),
    expirationDate: dateOf(Date.parse(fields.expirationDate)),
    paymentUrl: `https://pay.invoicebox.ru/order/${order.containerId}`,
    orderContainerId: order.containerId,
    processable: fields.processable !== false,
    subtype: "order",
    processingStatus: "",
    fileIds: [],
  };
}
