import type { Call, Reply } from "../types.js";
import { unprocessable } from "./errors.js";
import { demandOpen } from "./orders.js";
import { pay } from "./payment.js";
import { type Order, orderOf, type State, statusOf } from "./state.js";
import { isKind } from "./undocumented.js";

interface CodeRequest {
  readonly paymentMethodId: string;
  readonly customer: { readonly vatNumber?: string };
}

type PayRequest = CodeRequest & {
  readonly customerPaymentData: { readonly publicCode: string; readonly code: string };
};

/** The only guarantee instrument of the sandbox, that of the documentation's examples. */
const INSTRUMENT = "39363265";

/**
 * Payers by tax number: this one's guarantee covers nothing, that one is not known. Every other
 * payer is known and covered.
 */
const POOR_PAYER = "0000000001";
const UNKNOWN_PAYER = "0000000002";

/** What the payer receives, always. */
const CODE = "123456";

/**
 * The provider publishes neither when a code may be sent again, nor how many are sent or may be
 * mistyped; these are the sandbox's.
 */
const PAUSE = 60_000;
const MOST_REPEATS = 5;
const MOST_WRONG_ENTRIES = 3;

/**
 * Confirmation of a payment by code. Outcomes are in `data.result` under status 200; the order's own status
 * is checked before, with 422.
 *
 * https://docs.invoicebox.ru/docs/merchant/guarantee/
 */
export const confirmation = (state: State) => ({
  validatePaymentMethod: ({ path, body }: Call) => {
    const { paymentMethodId, customer } = body as CodeRequest;
    demandOpen(state, orderOf(state, path.uuid));
    if (paymentMethodId !== INSTRUMENT) throw unprocessable("paymentMethodId", "names no instrument of this shop");
    if (customer.vatNumber === UNKNOWN_PAYER) return reply({ result: "notRegistered" });
    if (customer.vatNumber === POOR_PAYER)
      return reply({ result: "notEnoughMoney", resultNote: "Top up the guarantee fund" });
    return reply({ type: "none", result: "available", resultData: { url: "", method: "POST", arguments: [] } });
  },

  sendConfirmationCode: ({ path, body }: Call) => {
    const { paymentMethodId, customer } = body as CodeRequest;
    const order = orderOf(state, path.uuid);
    demandOpen(state, order);
    if (!canConfirm(order, paymentMethodId, customer)) return outcome("error");
    if (order.code && state.context.now() < order.code.at + PAUSE) {
      if (!isKind(state.context, "earlyCode")) order.codesSent++;
      return outcome("codeAlreadySent", {});
    }
    if (order.codesSent > MOST_REPEATS) return outcome("error");
    const publicCode = `aaaaaaa${123 + state.codesSent++}`;
    order.code = { publicCode, paymentMethodId, at: state.context.now(), wrongEntries: 0 };
    return outcome("success", { publicCode, leftAttempt: MOST_REPEATS - order.codesSent++ });
  },

  payWithCode: ({ path, body }: Call) => {
    const order = orderOf(state, path.uuid);
    if (statusOf(order, state.context.now()) === "completed") return outcome("alreadyPaid");
    demandOpen(state, order);
    return enter(state, order, body as PayRequest);
  },
});

/**
 * Checks what the payer typed, and pays. A code is over after more than three wrong entries; only a new one helps then.
 */
function enter(
  state: State,
  order: Order,
  { paymentMethodId, customer, customerPaymentData: { publicCode, code } }: PayRequest,
): Reply {
  const sent = order.code;
  if (!sent || sent.publicCode !== publicCode || sent.paymentMethodId !== paymentMethodId) return outcome("error");
  if (!canConfirm(order, paymentMethodId, customer)) return outcome("error");
  if (code !== CODE) sent.wrongEntries++;
  if (sent.wrongEntries > MOST_WRONG_ENTRIES) return outcome("limitReached");
  if (code !== CODE) return outcome("wrongCode");
  if (customer.vatNumber === POOR_PAYER)
    return reply({ type: "message", result: "notEnoughMoney", resultData: { message: POOR_MESSAGE } });
  pay(state, order, "guarantee");
  return outcome("success", {});
}

const canConfirm = ({ fields }: Order, paymentMethodId: string, { vatNumber }: CodeRequest["customer"]): boolean =>
  paymentMethodId === INSTRUMENT && vatNumber !== UNKNOWN_PAYER && fields.processable !== false;

/** The text that the documentation prints. */
const POOR_MESSAGE = {
  title: "Недостаточно средств",
  message:
    "Для подтверждения выбранного заказа недостаточно средств. Пожалуйста, восстановите баланс гарантийного фонда.",
};

const reply = (data: object): Reply => ({ status: 200, body: { data } });

/** The provider writes empty objects as empty arrays in places, so both occur here: clients have to live with both. */
const outcome = (result: string, resultData: object = []): Reply => ({
  ...reply({ type: "none", result, resultData }),
  carriedOut: result === "success",
});
