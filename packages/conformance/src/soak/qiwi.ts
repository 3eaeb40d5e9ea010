import { createQiwiClient } from "@payspec/qiwi";
import type { Movement, Settlement } from "./settle.ts";
import type { Play } from "./stage.ts";

const CURRENCY = "RUB";
const rubles = (value: string) => ({ value, currency: CURRENCY }) as const;

/** Test rules of the expiry month: 02 declines, 03 succeeds and 04 declines after three seconds, any other succeeds. */
const MONTHS = ["12", "03", "12", "02", "12", "04", "12", "12"];

/**
 * Holds, captures, refunds, 3-D Secure and payouts. Everything but the end of 3-D Secure may be repeated under its id.
 */
export const qiwi: Play = ({ sandbox, options, prepare, move }) => {
  const client = createQiwiClient({ ...sandbox.credentials.qiwi, ...options });

  const paymentOf = (index: number, paymentId: string, value: string, flags: "SALE"[], with3ds = false): Movement => ({
    operationId: "createPayment",
    input: {
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
    },
  });

  const pay = (index: number, value: string, flags: "SALE"[]): Promise<Settlement> => {
    const paymentId = `payment-${index}`;
    const kind = flags.length > 0 ? "charge" : "hold";
    return move(
      { kind, reference: paymentId, amount: value, currency: CURRENCY },
      client,
      paymentOf(index, paymentId, value, flags),
    );
  };

  const payWith3ds = async (index: number, value: string): Promise<void> => {
    const paymentId = `payment-${index}`;
    const { end } = await prepare(client, { ...paymentOf(index, paymentId, value, ["SALE"], true), until: "known" });
    if (end !== "done") return;
    await move({ kind: "charge", reference: paymentId, amount: value, currency: CURRENCY }, client, {
      operationId: "completePayment",
      input: { paymentId, body: { threeDS: { pares: "eJzVWFevo9iyfu9fMZrzaM0QjWHk3tI" } } },
    });
  };

  const capture = (index: number, value: string): Promise<Settlement> => {
    const ids = { paymentId: `payment-${index}`, captureId: `capture-${index}` };
    const expected = { kind: "capture", reference: ids.captureId, amount: value, currency: CURRENCY } as const;
    return move(expected, client, { operationId: "createCapture", input: ids });
  };

  const refund = (
    index: number,
    part: number,
    value: string,
    kind: "refund" | "release" = "refund",
  ): Promise<Settlement> => {
    const ids = { paymentId: `payment-${index}`, refundId: `refund-${index}-${part}` };
    const expected = { kind, reference: ids.refundId, amount: value, currency: CURRENCY } as const;
    return move(expected, client, { operationId: "createRefund", input: { ...ids, body: { amount: rubles(value) } } });
  };

  const payOut = (index: number, value: string): Promise<Settlement> => {
    const ids = { paymentId: `payment-${index}`, payoutId: `payout-${index}` };
    const body = { amount: rubles(value), receiverData: { type: "CARD", pan: "86003300000000000" } };
    const expected = { kind: "payout", reference: ids.payoutId, amount: value, currency: CURRENCY } as const;
    return move(expected, client, { operationId: "createPayout", input: { ...ids, body } });
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
