// What the samples of this folder need to be programs: values of their parameters, and what has to exist before they run.
import type { Scenes } from "../scenes.js";

const made = `const made = unwrap(await invoicebox.createOrder({
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

const payer = `{
  paymentMethodId: "39363265",
  languageId: "ru",
  customer: { type: "legal", name: "Company", phone: "79611234567", email: "email@gmail.com", vatNumber: "1233123", registrationAddress: "123123123" },
}`.replaceAll("\n", "\n  ");

const sent = `${made}
const sent = unwrap(await invoicebox.sendConfirmationCode({
  uuid: made.data.id,
  body: ${payer},
}));`;

const paid = `${sent}
const publicCode = Object(sent.data.resultData).publicCode;
await invoicebox.payWithCode({
  uuid: made.data.id,
  body: ${payer.replace(/\n {2}\}$/, '\n    customerPaymentData: { publicCode, code: "123456" },\n  }')},
});`;

export const scenes: Scenes = {
  values: {
    merchantOrderId: '"order-1"',
    uuid: "made.data.id",
    orderId: "made.data.id",
    parentId: "made.data.id",
    vatNumber: '"7707083893"',
    documentNumber: '"W-1"',
    code: '"123456"',
  },
  own: {
    createShipment: {
      values: { orderId: '"0187c6db-1637-c1ca-bef7-f6706799c41e"' },
    },
    createCorrectionOrder: {
      values: { parentId: '"01771a02-4c1e-9b3d-8f70-2d5a6c7e8f90"' },
    },
    payWithCode: {
      before: sent,
      values: { publicCode: "Object(sent.data.resultData).publicCode" },
    },
    listRefundableItems: { before: paid },
    createRefund: { before: paid },
  },
  made,
  decline: ['vatNumber: "\\d+"', 'vatNumber: "0000000001"'],
};
