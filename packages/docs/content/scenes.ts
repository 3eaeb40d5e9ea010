/** What stands before a sample and what it is called with. */
export interface Scene {
  /** Lines that come first in the whole file: what has to exist. */
  readonly before: string;
  /** By parameter of the sample: a value as TypeScript. */
  readonly values: Readonly<Record<string, string>>;
}

const CARD = '{ pan: "4256000000000003", expiryDate: "12/34", cvv2: "123" }';
const UUID = '"550e8400-e29b-41d4-a716-446655440000"';

/** By provider: what parameters of that name usually are. The sandbox knows the objects that the providers' pages print. */
const usual: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  qiwi: {
    card: CARD,
    paymentId: '"order-1"',
    requestUid: '"check-1"',
    captureId: '"capture-1"',
    refundId: '"r-1"',
    billId: '"order-1"',
    payoutId: '"payout-1"',
    qrCodeUid: '"code-1"',
    pares: '"the PaRes that the bank sent to your termUrl"',
    order: '{ id: "order-1", rubles: 5 }',
    token: '"66aebf5f-098e-4e36-922a-a4107b349a96"',
    orderId: '"order-1"',
    attempt: "1",
  },
  tribute: {
    token: UUID,
    orderUuid: UUID,
    customerId: '"user_12345"',
    mark: '"order-7"',
    txId: "1",
    order: `{ id: "order-7", token: ${UUID}, kopecks: 100_000 }`,
  },
  invoicebox: {
    merchantOrderId: '"order-1"',
    uuid: "made.data.id",
    orderId: "made.data.id",
    parentId: "made.data.id",
    vatNumber: '"7707083893"',
    documentNumber: '"W-1"',
    code: '"123456"',
  },
  via: {
    phone: '"998900000001"',
    pan: '"8600000000000001"',
    externalId: '"order-1"',
    card: '{ pan: "8600000000000001", expiry: "1023" }',
    localToken: "saved.token",
    receiverToken: "saved.token",
    verifyId: "started.verifyId",
    verifyCode: '"005646"',
  },
  bridgepay: {
    id: "made.id",
    order: '{ id: "order-1", notificationToken: crypto.randomUUID() }',
    receipt: 'new Blob(["a receipt"], { type: "application/pdf" })',
  },
  guides: {
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
};

const qiwiPaid = `await qiwi.createPayment({
  paymentId: "order-1",
  body: {
    amount: { value: "5.00", currency: "RUB" },
    paymentMethod: { type: "CARD", pan: "4256000000000003", expiryDate: "12/34", cvv2: "123" },
    flags: ["SALE"],
  },
});`;
const qiwiHeld = qiwiPaid.replace('\n    flags: ["SALE"],', "");

const qiwiRefunded = `${qiwiPaid}
await qiwi.createRefund({
  paymentId: "order-1",
  refundId: "r-1",
  body: { amount: { value: "2.00", currency: "RUB" } },
});`;
const qiwiCode = `await qiwi.putSbpQrCode({
  qrCodeUid: "code-1",
  body: { qrCode: { type: "DYNAMIC", ttl: 60 }, amount: { value: "200.00", currency: "RUB" }, paymentPurpose: "Order 1" },
});`;
const qiwiBill = `await qiwi.createBill({
  billId: "order-1",
  body: { amount: { value: "5.00", currency: "RUB" }, expirationDateTime: "2099-04-13T14:30:00+03:00" },
});`;
const qiwiPayout = `${qiwiPaid}
await qiwi.createPayout({
  paymentId: "order-1",
  payoutId: "payout-1",
  body: { amount: { value: "2.00", currency: "RUB" }, receiverData: { type: "CARD", pan: "4256000000000003" } },
});`;

