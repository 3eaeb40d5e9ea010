import type { Sandbox } from "@payspec/sandbox";
import { type CrashCase, caseOf, type Loose } from "../case.ts";

const of = caseOf("qiwi");

const rub = (value: number) => ({ value, currency: "RUB" });
const card = { type: "CARD", pan: "4444443616621049", expiryDate: "12/30", cvv2: "123", holderName: "CARDHOLDER NAME" };
const pay = (client: Loose, value = 10, flags: string[] = ["SALE"], more: object = {}) =>
  client.createPayment?.({
    paymentId: "p-1",
    body: { amount: rub(value), paymentMethod: { ...card, ...more }, flags },
  });
const check = (client: Loose, cvv2 = "123") =>
  client.createCardCheck?.({
    requestUid: "check-1",
    body: {
      cardData: { pan: "4256000000000003", expiryDate: "12/34", cvv2 },
      tokenizationData: { account: "cat_girl" },
    },
  });
const code = (
  body: object = { amount: rub(100), qrCode: { type: "DYNAMIC", ttl: 60 }, paymentPurpose: "Flowers" },
) => ({
  qrCodeUid: "q-1",
  body,
});

async function sbpToken(client: Loose, sandbox: Sandbox): Promise<string> {
  const body = {
    qrCode: { type: "TOKEN" },
    tokenizationPurpose: "Subscription",
    tokenizationAccount: "customer123",
    flags: ["CREATE_TOKEN"],
  };
  await client.putSbpQrCode?.({ qrCodeUid: "bind", body });
  await sandbox.advance(5000);
  const read = await client.getSbpQrCode?.({ qrCodeUid: "bind" });
  return read.data.token.value;
}

export const cases: readonly CrashCase[] = [
  of(
    "createBill",
    () => ({ billId: "b-1", body: { amount: rub(8), expirationDateTime: "2099-04-13T14:30:00+03:00" } }),
    {
      // A payer ends it.
      ends: [["taken", /./]],
    },
  ),
  of("createPayment", () => ({ paymentId: "p-1", body: { amount: rub(10), paymentMethod: card, flags: ["SALE"] } }), {
    moves: true,
  }),
  of(
    "createCapture",
    async (client) => {
      await pay(client, 10, []);
      return { paymentId: "p-1", captureId: "c-1" };
    },
    { moves: true },
  ),
  of(
    "createRefund",
    async (client) => {
      await pay(client);
      return { paymentId: "p-1", refundId: "r-1", body: { amount: rub(2) } };
    },
    { moves: true },
  ),
  of(
    "createPayout",
    async (client) => {
      await pay(client);
      return {
        paymentId: "p-1",
        payoutId: "o-1",
        body: { amount: rub(4), receiverData: { type: "CARD", pan: "86003300000000000" } },
      };
    },
    { moves: true },
  ),
  of(
    "completePayment",
    async (client) => {
      await pay(client, 10, ["SALE"], { cvv2: "849" });
      return { paymentId: "p-1", body: { threeDS: { pares: "eJzVWFevo9iyfu9fMZrzaM0QjWHk3tI" } } };
    },
    { moves: true },
  ),
  of(
    "completePayout",
    async (client) => {
      await pay(client);
      const receiverData = { type: "SBP", phone: "79998887766", bankMemberId: "100000000111" };
      await client.createPayout?.({
        paymentId: "p-1",
        payoutId: "two",
        body: { amount: rub(3), receiverData, comment: "two-step" },
      });
      return { paymentId: "p-1", payoutId: "two" };
    },
    { moves: true },
  ),
  of(
    "declineRefund",
    async (client) => {
      await pay(client);
      await client.createRefund?.({
        paymentId: "p-1",
        refundId: "r-2",
        body: { amount: rub(2), comment: "postponed" },
      });
      return { paymentId: "p-1", refundId: "r-2" };
    },
    {
      // No state distinguishes a refund that was cancelled.
      ends: [["taken", /^W[^5]/]],
    },
  ),
  of(
    "createSbpQrCode",
    () => {
      const { qrCodeUid, body } = code();
      return { body: { qrCodeUid, ...body } };
    },
    {
      // A payer ends it.
      ends: [["taken", /./]],
    },
  ),
  of("putSbpQrCode", () => code(), {
    // A payer ends it.
    ends: [["taken", /./]],
  }),
  of(
    "createSbpTokenPayment",
    async (client, sandbox) => {
      const token = await sbpToken(client, sandbox);
      await client.putSbpQrCode?.(code());
      return { qrCodeUid: "q-1", body: { tokenizationAccount: "customer123", token } };
    },
    { moves: true },
  ),
  of(
    "payBySbpToken",
    async (client, sandbox) => {
      const token = await sbpToken(client, sandbox);
      await client.putSbpQrCode?.(code());
      return { qrCodeUid: "q-1", paymentId: "q-1-1", body: { tokenizationAccount: "customer123", token } };
    },
    { moves: true },
  ),
  of("deletePaymentToken", async (client) => {
    const checked = await check(client);
    return { body: { customerAccountId: "cat_girl", token: checked.data.createdToken.token } };
  }),
  of("createCardCheck", () => ({
    requestUid: "check-1",
    body: {
      cardData: { pan: "4256000000000003", expiryDate: "12/34", cvv2: "123" },
      tokenizationData: { account: "cat_girl" },
    },
  })),
  of("completeCardCheck", async (client) => {
    await check(client, "849");
    return { requestUid: "check-1", body: { pares: "eJzVWFevo9iyfu9fMZrzaM0QjWHk3tI" } };
  }),
];
