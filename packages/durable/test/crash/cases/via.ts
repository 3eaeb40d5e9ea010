import { type CrashCase, caseOf } from "../case.ts";

const of = caseOf("via");

const viaPay = { merchantId: "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ", amount: 10_000, currency: "UZS" };
const phone = { phone: "998900000001" };
const sender = { firstName: "Test", lastName: "Sender", middleName: "Payerovich" };
const start = {
  ...viaPay,
  externalId: "v-1",
  card: { pan: "8600000000000001", expiry: "1230" },
  note: "",
  accounts: phone,
};
const registration = { pan: "8600000000000001", expMonth: "08", expYear: "28" };
export const cases: readonly CrashCase[] = [
  of("startMerchantPayment", () => ({ body: start })),
  of(
    "verifyMerchantPayment",
    async (client) => {
      const started = await client.startMerchantPayment?.({ body: start });
      return { body: { verifyId: started.data.verifyId, verifyCode: "005646" } };
    },
    { moves: true },
  ),
  of(
    "resendMerchantPaymentCode",
    async (client) => {
      const started = await client.startMerchantPayment?.({ body: start });
      return { body: { verifyId: started.data.verifyId } };
    },
    {
      // Nobody can be asked, and it moves no money: start over.
      ends: [["unknown", /^W[^5]/]],
    },
  ),
  of("payMerchantFromDeposit", () => ({ body: { ...viaPay, externalId: "v-2", note: "", accounts: phone } }), {
    moves: true,
  }),
  of(
    "payMerchantByToken",
    () => ({
      body: { ...viaPay, localToken: "TESTTOKEN00000000000000000000001", externalId: "v-3", metadata: phone },
    }),
    {
      moves: true,
      // Whether these payments can be read back is not documented, so an absence is never believed.
      ends: [
        ["open", /^W[^5]/],
        ["taken", /^W5/],
      ],
    },
  ),
  of(
    "transferDepositToCard",
    () => ({
      body: { externalId: "v-4", amount: 10_000, sender, receiverPan: "9860000000000002", currency: "UZS", note: "" },
    }),
    { moves: true },
  ),
  of(
    "transferDepositToToken",
    () => ({
      body: {
        externalId: "v-5",
        amount: 10_000,
        sender,
        receiverToken: "TESTTOKEN00000000000000000000002",
        currency: "UZS",
        note: "",
      },
    }),
    { moves: true },
  ),
  of("registerCard", () => ({ body: registration }), {
    // Nobody can be asked, and it moves no money: start over.
    ends: [["unknown", /^W[^5]/]],
  }),
  of(
    "verifyCardRegistration",
    async (client) => {
      const started = await client.registerCard?.({ body: registration });
      return { body: { verifyId: started.data.verifyId, verifyCode: "012345" } };
    },
    {
      // Nobody can be asked, and it moves no money: start over.
      ends: [["unknown", /^W[^5]/]],
    },
  ),
];
