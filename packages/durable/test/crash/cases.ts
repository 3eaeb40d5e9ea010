// One call of every operation that is not safe, on a sandbox that was prepared for it.
import { createBridgepayClient } from "@payspec/bridgepay";
import { createInvoiceboxClient } from "@payspec/invoicebox";
import { createQiwiClient } from "@payspec/qiwi";
import type { Sandbox } from "@payspec/sandbox";
import { createTributeClient } from "@payspec/tribute";
import { createViaClient } from "@payspec/via";

export type Provider = "bridgepay" | "invoicebox" | "qiwi" | "tribute" | "via";
// biome-ignore lint/suspicious/noExplicitAny: the cases call every operation by its name.
export type Loose = Record<string, (input?: any) => Promise<any>>;

/** A client of the sandbox through a wire of the test. */
export function clientOn(
  provider: Provider,
  sandbox: Pick<Sandbox, "credentials" | "baseUrls">,
  send: typeof fetch,
  more: { timeoutMs?: number } = {},
): object {
  const options = { baseUrl: sandbox.baseUrls[provider], fetch: send, retries: 0, timeoutMs: 60_000, ...more };
  const { credentials } = sandbox;
  const factories = {
    bridgepay: () => createBridgepayClient({ ...credentials.bridgepay, ...options }),
    invoicebox: () => createInvoiceboxClient({ ...credentials.invoicebox, ...options }),
    qiwi: () => createQiwiClient({ ...credentials.qiwi, ...options }),
    tribute: () => createTributeClient({ ...credentials.tribute, ...options }),
    via: () => createViaClient({ ...credentials.via, ...options }),
  };
  return factories[provider]();
}

/** A call: what it needs first, and its input. */
export interface CrashCase {
  readonly provider: Provider;
  readonly operationId: string;
  /** Prepares the sandbox and gives the input. */
  readonly arrange: (client: Loose, sandbox: Sandbox) => Promise<Record<string, unknown>> | Record<string, unknown>;
}

const of = (provider: Provider, operationId: string, arrange: CrashCase["arrange"]): CrashCase => ({ provider, operationId, arrange });

const rub = (value: number) => ({ value, currency: "RUB" });
const card = { type: "CARD", pan: "4444443616621049", expiryDate: "12/30", cvv2: "123", holderName: "CARDHOLDER NAME" };
const pay = (client: Loose, value = 10, flags: string[] = ["SALE"], more: object = {}) =>
  client.createPayment?.({ paymentId: "p-1", body: { amount: rub(value), paymentMethod: { ...card, ...more }, flags } });
const check = (client: Loose, cvv2 = "123") =>
  client.createCardCheck?.({
    requestUid: "check-1",
    body: { cardData: { pan: "4256000000000003", expiryDate: "12/34", cvv2 }, tokenizationData: { account: "cat_girl" } },
  });
const code = (body: object = { amount: rub(100), qrCode: { type: "DYNAMIC", ttl: 60 }, paymentPurpose: "Flowers" }) => ({
  qrCodeUid: "q-1",
  body,
});

async function sbpToken(client: Loose, sandbox: Sandbox): Promise<string> {
  const body = {
    qrCode: { type: "TOKEN" },
    tokenizationPurpose: "Subscription",
    tokenizationAccount: "customer123",
    flags: ["CREATE_TOKEN"],
  };
  await client.putSbpQrCode?.({ qrCodeUid: "bind", body });
  await sandbox.advance(5000);
  const read = await client.getSbpQrCode?.({ qrCodeUid: "bind" });
  return read.data.token.value;
}

