// What the samples of this folder need to be programs: values of their parameters, and what has to exist before they run.
import type { Scenes } from "../scenes.js";

const started = `const started = unwrap(await via.startMerchantPayment({
  body: {
    merchantId: "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ",
    externalId: "order-1",
    card: { pan: "8600000000000001", expiry: "1023" },
    amount: 100_00,
    currency: "UZS",
    accounts: { phone: "998900000001" },
  },
}));`;

const registered = `const started = unwrap(await via.registerCard({
  body: { pan: "8600000000000001", expMonth: "08", expYear: "26" },
}));`;

const saved = `${registered.replaceAll("started", "registered")}
const saved = unwrap(await via.verifyCardRegistration({
  body: { verifyId: registered.verifyId, verifyCode: "012345" },
}));`;

export const scenes: Scenes = {
  values: {
    phone: '"998900000001"',
    pan: '"8600000000000001"',
    externalId: '"order-1"',
    card: '{ pan: "8600000000000001", expiry: "1023" }',
    localToken: "saved.token",
    receiverToken: "saved.token",
    verifyId: "started.verifyId",
    verifyCode: '"005646"',
  },
  own: {
    getTransaction: {
      before: `await via.payMerchantFromDeposit({
  body: {
    merchantId: "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ",
    externalId: "order-1",
    amount: 10_000,
    currency: "UZS",
    note: "",
    accounts: { phone: "998900000001" },
  },
});`,
    },
    registerCard: {
      values: {
        card: '{ pan: "8600000000000001", expMonth: "08", expYear: "26" }',
      },
    },
    verifyMerchantPayment: { before: started },
    resendMerchantPaymentCode: { before: started },
    verifyCardRegistration: {
      before: registered,
      values: { verifyCode: '"012345"' },
    },
    payMerchantByToken: { before: saved },
    transferDepositToToken: { before: saved },
  },
  decline: ["amount: (\\d[\\d_]*)\\d\\d\\b", "amount: $101"],
};
