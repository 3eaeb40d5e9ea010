// QIWI takes amounts with exactly two decimals. Each call with an amount is made with numbers, and
// the bytes that leave are read.
import { createQiwiClient } from "@payspec/qiwi";
import { describe, expect, it } from "vitest";

const bodies: string[] = [];
const qiwi = createQiwiClient({
  token: "t",
  siteId: "site-01",
  signPayout: () => "signed",
  retries: 0,
  fetch: async (_url, init) => {
    bodies.push(String(init?.body));
    return Response.json({}, { status: 503 });
  },
});
const rub = (value: number | string) => ({ value, currency: "RUB" as const });
const split = { type: "MERCHANT_DETAILS" as const, siteUid: "Obuc-02", splitAmount: rub(1.5) };
const card = { type: "CARD" as const, pan: "4256000000000003", expiryDate: "12/34", cvv2: "123" };
const expirationDateTime = "2099-04-13T14:30:00+03:00";

const calls: readonly [what: string, call: () => Promise<unknown>, wire: readonly string[]][] = [
  [
    "a bill and its splits",
    () => qiwi.createBill({ billId: "b", body: { amount: rub(3), expirationDateTime, splits: [split, split] } }),
    ["3.00", "1.50", "1.50"],
  ],
  [
    "a payment and its splits",
    () =>
      qiwi.createPayment({
        paymentId: "p",
        body: { amount: rub("100.5"), paymentMethod: card, paymentSplits: [split] },
      }),
    ["100.50", "1.50"],
  ],
  [
    "a refund, its settlement and its splits",
    () =>
      qiwi.createRefund({
        paymentId: "p",
        refundId: "r",
        body: { amount: rub(8), settlementAmount: rub(0.1), refundSplits: [split] },
      }),
    ["8.00", "0.10", "1.50"],
  ],
  [
    "a payout and its splits",
    () =>
      qiwi.createPayout({
        paymentId: "p",
        payoutId: "o",
        body: { amount: rub(40), receiverData: { type: "CARD", pan: "4256000000000003" }, payoutSplits: [split] },
      }),
    ["40.00", "1.50"],
  ],
  [
    "a code by PUT",
    () => qiwi.putSbpQrCode({ qrCodeUid: "q", body: { amount: rub(1), qrCode: { type: "DYNAMIC" } } }),
    ["1.00"],
  ],
  [
    "a code by POST",
    () => qiwi.createSbpQrCode({ body: { qrCodeUid: "q", amount: rub(1), qrCode: { type: "DYNAMIC" } } }),
    ["1.00"],
  ],
];

describe("amounts of requests", () => {
  it.each(calls)("leave as text with two decimals: %s", async (_what, call, wire) => {
    bodies.length = 0;
    await call();
    const values = [...(bodies[0] ?? "").matchAll(/"value":("?[^,}]*)/g)].map(([, literal]) => literal);
    expect(values).toEqual(wire.map((text) => `"${text}"`));
  });

  it("leave a receipt's price the number that the documents print", async () => {
    bodies.length = 0;
    const position = {
      quantity: 2,
      price: rub(4) as { value: number; currency: string },
      tax: "NO_NDS",
      description: "Socks",
      paymentMethod: "FULL_PAYMENT",
      paymentSubject: "COMMODITY",
    } as const;
    const cheque = {
      sellerId: 7727401209,
      chequeType: "COLLECT",
      customerContact: "a@b.example",
      taxSystem: "OSN",
      positions: [position],
    } as const;
    await qiwi.createPayment({
      paymentId: "p",
      body: { amount: rub(8), paymentMethod: card, cheque: { ...cheque, positions: [position] } },
    });
    expect(bodies[0]).toContain('"price":{"value":4,');
    expect(bodies[0]).toContain('"amount":{"value":"8.00",');
  });
});