const qiwiWaiting = qiwiPaid.replace('cvv2: "123"', 'cvv2: "849"'); // 3-D Secure
const qiwiTwoSteps = `${qiwiPaid}
await qiwi.createPayout({
  paymentId: "order-1",
  payoutId: "payout-1",
  body: {
    amount: { value: "3.00", currency: "RUB" },
    receiverData: { type: "SBP", phone: "79998887766", bankMemberId: "100000000111" },
    comment: "two-step",
  },
});`;
const qiwiChecked = `await qiwi.createCardCheck({
  requestUid: "check-1",
  body: {
    cardData: { pan: "4256000000000003", expiryDate: "12/34", cvv2: "123" },
    tokenizationData: { account: "cat_girl" },
  },
});`;
const qiwiBound = `await qiwi.putSbpQrCode({
  qrCodeUid: "bind",
  body: {
    qrCode: { type: "TOKEN" },
    tokenizationPurpose: "Subscription",
    tokenizationAccount: "customer123",
    flags: ["CREATE_TOKEN"],
  },
});
await sandbox.advance(5000); // the payer reads the code
const bound = unwrap(await qiwi.getSbpQrCode({ qrCodeUid: "bind" }));
await qiwi.putSbpQrCode({
  qrCodeUid: "subscription-2",
  body: { qrCode: { type: "DYNAMIC", ttl: 60 }, amount: { value: "1.00", currency: "RUB" }, paymentPurpose: "Second month" },
});`;
const tributeOrder = (period: string) =>
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

const invoiceboxMade = `const made = unwrap(await invoicebox.createOrder({
  body: {
    merchantId: "01771534-196a-1105-839a-82422289d6d9",
    merchantOrderId: "order-1",
    amount: 371.88,
    vatAmount: 61.98,
    currencyId: "RUB",
    description: "Hotel room",
    expirationDate: "2099-12-22T00:00:00+00:00",
    basketItems: [{
      sku: "5fe0adcfa7fb4",
      name: "Hotel room",
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
    }],
    customer: { type: "private", name: "Peter", phone: "79001112233", email: "peter@domain.com", vatNumber: "", registrationAddress: "" },
  },
}));`;

const invoiceboxPayer = `{
  paymentMethodId: "39363265",
  languageId: "ru",
  customer: { type: "legal", name: "Company", phone: "79611234567", email: "email@gmail.com", vatNumber: "1233123", registrationAddress: "123123123" },
}`.replaceAll("\n", "\n  ");
const invoiceboxSent = `${invoiceboxMade}
const sent = unwrap(await invoicebox.sendConfirmationCode({
  uuid: made.data.id,
  body: ${invoiceboxPayer},
}));`;
const invoiceboxPaid = `${invoiceboxSent}
const publicCode = Object(sent.data.resultData).publicCode;
await invoicebox.payWithCode({
  uuid: made.data.id,
  body: ${invoiceboxPayer.replace(/\n {2}\}$/, '\n    customerPaymentData: { publicCode, code: "123456" },\n  }')},
});`;

const bridgepayMade = `const made = unwrap(await bridgepay.createInvoice({
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

const viaStarted = `const started = unwrap(await via.startMerchantPayment({
  body: {
    merchantId: "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ",
    externalId: "order-1",
    card: { pan: "8600000000000001", expiry: "1023" },
    amount: 100_00,
    currency: "UZS",
    accounts: { phone: "998900000001" },
  },
}));`;
const viaRegistered = `const started = unwrap(await via.registerCard({
  body: { pan: "8600000000000001", expMonth: "08", expYear: "26" },
}));`;
const viaSaved = `${viaRegistered.replaceAll("started", "registered")}
const saved = unwrap(await via.verifyCardRegistration({
  body: { verifyId: registered.verifyId, verifyCode: "012345" },
}));`;

/** By sample, or by sample and part: what differs from the usual. */
const own: Readonly<Record<string, Partial<Scene>>> = {
  "qiwi/createCapture": { before: qiwiHeld },
  "qiwi/createRefund": { before: qiwiPaid },
  "qiwi/getPayment": { before: qiwiPaid },
  "qiwi/listRefunds": { before: qiwiPaid },
  "qiwi/createPayout": { before: qiwiPaid },
  "guides/failures#kinds": { before: qiwiPaid },
  "guides/failures#unwrap": { before: qiwiPaid },
  "guides/failures#outcome": {
    before: `// The answer of this call is lost, on purpose.
