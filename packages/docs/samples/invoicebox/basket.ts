import type { Schemas } from "@payspec/invoicebox";

/** Three nights in a hotel at 123.96 with the tax inside, as the documentation prints them. */
export const basket: Schemas["BasketItem"][] = [
  {
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
  },
];

/** A private person who pays. */
export const customer: Schemas["Customer"] = {
  type: "private",
  name: "Peter",
  phone: "79001112233",
  email: "peter@domain.com",
  vatNumber: "",
  registrationAddress: "",
};

/** A company that confirms payments with a code, and its instrument. */
export const company: Schemas["CodeRequest"] = {
  paymentMethodId: "39363265",
  languageId: "ru",
  customer: {
    type: "legal",
    name: "Company",
    phone: "79611234567",
    email: "email@gmail.com",
    vatNumber: "1233123",
    registrationAddress: "123123123",
  },
};

/** The one position of an order whose length the compiler does not know. */
export const fee: Schemas["BasketItem"] = {
  sku: "fee",
  name: "Cancellation fee",
  measure: "pcs",
  measureCode: "796",
  quantity: 1,
  amount: 60,
  amountWoVat: 50,
  totalAmount: 60,
  totalVatAmount: 10,
  vatCode: "RUS_VAT20",
  type: "service",
  paymentType: "full_payment",
};

/** What the documentation's shop delivers. */
export const phone: Schemas["ShipmentLine"] = {
  sku: "01GZ3DP5HADMSBAXRKVCES5FJX",
  name: "iPhone 5s",
  measure: "pcs",
  measureCode: "796",
  quantity: 1,
  amount: 123.96,
  amountWoVat: 103.3,
  totalAmount: 123.96,
  totalVatAmount: 20.66,
  vatCode: "RUS_VAT20",
  type: "commodity",
  paymentType: "full_prepayment",
};

/** One of the three nights. */
export const night: Schemas["BasketItem"] = {
  sku: "5fe0adcfa7fb4",
  name: "Hotel room",
  measure: "pcs",
  measureCode: "796",
  quantity: 1,
  amount: 123.96,
  amountWoVat: 103.3,
  totalAmount: 123.96,
  totalVatAmount: 20.66,
  vatCode: "RUS_VAT20",
  type: "service",
  paymentType: "full_prepayment",
};

/** A company for which an agent takes orders. */
export const seller: Schemas["CreateAgentOrderRequest"]["seller"] = {
  type: "counterparty",
  countryId: "RUS",
  vatNumber: "7710044140",
  taxRegistrationReasonCode: "770201001",
};
