import { createInvoiceboxClient, type Schemas } from "@payspec/invoicebox";
import { createSandbox, type Sandbox } from "@payspec/sandbox";
import { expect } from "vitest";

/** A client of a sandbox's Invoicebox. */
export const clientOf = (sandbox: Sandbox) =>
  createInvoiceboxClient({
    ...sandbox.credentials.invoicebox,
    baseUrl: sandbox.baseUrls.invoicebox,
    fetch: sandbox.fetch,
    retries: 0,
  });

/** A sandbox and its client, for one test file. */
export function setup(options?: Parameters<typeof createSandbox>[0]) {
  // The mild reading where the documents are silent; undocumented.test.ts has both.
  const sandbox = createSandbox({ undocumented: "kind", ...options });
  return { sandbox, invoicebox: clientOf(sandbox) };
}

export const hotelShop = "01771534-196a-1105-839a-82422289d6d9";
export const phoneShop = "01771534-1a57-f184-dee3-ebeb91dded76";
/** Seeded orders. */
export const openOrder = "01771534-1a57-f184-dee3-ebeb91dded75";
export const paidOrder = "0187c6db-1637-c1ca-bef7-f6706799c41e";
/** The seeded draft of a refund of 371.88. */
export const draftRefund = "01771a02-4c1e-9b3d-8f70-2d5a6c7e8f90";

/** The position of the documentation's order. */
export const room: Schemas["BasketItem"] = {
  sku: "5fe0adcfa7fb4",
  name: "Бронирование номера",
  measure: "шт.",
  measureCode: "796",
  grossWeight: 0,
  netWeight: 0,
  quantity: 3,
  amount: 123.96,
  amountWoVat: 103.3,
  totalAmount: 371.88,
  totalVatAmount: 61.98,
  vatCode: "RUS_VAT20",
  type: "service",
  paymentType: "full_prepayment",
};

/** One of the three nights. */
export const night = { ...room, quantity: 1, totalAmount: 123.96, totalVatAmount: 20.66 };

/** The documentation's order without its shop, to be paid within an hour. */
export const orderFields = (): Omit<Schemas["CreateOrderRequest"], "merchantId"> => ({
  merchantOrderId: "m-1608560079",
  amount: 371.88,
  vatAmount: 61.98,
  currencyId: "RUB",
  languageId: "ru",
  description: "Оплата номера в отеле",
  expirationDate: new Date(Date.now() + 3_600_000).toISOString(),
  basketItems: [room],
  customer: {
    type: "private",
    name: "Peter",
    phone: "79001112233",
    email: "peter@domain.com",
    vatNumber: "",
    registrationAddress: "",
  },
});

/** The documentation's order. */
export const order = (changes: Partial<Schemas["CreateOrderRequest"]> = {}): Schemas["CreateOrderRequest"] => ({
  ...orderFields(),
  merchantId: hotelShop,
  ...changes,
});

/** Creates the documentation's order and returns its id. */
export const creator =
  (invoicebox: ReturnType<typeof clientOf>) =>
  async (changes: Partial<Schemas["CreateOrderRequest"]> = {}): Promise<string> => {
    const created = await invoicebox.createOrder({ body: order(changes) });
    if (!created.ok) throw new Error(created.kind);
    return created.data.data.id;
  };

/** What a call is answered that is refused with a code of the dictionary. */
export const refused = (code: string, name: string, message = "") => ({
  kind: "refused",
  status: 422,
  outcome: "none",
  error: { error: { code, fields: [{ name, message: expect.stringContaining(message) }] } },
});

/** What a step is answered that the order's status rules out. */
export const wrongStatus = (message: string) => refused("wrong_order_status", "status", message);

/** The company and the instrument of the documentation's confirmation calls. */
export const company = (changes: Partial<Schemas["Customer"]> = {}): Schemas["CodeRequest"] => ({
  paymentMethodId: "39363265",
  languageId: "ru",
  customer: {
    name: "ООО Компания",
    email: "email@gmail.com",
    type: "legal",
    phone: "79611234567",
    vatNumber: "1233123",
    registrationAddress: "123123123",
    ...changes,
  },
});

/** Pays an order by code. */
export async function payByCode(invoicebox: ReturnType<typeof clientOf>, uuid: string) {
  const sent = await invoicebox.sendConfirmationCode({ uuid, body: company() });
  const { publicCode } = (sent.ok ? sent.data.data.resultData : {}) as { publicCode: string };
  return invoicebox.payWithCode({ uuid, body: { ...company(), customerPaymentData: { publicCode, code: "123456" } } });
}

/** A refund of the seeded order that is paid. */
export const phoneRefund = (
  changes: Partial<Schemas["CreateRefundOrderRequest"]> = {},
): Schemas["CreateRefundOrderRequest"] => ({
  parentId: paidOrder,
  merchantOrderId: "r-1608560079-1",
  amount: 123.96,
  vatAmount: 20.66,
  basketItems: [phone],
  description: "Guest did not come",
  ...changes,
});

/** The position of the documentation's shipment. */
export const phone: Schemas["ShipmentLine"] = {
  sku: "01GZ3DP5HADMSBAXRKVCES5FJX",
  name: "iPhone 5s",
  measure: "шт",
  measureCode: "796",
  originCountry: "Россия",
  originCountryCode: "643",
  grossWeight: 1010.55,
  netWeight: 1000.66,
  quantity: 1,
  amount: 123.96,
  amountWoVat: 103.3,
  totalAmount: 123.96,
  totalVatAmount: 20.66,
  vatCode: "RUS_VAT20",
  type: "commodity",
  paymentType: "full_prepayment",
};
