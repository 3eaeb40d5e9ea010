// What the samples of this folder need to be programs: values of their parameters, and what has to exist before they run.
import { paid } from "../qiwi/scenes.js";
import type { Scenes } from "../scenes.js";

const UUID = '"550e8400-e29b-41d4-a716-446655440000"';

export const scenes: Scenes = {
  values: {
    text: '"100.50"',
    externalId: '"order-1"',
    orderId: '"order-1"',
    attempt: "1",
    paymentId: '"order-1"',
    token: UUID,
    order: `{ id: "order-7", token: ${UUID}, kopecks: 100_000, chargeKey: "" }`,
    save: 'async (changed = order) => console.log("stored", changed)',
    secret: '"whsec-of-your-own"',
  },
  own: {
    "failures#kinds": { before: paid },
    "failures#unwrap": { before: paid },
    "failures#outcome": {
      before: `// The answer of this call is lost, on purpose.
sandbox.faults.inject({ operationId: "createPayment", type: "reset", commit: true, times: 9 });
${paid.replace("await", "const lost = await")}
if (lost.ok) throw new Error("The answer was not lost.");`,
      values: { failure: "lost" },
    },
    "failures#phase": {
      values: {
        provider: '"qiwi"',
        operationId: '"createPayment"',
        data: '{ status: { value: "COMPLETED" } }',
        asked: '{ body: { flags: ["SALE"] } }',
      },
    },
    "options#live": {
      values: {
        secrets: '{ read: async (name = "") => process.env[name] ?? "" }',
        metrics: "{ add: (event = {}) => console.log(event) }",
        send: "fetch",
      },
    },
    "settle#settle": {
      before: `// The answer of this call is lost, on purpose.
sandbox.faults.inject({ operationId: "payMerchantFromDeposit", type: "reset", commit: true });`,
    },
    "openapi-fetch#plain": {
      before: "",
      values: { baseUrl: "sandbox.baseUrls.tribute" },
    },
    "spec#send": {
      before: "const sandbox = createSandbox();",
      values: {
        apiKey: "sandbox.credentials.tribute.apiKey",
        baseUrl: "sandbox.baseUrls.tribute",
        send: "sandbox.fetch",
      },
    },
  },
};