const qiwi: CrashCase[] = [
  of("qiwi", "createBill", () => ({ billId: "b-1", body: { amount: rub(8), expirationDateTime: "2099-04-13T14:30:00+03:00" } })),
  of("qiwi", "createPayment", () => ({ paymentId: "p-1", body: { amount: rub(10), paymentMethod: card, flags: ["SALE"] } })),
  of("qiwi", "createCapture", async (client) => {
    await pay(client, 10, []);
    return { paymentId: "p-1", captureId: "c-1" };
  }),
  of("qiwi", "createRefund", async (client) => {
    await pay(client);
    return { paymentId: "p-1", refundId: "r-1", body: { amount: rub(2) } };
  }),
  of("qiwi", "createPayout", async (client) => {
    await pay(client);
    return { paymentId: "p-1", payoutId: "o-1", body: { amount: rub(4), receiverData: { type: "CARD", pan: "86003300000000000" } } };
  }),
  of("qiwi", "completePayment", async (client) => {
    await pay(client, 10, ["SALE"], { cvv2: "849" });
    return { paymentId: "p-1", body: { threeDS: { pares: "eJzVWFevo9iyfu9fMZrzaM0QjWHk3tI" } } };
  }),
  of("qiwi", "completePayout", async (client) => {
    await pay(client);
    const receiverData = { type: "SBP", phone: "79998887766", bankMemberId: "100000000111" };
    await client.createPayout?.({ paymentId: "p-1", payoutId: "two", body: { amount: rub(3), receiverData, comment: "two-step" } });
    return { paymentId: "p-1", payoutId: "two" };
  }),
  of("qiwi", "declineRefund", async (client) => {
    await pay(client);
    await client.createRefund?.({ paymentId: "p-1", refundId: "r-2", body: { amount: rub(2), comment: "postponed" } });
    return { paymentId: "p-1", refundId: "r-2" };
  }),
  of("qiwi", "createSbpQrCode", () => {
    const { qrCodeUid, body } = code();
    return { body: { qrCodeUid, ...body } };
  }),
  of("qiwi", "putSbpQrCode", () => code()),
  of("qiwi", "createSbpTokenPayment", async (client, sandbox) => {
    const token = await sbpToken(client, sandbox);
    await client.putSbpQrCode?.(code());
    return { qrCodeUid: "q-1", body: { tokenizationAccount: "customer123", token } };
  }),
  of("qiwi", "payBySbpToken", async (client, sandbox) => {
    const token = await sbpToken(client, sandbox);
    await client.putSbpQrCode?.(code());
    return { qrCodeUid: "q-1", paymentId: "q-1-1", body: { tokenizationAccount: "customer123", token } };
  }),
  of("qiwi", "deletePaymentToken", async (client) => {
    const checked = await check(client);
    return { body: { customerAccountId: "cat_girl", token: checked.data.createdToken.token } };
  }),
  of("qiwi", "createCardCheck", () => ({
    requestUid: "check-1",
    body: { cardData: { pan: "4256000000000003", expiryDate: "12/34", cvv2: "123" }, tokenizationData: { account: "cat_girl" } },
  })),
  of("qiwi", "completeCardCheck", async (client) => {
    await check(client, "849");
    return { requestUid: "check-1", body: { pares: "eJzVWFevo9iyfu9fMZrzaM0QjWHk3tI" } };
  }),
];

const TOKEN = "550e8400-e29b-41d4-a716-446655440000";
const tribute: CrashCase[] = [
  of("tribute", "createCharge", () => ({ body: { token: TOKEN, amount: 10_000, reference: "charge-1" } })),
  of("tribute", "createOrder", () => ({
    body: { amount: 50_000, currency: "rub", title: "Room", description: "A room", comment: "order-1" },
  })),
  of("tribute", "cancelOrder", async (client, sandbox) => {
    const body = { amount: 100_000, currency: "rub", title: "X", description: "Y", customerId: "user_12345", period: "monthly" };
    const made = await client.createOrder?.({ body });
    await sandbox.advance(20_000);
    return { orderUuid: made.data.uuid };
  }),
  of("tribute", "refundOrderTransaction", () => ({ orderUuid: TOKEN, txId: 12_345 })),
  of("tribute", "resendOrderWebhook", async (client, sandbox) => {
    const made = await client.createOrder?.({ body: { amount: 50_000, currency: "rub", title: "Room", description: "A room" } });
    await sandbox.advance(20_000);
    return { orderUuid: made.data.uuid, body: { event: "shop_order" } };
  }),
  of("tribute", "deactivateToken", () => ({ token: TOKEN })),
];

