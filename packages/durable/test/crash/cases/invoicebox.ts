import { type CrashCase, caseOf, type Loose } from "../case.ts";

const of = caseOf("invoicebox");

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
const customer = {
  type: "legal",
  name: "Company",
  phone: "79611234567",
  email: "email@gmail.com",
  vatNumber: "1233123",
  registrationAddress: "1",
};
const order = {
  merchantOrderId: "m-1",
  amount: 371.88,
  vatAmount: 61.98,
  currencyId: "RUB",
  description: "Room",
  expirationDate: "2099-12-22T00:00:00+00:00",
  basketItems: [night],
  customer,
};
const shop = { merchantId: "01771534-196a-1105-839a-82422289d6d9" };
const [OPEN, PAID, DRAFT, PHONE_SHOP] = [
  "01771534-1a57-f184-dee3-ebeb91dded75",
  "0187c6db-1637-c1ca-bef7-f6706799c41e",
  "01771a02-4c1e-9b3d-8f70-2d5a6c7e8f90",
  "01771534-1a57-f184-dee3-ebeb91dded76",
];
const codeRequest = { paymentMethodId: "39363265", languageId: "ru", customer };
const payOpen = async (client: Loose) => {
  const sent = await client.sendConfirmationCode?.({ uuid: OPEN, body: codeRequest });
  return {
    uuid: OPEN,
    body: { ...codeRequest, customerPaymentData: { publicCode: sent.data.data.resultData.publicCode, code: "123456" } },
  };
};
const fee = {
  ...night,
  sku: "fee",
  quantity: 1,
  amount: 60,
  amountWoVat: 50,
  totalAmount: 60,
  totalVatAmount: 10,
  paymentType: "full_payment",
};
const delivered = {
  ...night,
  sku: "01GZ3DP5HADMSBAXRKVCES5FJX",
  name: "iPhone 5s",
  quantity: 1,
  totalAmount: 123.96,
  totalVatAmount: 20.66,
  type: "commodity",
};
export const cases: readonly CrashCase[] = [
  of("createOrder", () => ({ body: { ...order, ...shop } }), {
    // A payer ends it.
    ends: [["taken", /./]],
  }),
  of(
    "createAgentOrder",
    () => ({
      body: {
        ...order,
        seller: {
          type: "counterparty",
          countryId: "RUS",
          vatNumber: "7710044140",
          taxRegistrationReasonCode: "770201001",
        },
      },
    }),
    {
      // A payer ends it.
      ends: [["taken", /./]],
    },
  ),
  of("createCorrectionOrder", () => ({
    body: { ...order, ...shop, parentId: DRAFT, merchantOrderId: "f-1", amount: 60, vatAmount: 10, basketItems: [fee] },
  })),
  of(
    "createRefund",
    async (client) => {
      await client.payWithCode?.(await payOpen(client));
      const items = [
        { ...night, sku: "5fe0adcfa7fb4", name: "Hotel room", quantity: 1, totalAmount: 123.96, totalVatAmount: 20.66 },
      ];
      return {
        body: {
          parentId: OPEN,
          merchantOrderId: "r-1",
          amount: 123.96,
          vatAmount: 20.66,
          basketItems: items,
          description: "Left early",
        },
      };
    },
    { moves: true },
  ),
  of("createShipment", () => ({
    body: { orderId: PAID, documentNumber: "123", basketItems: [delivered], final: true },
  })),
  of("payWithCode", payOpen, { moves: true }),
  of("sendConfirmationCode", () => ({ uuid: OPEN, body: codeRequest }), {
    // Nobody can be asked, and it moves no money: start over.
    ends: [["unknown", /^W[^5]/]],
  }),
  of("cancelOrder", () => ({ uuid: OPEN })),
  of("moveOrderToMerchant", () => ({ body: { orderId: OPEN, merchantId: PHONE_SHOP } })),
  of("updateOrder", () => ({ uuid: OPEN, body: { description: "Hotel room, three nights" } })),
  of("updateOrderStatus", () => ({ uuid: OPEN, body: { status: "completed" } }), {
    refused: "the order of the documentation is driven by Invoicebox, which refuses to be told its status",
    ends: [["not-done", /./]],
  }),
];
