import type { Context } from "../types.js";
import type { Merchant, Order, OrderFields, Refund, State } from "./state.js";

/** The shop of the documentation's orders. It may give orders away. */
export const HOTEL_SHOP = "01771534-196a-1105-839a-82422289d6d9";

/** The shop to which the documentation moves an order. */
export const PHONE_SHOP = "01771534-1a57-f184-dee3-ebeb91dded76";

const MERCHANTS: readonly Merchant[] = [
  { id: HOTEL_SHOP, givesOrdersAway: true },
  { id: PHONE_SHOP, givesOrdersAway: false },
];

const DAY = 86_400_000;

const ROOM = {
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

const PHONE = {
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

/**
 * A fresh state with the objects that the documentation's calls name: an order that waits for its payer (send-code,
 * update, move), one that was paid on the payment page (shipment), and a third, paid with a draft refund (correction).
 * They are new at the start of the sandbox.
 */
export function openState(context: Context): State {
  const now = context.now();
  const order = (
    id: string,
    containerId: string,
    fields: Omit<OrderFields, "expirationDate" | "currencyId" | "customer">,
    paid: boolean,
  ): Order => ({
    id,
    containerId,
    fields: {
      currencyId: "RUB",
      expirationDate: new Date(now + 30 * DAY).toISOString(),
      customer: CUSTOMER,
      ...fields,
    },
    status: paid ? "completed" : "created",
    createdAt: now,
    codesSent: 0,
    ...(paid && { paidAt: now, paidBy: "page" }),
  });
  const room = {
    merchantId: HOTEL_SHOP,
    amount: 371.88,
    vatAmount: 61.98,
    languageId: "ru",
    description: "Оплата номера в отеле",
    basketItems: [ROOM],
  };
  const phone = {
    merchantId: PHONE_SHOP,
    amount: 123.96,
    vatAmount: 20.66,
    languageId: "ru",
    description: "Телефон",
    basketItems: [PHONE],
  };
  const open = order(
    "01771534-1a57-f184-dee3-ebeb91dded75",
    "01771534-1b02-7c11-9a4e-5d0f7a6b3c21",
    { ...room, merchantOrderId: "sandbox-open" },
    false,
  );
  const paid = order(
    "0187c6db-1637-c1ca-bef7-f6706799c41e",
    "0187c6db-1637-c1ca-bef7-f6706799c41f",
    { ...phone, merchantOrderId: "sandbox-paid" },
    true,
  );
  const refunded = order(
    "01771a00-5c1b-4f7e-8d20-7b9c3e5f1a42",
    "01771a00-5c1b-4f7e-8d20-7b9c3e5f1a43",
    { ...room, merchantOrderId: "sandbox-refunded" },
    true,
  );
  const draft: Refund = {
    id: "01771a02-4c1e-9b3d-8f70-2d5a6c7e8f90",
    order: refunded,
    fields: {
      parentId: refunded.id,
      merchantOrderId: "sandbox-draft",
      description: "Guest did not come",
      amount: 371.88,
      vatAmount: 61.98,
      basketItems: [ROOM],
    },
    createdAt: now,
  };
  return {
    context,
    merchants: MERCHANTS,
    orders: new Map([open, paid, refunded].map((one) => [one.id, one])),
    refunds: new Map([[draft.id, draft]]),
    shipments: [],
    codesSent: 0,
  };
}

const CUSTOMER = {
  type: "private",
  name: "Peter",
  phone: "79001112233",
  email: "peter@domain.com",
  vatNumber: "",
  registrationAddress: "",
};
