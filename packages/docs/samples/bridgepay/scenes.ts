// What the samples of this folder need to be programs: values of their parameters, and what has to exist before they run.
import type { Scenes } from "../scenes.js";

const made = `const made = unwrap(await bridgepay.createInvoice({
  body: {
    type: "in",
    amount: "666.00",
    currency: "RUB",
    internalId: "order-1",
    notificationUrl: "https://shop.example/bridgepay",
    notificationToken: crypto.randomUUID(),
    startDeal: true,
  },
}));`;

export const scenes: Scenes = {
  values: {
    id: "made.id",
    order: '{ id: "order-1", notificationToken: crypto.randomUUID() }',
    receipt: 'new Blob(["a receipt"], { type: "application/pdf" })',
  },
  own: {
    listPaymentMethods: { values: { currency: '"RUB"' } },
  },
  made,
  decline: ['amount: "(\\d+)\\.\\d\\d"', 'amount: "$1.02"'],
};