sandbox.faults.inject({ operationId: "createPayment", type: "reset", commit: true, times: 9 });
${qiwiPaid.replace("await", "const lost = await")}
if (lost.ok) throw new Error("The answer was not lost.");`,
    values: { failure: "lost" },
  },
  "guides/failures#phase": {
    values: {
      provider: '"qiwi"',
      operationId: '"createPayment"',
      data: '{ status: { value: "COMPLETED" } }',
      asked: '{ body: { flags: ["SALE"] } }',
    },
  },
  "guides/options#live": {
    values: {
      secrets: '{ read: async (name = "") => process.env[name] ?? "" }',
      metrics: "{ add: (event = {}) => console.log(event) }",
      send: "fetch",
    },
  },
  "guides/openapi-fetch#plain": { before: "", values: { baseUrl: "sandbox.baseUrls.tribute" } },
  "guides/spec#send": {
    before: "const sandbox = createSandbox();",
    values: { apiKey: "sandbox.credentials.tribute.apiKey", baseUrl: "sandbox.baseUrls.tribute", send: "sandbox.fetch" },
  },
  "qiwi/completePayment": { before: qiwiWaiting },
  "qiwi/completePayout": { before: qiwiTwoSteps },
  "qiwi/getCapture": {
    before: `${qiwiHeld}\nawait qiwi.createCapture({ paymentId: "order-1", captureId: "capture-1" });`,
  },
  "qiwi/declineRefund": {
    before: qiwiRefunded.replace('currency: "RUB" } },\n});', 'currency: "RUB" }, comment: "postponed" },\n});'),
  },
  "qiwi/getCardCheck": { before: qiwiChecked },
  "qiwi/completeCardCheck": { before: qiwiChecked.replace('cvv2: "123"', 'cvv2: "849"') },
  "qiwi/deletePaymentToken": {
    before: qiwiChecked.replace("await qiwi.createCardCheck(", "const checked = unwrap(await qiwi.createCardCheck(").replace(/\);$/, "));"),
    values: { token: 'checked.createdToken?.token ?? ""' },
  },
  "qiwi/payBySbpToken": { before: qiwiBound, values: { token: 'bound.token?.value ?? ""' } },
  "qiwi/createSbpTokenPayment": { before: qiwiBound, values: { token: 'bound.token?.value ?? ""' } },
  "tribute/cancelOrder": { before: tributeOrder("monthly"), values: { orderUuid: "made.uuid" } },
  "tribute/resendOrderWebhook": { before: tributeOrder("onetime"), values: { orderUuid: "made.uuid" } },
  "tribute/refundOrderTransaction": { values: { txId: "12_345" } },
  "invoicebox/createShipment": { values: { orderId: '"0187c6db-1637-c1ca-bef7-f6706799c41e"' } },
  "invoicebox/createCorrectionOrder": { values: { parentId: '"01771a02-4c1e-9b3d-8f70-2d5a6c7e8f90"' } },
  "via/getTransaction": {
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
  "qiwi/getRefund": { before: qiwiRefunded },
  "qiwi/getSbpQrCode": { before: qiwiCode },
  "qiwi/listBillPayments": { before: qiwiBill },
  "qiwi/getBillDetails": { before: qiwiBill },
  "qiwi/getPayout": { before: qiwiPayout },
  "bridgepay/listPaymentMethods": { values: { currency: '"RUB"' } },
  "invoicebox/payWithCode": { before: invoiceboxSent, values: { publicCode: "Object(sent.data.resultData).publicCode" } },
  "invoicebox/listRefundableItems": { before: invoiceboxPaid },
  "invoicebox/createRefund": { before: invoiceboxPaid },
  "tribute/getCharge": {
    before: `const made = unwrap(await tribute.createCharge({
  body: { token: ${UUID}, amount: 100_000 },
}));`,
    values: { chargeUuid: "made.chargeUuid" },
  },
  "via/registerCard": { values: { card: '{ pan: "8600000000000001", expMonth: "08", expYear: "26" }' } },
  "via/verifyMerchantPayment": { before: viaStarted },
  "via/resendMerchantPaymentCode": { before: viaStarted },
  "via/verifyCardRegistration": { before: viaRegistered, values: { verifyCode: '"012345"' } },
  "via/payMerchantByToken": { before: viaSaved },
  "via/transferDepositToToken": { before: viaSaved },
};

const MADE: Readonly<Record<string, string>> = { invoicebox: invoiceboxMade, bridgepay: bridgepayMade };

/** The scene of a part of a sample, `file` below samples/. */
export function typedValues(file: string, part: string): Scene {
  const sample = file.replace(/\.ts$/, "");
  const [provider = ""] = sample.split("/");
  const given = own[`${sample}#${part}`] ?? own[sample];
  const values = { ...usual[provider], ...given?.values };
  return { before: given?.before ?? "", values };
}

/** The lines that make what the values of a provider speak of. */
export const makerOf = (provider: string): string => MADE[provider] ?? "";
