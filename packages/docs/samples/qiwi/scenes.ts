// What the samples of this folder need to be programs: values of their parameters, and what has to exist before they run.
import type { Scenes } from "../scenes.js";

const CARD =
  '{ pan: "4256000000000003", expiryDate: "12/34", cvv2: "123" }';

/** A payment that is there. */
export const paid = `await qiwi.createPayment({
  paymentId: "order-1",
  body: {
    amount: { value: "5.00", currency: "RUB" },
    paymentMethod: { type: "CARD", pan: "4256000000000003", expiryDate: "12/34", cvv2: "123" },
    flags: ["SALE"],
  },
});`;

const held = paid.replace('\n    flags: ["SALE"],', "");
const refunded = `${paid}
await qiwi.createRefund({
  paymentId: "order-1",
  refundId: "r-1",
  body: { amount: { value: "2.00", currency: "RUB" } },
});`;

const code = `await qiwi.putSbpQrCode({
  qrCodeUid: "code-1",
  body: { qrCode: { type: "DYNAMIC", ttl: 60 }, amount: { value: "200.00", currency: "RUB" }, paymentPurpose: "Order 1" },
});`;

const bill = `await qiwi.createBill({
  billId: "order-1",
  body: { amount: { value: "5.00", currency: "RUB" }, expirationDateTime: "2099-04-13T14:30:00+03:00" },
});`;

const payout = `${paid}
await qiwi.createPayout({
  paymentId: "order-1",
  payoutId: "payout-1",
  body: { amount: { value: "2.00", currency: "RUB" }, receiverData: { type: "CARD", pan: "4256000000000003" } },
});`;

const waiting = paid.replace('cvv2: "123"', 'cvv2: "849"'); // 3-D Secure
const twoSteps = `${paid}
await qiwi.createPayout({
  paymentId: "order-1",
  payoutId: "payout-1",
  body: {
    amount: { value: "3.00", currency: "RUB" },
    receiverData: { type: "SBP", phone: "79998887766", bankMemberId: "100000000111" },
    comment: "two-step",
  },
});`;

const checked = `await qiwi.createCardCheck({
  requestUid: "check-1",
  body: {
    cardData: { pan: "4256000000000003", expiryDate: "12/34", cvv2: "123" },
    tokenizationData: { account: "cat_girl" },
  },
});`;

const bound = `await qiwi.putSbpQrCode({
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

export const scenes: Scenes = {
  values: {
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
  own: {
    createCapture: { before: held },
    createRefund: { before: paid },
    getPayment: { before: paid },
    listRefunds: { before: paid },
    createPayout: { before: paid },
    completePayment: { before: waiting },
    completePayout: { before: twoSteps },
    getCapture: {
      before: `${held}\nawait qiwi.createCapture({ paymentId: "order-1", captureId: "capture-1" });`,
    },
    declineRefund: {
      before: refunded.replace(
        'currency: "RUB" } },\n});',
        'currency: "RUB" }, comment: "postponed" },\n});',
      ),
    },
    getCardCheck: { before: checked },
    completeCardCheck: {
      before: checked.replace('cvv2: "123"', 'cvv2: "849"'),
    },
    deletePaymentToken: {
      before: checked
        .replace(
          "await qiwi.createCardCheck(",
          "const checked = unwrap(await qiwi.createCardCheck(",
        )
        .replace(/\);$/, "));"),
      values: { token: 'checked.createdToken?.token ?? ""' },
    },
    payBySbpToken: {
      before: bound,
      values: { token: 'bound.token?.value ?? ""' },
    },
    createSbpTokenPayment: {
      before: bound,
      values: { token: 'bound.token?.value ?? ""' },
    },
    getRefund: { before: refunded },
    getSbpQrCode: { before: code },
    listBillPayments: { before: bill },
    getBillDetails: { before: bill },
    getPayout: { before: payout },
  },
  decline: ['"12/34"', '"02/34"'],
};
