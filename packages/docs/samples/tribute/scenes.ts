// What the samples of this folder need to be programs: values of their parameters, and what has to exist before they run.
import type { Scenes } from "../scenes.js";

const UUID = '"550e8400-e29b-41d4-a716-446655440000"';

const order = (period: string) =>
  `const made = unwrap(await tribute.createOrder({
  body: {
    amount: 100_000,
    currency: "rub",
    title: "Club",
    description: "Access to the club",
    customerId: "user_12345",
    period: "${period}",
  },
}));
await sandbox.advance(20_000); // the payer pays
`.trim();

export const scenes: Scenes = {
  values: {
    token: UUID,
    orderUuid: UUID,
    customerId: '"user_12345"',
    mark: '"order-7"',
    txId: "1",
    order: `{ id: "order-7", token: ${UUID}, kopecks: 100_000 }`,
  },
  own: {
    cancelOrder: {
      before: order("monthly"),
      values: { orderUuid: "made.uuid" },
    },
    resendOrderWebhook: {
      before: order("onetime"),
      values: { orderUuid: "made.uuid" },
    },
    refundOrderTransaction: { values: { txId: "12_345" } },
    getCharge: {
      before: `const made = unwrap(await tribute.createCharge({
  body: { token: ${UUID}, amount: 100_000 },
}));`,
      values: { chargeUuid: "made.chargeUuid" },
    },
  },
  decline: ["\\b(amount|kopecks): (\\d[\\d_]*)\\d\\d\\b", "$1: $201"],
};
