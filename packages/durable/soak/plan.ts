// What the soak pays for: intents of every provider, with all that they need prepared beforehand.
import type { Sandbox } from "@payspec/sandbox";
import { clientOn, type Loose, type Provider } from "../test/crash/cases.ts";

/** One intent. Its name is also its mark: the provider's ledger and its requests name it. */
export interface Task {
  readonly intent: string;
  readonly operationId: string;
  readonly input: Record<string, unknown>;
  /** Whether an end means a movement in the ledger. */
  readonly isMoney: boolean;
}

const rub = (value: number) => ({ value: value.toFixed(2), currency: "RUB" });
const card = { type: "CARD", pan: "4444443616621049", expiryDate: "12/30", cvv2: "123", holderName: "CARDHOLDER NAME" };
const TOKENS = [
  "550e8400-e29b-41d4-a716-446655440000",
  "550e8400-e29b-41d4-a716-446655440001",
  "550e8400-e29b-41d4-a716-446655440002",
];
const customer = {
  type: "legal",
  name: "Company",
  phone: "79611234567",
  email: "email@gmail.com",
  vatNumber: "1233123",
  registrationAddress: "1",
};
const night = {
  sku: "room",
  name: "Room",
  measure: "pcs",
  measureCode: "796",
  quantity: 3,
  amount: 123.96,
  amountWoVat: 103.3,
  totalAmount: 371.88,
  totalVatAmount: 61.98,
  vatCode: "RUS_VAT20",
  type: "service",
  paymentType: "full_prepayment",
};
const shopOrder = (merchantOrderId: string) => ({
  merchantId: "01771534-196a-1105-839a-82422289d6d9",
  merchantOrderId,
  amount: 371.88,
  vatAmount: 61.98,
  currencyId: "RUB",
  description: "Room",
  expirationDate: "2099-12-22T00:00:00+00:00",
  basketItems: [night],
  customer,
});

type Maker = (
  client: Loose,
  intent: string,
  index: number,
  sandbox: Sandbox,
) => Promise<Omit<Task, "intent">> | Omit<Task, "intent">;

const task = (operationId: string, input: Record<string, unknown>, isMoney = true) => ({ operationId, input, isMoney });
const invoice = {
  currency: "RUB",
  notificationUrl: "http://127.0.0.1/bridgepay",
  notificationToken: "6f1c2a9e0b7d4f5384c3",
  userId: "test",
};

/** What each provider's intents are, by turns. */
const makers: Readonly<Record<Provider, readonly Maker[]>> = {
  tribute: [
    (_, comment) =>
      task(
        "createOrder",
        { body: { amount: 50_000, currency: "rub", title: "Room", description: "A room", comment } },
        false,
      ),
    (_, comment) =>
      task(
        "createOrder",
        { body: { amount: 60_000, currency: "rub", title: "Room", description: "A room", comment } },
        false,
      ),
    (_, reference, index) =>
      task("createCharge", { body: { token: TOKENS[index % 3], amount: 10_000 + 100 * (index % 50), reference } }),
  ],
  via: [
    (_, externalId) =>
      task("payMerchantFromDeposit", {
        body: {
          merchantId: "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ",
          externalId,
          amount: 1000,
          currency: "UZS",
          note: "",
          accounts: { phone: "998900000001" },
        },
      }),
    (_, externalId) =>
      task("transferDepositToToken", {
        body: {
          externalId,
          amount: 1000,
          sender,
          receiverToken: "TESTTOKEN00000000000000000000002",
          currency: "UZS",
          note: "",
        },
      }),
    (_, externalId) =>
      task("transferDepositToCard", {
        body: { externalId, amount: 1000, sender, receiverPan: "9860000000000002", currency: "UZS", note: "" },
      }),
  ],
  bridgepay: [
    (_, internalId) =>
      task("createInvoice", {
        body: {
          ...invoice,
          internalId,
          amount: "15.00",
          type: "out",
          paymentOption: "TO_CARD",
          paymentMethod: "unknown",
          paymentRequisites: { requisites: "4444 4444 4444 4448", holder: "test" },
        },
      }),
    (_, internalId) => task("createInvoice", { body: { ...invoice, internalId, amount: "16.00", type: "in" } }),
  ],
  invoicebox: [
    (_, merchantOrderId) => task("createOrder", { body: shopOrder(merchantOrderId) }, false),
    (_, merchantOrderId) => task("createOrder", { body: shopOrder(merchantOrderId) }, false),
    async (client, merchantOrderId) => {
      const made = await client.createOrder?.({ body: shopOrder(`paid-${merchantOrderId}`) });
      const uuid = made.data.data.id;
      const request = { paymentMethodId: "39363265", languageId: "ru", customer };
      const sent = await client.sendConfirmationCode?.({ uuid, body: request });
      const customerPaymentData = { publicCode: sent.data.data.resultData.publicCode, code: "123456" };
      await client.payWithCode?.({ uuid, body: { ...request, customerPaymentData } });
      const basketItems = [{ ...night, quantity: 1, totalAmount: 123.96, totalVatAmount: 20.66 }];
      return task("createRefund", {
        body: {
          parentId: uuid,
          merchantOrderId,
          amount: 123.96,
          vatAmount: 20.66,
          basketItems,
          description: "Left early",
        },
      });
    },
  ],
  qiwi: [
    (_, paymentId) =>
      task("createPayment", { paymentId, body: { amount: rub(10), paymentMethod: card, flags: ["SALE"] } }),
    async (client, refundId) => {
      const paymentId = `paid-${refundId}`;
      await client.createPayment?.({ paymentId, body: { amount: rub(10), paymentMethod: card, flags: ["SALE"] } });
      return task("createRefund", { paymentId, refundId, body: { amount: rub(2) } });
    },
    async (client, captureId) => {
      const paymentId = `held-${captureId}`;
      await client.createPayment?.({ paymentId, body: { amount: rub(10), paymentMethod: card } });
      return task("createCapture", { paymentId, captureId });
    },
    async (client, paymentId) => {
      await client.createPayment?.({
        paymentId,
        body: { amount: rub(10), paymentMethod: { ...card, cvv2: "849" }, flags: ["SALE"] },
      });
      return task("completePayment", { paymentId, body: { threeDS: { pares: "eJzVWFevo9iyfu9fMZrzaM0QjWHk3tI" } } });
    },
  ],
};
const sender = { firstName: "Test", lastName: "Sender", middleName: "Payerovich" };

/** Makes the intents of a soak, on a sandbox that fails nowhere yet. */
export async function plan(provider: Provider, sandbox: Sandbox, count: number): Promise<Task[]> {
  const client = clientOn(provider, sandbox, sandbox.fetch) as Loose;
  const tasks: Task[] = [];
  for (let index = 0; index < count; index++) {
    const intent = `soak-${index}-end`; // No name is the beginning of another.
    const maker = makers[provider][index % makers[provider].length] as Maker;
    tasks.push({ intent, ...(await maker(client, intent, Math.floor(index / makers[provider].length), sandbox)) });
  }
  return tasks;
}
