import { createInvoiceboxClient, type Schemas } from "@payspec/invoicebox";
import type { Settlement } from "./settle.ts";
import type { Play } from "./stage.ts";

const MERCHANT = "01771534-196a-1105-839a-82422289d6d9";
const CURRENCY = "RUB";
const PAUSE_MS = 61_000;
const MOST_CODES = 6;

const room: Schemas["BasketItem"] = {
  sku: "room",
  name: "Room",
  measure: "шт.",
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
const night: Schemas["BasketItem"] = { ...room, quantity: 1, totalAmount: 123.96, totalVatAmount: 20.66 };

const customer = {
  name: "ООО Компания",
  email: "email@example.com",
  type: "legal",
  phone: "79611234567",
  registrationAddress: "1",
} as const;

/** The guarantee fund of the second covers nothing. */
const VAT_NUMBERS = ["1233123", "1233123", "1233123", "1233123", "0000000001"];

interface Listed {
  readonly id: string;
  readonly status: string;
}

/**
 * Orders that are paid by code, refunded in part or cancelled. Numbers of the shop's own are the
 * only thing that shows a repeat.
 */
export const invoicebox: Play = ({ sandbox, options, prepare, move, wait }) => {
  const client = createInvoiceboxClient({ ...sandbox.credentials.invoicebox, ...options });

  /** Makes an order and finds it again by its number where the answer was lost. */
  const order = async (merchantOrderId: string): Promise<string | undefined> => {
    const body: Schemas["CreateOrderRequest"] = {
      merchantId: MERCHANT,
      merchantOrderId,
      amount: 371.88,
      vatAmount: 61.98,
      currencyId: CURRENCY,
      languageId: "ru",
      description: "Room",
      expirationDate: new Date(Date.now() + 30 * 86_400_000).toISOString(),
      basketItems: [room],
      customer: { ...customer, vatNumber: "1233123" },
    };
    const { end, data } = await prepare(client, { operationId: "createOrder", input: { body }, until: "known" });
    if (end !== "done") return undefined;
    const found = data as Listed | { data: Listed }; // As it is in the list, or as the call answered it.
    return "data" in found ? found.data.id : found.id;
  };

  /** Has a code sent. Nothing shows a lost one, so after the pause another is asked for. */
  const codeFor = async (uuid: string, body: Schemas["CodeRequest"]): Promise<string | undefined> => {
    for (let codes = 0; codes < MOST_CODES * 2; codes++) {
      const sent = await client.sendConfirmationCode({ uuid, body });
      if (sent.ok && sent.data.data.result === "success")
        return (sent.data.data.resultData as { publicCode: string }).publicCode;
      if (sent.ok && sent.data.data.result === "error") return undefined;
      await wait(PAUSE_MS);
    }
    return undefined;
  };

  const payByCode = async (index: number, uuid: string, reference: string): Promise<Settlement | undefined> => {
    const vatNumber = VAT_NUMBERS[index % VAT_NUMBERS.length] as string;
    const request: Schemas["CodeRequest"] = {
      paymentMethodId: "39363265",
      languageId: "ru",
      customer: { ...customer, vatNumber },
    };
    const publicCode = await codeFor(uuid, request);
    if (publicCode === undefined) return undefined;
    return move({ kind: "charge", reference, amount: "371.88", currency: CURRENCY }, client, {
      operationId: "payWithCode",
      input: { uuid, body: { ...request, customerPaymentData: { publicCode, code: "123456" } } },
    });
  };

  const refund = (parentId: string, merchantOrderId: string): Promise<Settlement> =>
    move({ kind: "refund", reference: merchantOrderId, amount: "123.96", currency: CURRENCY }, client, {
      operationId: "createRefund",
      input: {
        body: {
          parentId,
          merchantOrderId,
          amount: 123.96,
          vatAmount: 20.66,
          basketItems: [night],
          description: "Left early",
        },
      },
    });

  /** Cancelling a payment from a guarantee pays it back. */
  const cancel = (uuid: string, reference: string): Promise<Settlement> =>
    move({ kind: "refund", reference, amount: "371.88", currency: CURRENCY }, client, {
      operationId: "cancelOrder",
      input: { uuid },
    });

  return async (index) => {
    const reference = `order-${index}`;
    const uuid = await order(reference);
    const paid = uuid === undefined ? undefined : await payByCode(index, uuid, reference);
    if (uuid === undefined || paid?.end !== "done") return;
    if (index % 3 === 0) await cancel(uuid, reference);
    else for (const part of [1, 2]) await refund(uuid, `refund-${index}-${part}`);
  };
};
