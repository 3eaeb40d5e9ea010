import type { Result } from "@payspec/core";
import { createQiwiClient, type Schemas } from "@payspec/qiwi";
import { byPhase, isRefusal } from "./read.ts";
import type { Movement, Settlement, Told } from "./settle.ts";
import type { Play } from "./stage.ts";

const CURRENCY = "RUB";
const rubles = (value: string) => ({ value, currency: CURRENCY }) as const;

/** Test rules of the expiry month: 02 declines, 03 succeeds and 04 declines after three seconds, any other succeeds. */
const MONTHS = ["12", "03", "12", "02", "12", "04", "12", "12"];

const QUESTIONS = ["getPayment", "getCapture", "getRefund", "getPayout"];

/** A 404 of a question says that the PUT did not arrive: it is sent again under the same id. */
const read = (result: Result<unknown>): Told | undefined =>
  QUESTIONS.some((operationId) => isRefusal(result, operationId, 404)) ? "not there" : byPhase("qiwi", result);

/** Holds, captures, refunds, 3-D Secure and payouts. Everything but the end of 3-D Secure may be repeated under its id. */
export const qiwi: Play = ({ sandbox, options, prepare, move }) => {
  const client = createQiwiClient({ ...sandbox.credentials.qiwi, ...options });

  const paymentOf = (index: number, paymentId: string, value: string, flags: "SALE"[], with3ds = false): Movement => ({
    send: () =>
      client.createPayment({
        paymentId,
        body: {
          amount: rubles(value),
          paymentMethod: {
            type: "CARD",
            pan: "4444443616621049",
            expiryDate: `${MONTHS[index % MONTHS.length]}/30`,
            cvv2: with3ds ? "849" : "123",
            holderName: "CARDHOLDER NAME",
          },
          flags,
        },
      }),
    read,
    follow: () => ({ operationId: "getPayment", input: { paymentId } }),
  });

  const pay = (index: number, value: string, flags: "SALE"[]): Promise<Settlement> => {
    const paymentId = `payment-${index}`;
    return move(
      { kind: flags.length > 0 ? "charge" : "hold", reference: paymentId, amount: value, currency: CURRENCY },
      client,
      paymentOf(index, paymentId, value, flags),
    );
  };

  const payWith3ds = async (index: number, value: string): Promise<void> => {
    const paymentId = `payment-${index}`;
    const started = paymentOf(index, paymentId, value, ["SALE"], true);
    const isWaiting = (result: Result<unknown>) => result.ok && (result.data as Schemas["Payment"]).status.value === "WAITING";
    const { end } = await prepare(client, { ...started, read: (result) => (isWaiting(result) ? "done" : read(result)) });
    if (end !== "done") return;
    let repeated = false;
    await move({ kind: "charge", reference: paymentId, amount: value, currency: CURRENCY }, client, {
      ...started,
      send: () => client.completePayment({ paymentId, body: { threeDS: { pares: "eJzVWFevo9iyfu9fMZrzaM0QjWHk3tI" } } }),
      // WAITING stands for the holder and for the issuer alike. So it is sent again once, and when that is refused, the issuer is at work.
      read: (result) => {
        if (isRefusal(result, "completePayment", 400)) {
          repeated = true;
          return "pending";
        }
        return isWaiting(result) && result.operationId === "getPayment" && !repeated ? "not there" : read(result);
      },
    });
  };

  const capture = (index: number, value: string): Promise<Settlement> => {
    const ids = { paymentId: `payment-${index}`, captureId: `capture-${index}` };
    return move({ kind: "capture", reference: ids.captureId, amount: value, currency: CURRENCY }, client, {
      send: () => client.createCapture(ids),
      read,
      follow: () => ({ operationId: "getCapture", input: ids }),
    });
  };

  /** Gives money back, or lets go of what is only held. */
  const refund = (index: number, part: number, value: string, kind: "refund" | "release" = "refund"): Promise<Settlement> => {
    const ids = { paymentId: `payment-${index}`, refundId: `refund-${index}-${part}` };
    return move({ kind, reference: ids.refundId, amount: value, currency: CURRENCY }, client, {
      send: () => client.createRefund({ ...ids, body: { amount: rubles(value) } }),
      read,
      follow: () => ({ operationId: "getRefund", input: ids }),
    });
  };

  const payOut = (index: number, value: string): Promise<Settlement> => {
    const ids = { paymentId: `payment-${index}`, payoutId: `payout-${index}` };
    const receiverData = { type: "CARD", pan: "86003300000000000" } as const;
    return move({ kind: "payout", reference: ids.payoutId, amount: value, currency: CURRENCY }, client, {
      send: () => client.createPayout({ ...ids, body: { amount: rubles(value), receiverData } }),
      read,
      follow: () => ({ operationId: "getPayout", input: ids }),
    });
  };

  const stories = [
    async (index: number) => {
      if ((await pay(index, "100.00", [])).end !== "done") return;
      if ((await capture(index, "100.00")).end === "done") await refund(index, 1, "2.34");
    },
    async (index: number) => {
      if ((await pay(index, "1000.00", ["SALE"])).end !== "done") return;
      // Test rules of payouts: 200 waits and succeeds, 500 is declined, 510 waits and is declined.
      await payOut(index, ["40.00", "200.00", "500.00", "510.00"][index % 4] as string);
    },
    async (index: number) => {
      if ((await pay(index, "70.50", [])).end === "done") await refund(index, 1, "70.50", "release");
    },
    (index: number) => payWith3ds(index, "55.00"),
    async (index: number) => {
      if ((await pay(index, "30.00", ["SALE"])).end !== "done") return;
      for (const part of [1, 2, 3]) await refund(index, part, "12.00"); // The third asks for more than is left.
    },
  ];
  return async (index) => stories[index % stories.length]?.(index);
};