const viaPay = { merchantId: "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ", amount: 10_000, currency: "UZS" };
const phone = { phone: "998900000001" };
const sender = { firstName: "Test", lastName: "Sender", middleName: "Payerovich" };
const start = { ...viaPay, externalId: "v-1", card: { pan: "8600000000000001", expiry: "1230" }, note: "", accounts: phone };
const registration = { pan: "8600000000000001", expMonth: "08", expYear: "28" };
const via: CrashCase[] = [
  of("via", "startMerchantPayment", () => ({ body: start })),
  of("via", "verifyMerchantPayment", async (client) => {
    const started = await client.startMerchantPayment?.({ body: start });
    return { body: { verifyId: started.data.verifyId, verifyCode: "005646" } };
  }),
  of("via", "resendMerchantPaymentCode", async (client) => {
    const started = await client.startMerchantPayment?.({ body: start });
    return { body: { verifyId: started.data.verifyId } };
  }),
  of("via", "payMerchantFromDeposit", () => ({ body: { ...viaPay, externalId: "v-2", note: "", accounts: phone } })),
  of("via", "payMerchantByToken", () => ({
    body: { ...viaPay, localToken: "TESTTOKEN00000000000000000000001", externalId: "v-3", metadata: phone },
  })),
  of("via", "transferDepositToCard", () => ({
    body: { externalId: "v-4", amount: 10_000, sender, receiverPan: "9860000000000002", currency: "UZS", note: "" },
  })),
  of("via", "transferDepositToToken", () => ({
    body: { externalId: "v-5", amount: 10_000, sender, receiverToken: "TESTTOKEN00000000000000000000002", currency: "UZS", note: "" },
  })),
  of("via", "registerCard", () => ({ body: registration })),
  of("via", "verifyCardRegistration", async (client) => {
    const started = await client.registerCard?.({ body: registration });
    return { body: { verifyId: started.data.verifyId, verifyCode: "012345" } };
  }),
];

const invoice = {
  amount: "15.00",
  currency: "RUB",
  notificationUrl: "http://127.0.0.1/bridgepay",
  notificationToken: "6f1c2a9e0b7d4f5384c3",
  internalId: "i-1",
  userId: "test",
};
const requisites = {
  paymentOption: "TO_CARD",
  paymentMethod: "unknown",
  paymentRequisites: { requisites: "4444 4444 4444 4448", holder: "test" },
};
const bridgepay: CrashCase[] = [
  of("bridgepay", "createInvoice", () => ({ body: { ...invoice, type: "out", ...requisites } })),
  of("bridgepay", "confirmInvoiceTransfer", async (client) => {
    const body = { ...invoice, type: "in", paymentOption: "TO_CARD", paymentMethod: null, startDeal: true };
    const made = await client.createInvoice?.({ body });
    return { id: made.data.id, body: { attachment: new Blob(["Receipt: 15.00 RUB"]) } };
  }),
  of("bridgepay", "cancelInvoice", async (client) => {
    const body = { ...invoice, type: "in", paymentOption: "TO_CARD", paymentMethod: null, startDeal: true };
    const made = await client.createInvoice?.({ body });
    return { id: made.data.id };
  }),
];

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
const invoicebox: CrashCase[] = [
  of("invoicebox", "createOrder", () => ({ body: { ...order, ...shop } })),
  of("invoicebox", "createAgentOrder", () => ({
    body: { ...order, seller: { type: "counterparty", countryId: "RUS", vatNumber: "7710044140", taxRegistrationReasonCode: "770201001" } },
  })),
  of("invoicebox", "createCorrectionOrder", () => ({
    body: { ...order, ...shop, parentId: DRAFT, merchantOrderId: "f-1", amount: 60, vatAmount: 10, basketItems: [fee] },
  })),
  of("invoicebox", "createRefund", async (client) => {
    await client.payWithCode?.(await payOpen(client));
    const items = [{ ...night, sku: "5fe0adcfa7fb4", name: "Hotel room", quantity: 1, totalAmount: 123.96, totalVatAmount: 20.66 }];
    return {
      body: { parentId: OPEN, merchantOrderId: "r-1", amount: 123.96, vatAmount: 20.66, basketItems: items, description: "Left early" },
    };
  }),
  of("invoicebox", "createShipment", () => ({ body: { orderId: PAID, documentNumber: "123", basketItems: [delivered], final: true } })),
  of("invoicebox", "payWithCode", payOpen),
  of("invoicebox", "sendConfirmationCode", () => ({ uuid: OPEN, body: codeRequest })),
  of("invoicebox", "cancelOrder", () => ({ uuid: OPEN })),
  of("invoicebox", "moveOrderToMerchant", () => ({ body: { orderId: OPEN, merchantId: PHONE_SHOP } })),
  of("invoicebox", "updateOrder", () => ({ uuid: OPEN, body: { description: "Hotel room, three nights" } })),
  of("invoicebox", "updateOrderStatus", () => ({ uuid: OPEN, body: { status: "completed" } })),
];

export const cases: readonly CrashCase[] = [...bridgepay, ...invoicebox, ...qiwi, ...tribute, ...via];
