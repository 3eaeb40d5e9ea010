import { beforeEach, describe, expect, it } from "vitest";
import { sample as completeCardCheck } from "../samples/qiwi/completeCardCheck.js";
import { sample as completePayment } from "../samples/qiwi/completePayment.js";
import { sample as completePayout } from "../samples/qiwi/completePayout.js";
import { sample as createBill } from "../samples/qiwi/createBill.js";
import { sample as createCapture } from "../samples/qiwi/createCapture.js";
import { sample as createCardCheck } from "../samples/qiwi/createCardCheck.js";
import { sample as createPayment } from "../samples/qiwi/createPayment.js";
import { sample as createPayout } from "../samples/qiwi/createPayout.js";
import { sample as createRefund } from "../samples/qiwi/createRefund.js";
import { sample as createSbpQrCode } from "../samples/qiwi/createSbpQrCode.js";
import { sample as createSbpTokenPayment } from "../samples/qiwi/createSbpTokenPayment.js";
import { sample as declineRefund } from "../samples/qiwi/declineRefund.js";
import { sample as deletePaymentToken } from "../samples/qiwi/deletePaymentToken.js";
import { sample as getBillDetails } from "../samples/qiwi/getBillDetails.js";
import { sample as getCapture } from "../samples/qiwi/getCapture.js";
import { sample as getCardCheck } from "../samples/qiwi/getCardCheck.js";
import { sample as getPayment } from "../samples/qiwi/getPayment.js";
import { sample as getPayout } from "../samples/qiwi/getPayout.js";
import { sample as getRefund } from "../samples/qiwi/getRefund.js";
import { sample as getSbpQrCode } from "../samples/qiwi/getSbpQrCode.js";
import { sample as listBillPayments } from "../samples/qiwi/listBillPayments.js";
import { sample as listRefunds } from "../samples/qiwi/listRefunds.js";
import { sample as payBySbpToken } from "../samples/qiwi/payBySbpToken.js";
import { sample as putSbpQrCode } from "../samples/qiwi/putSbpQrCode.js";
import { start } from "../samples/qiwi/sandbox.js";

const card = { pan: "4256000000000003", expiryDate: "12/34", cvv2: "123" };
const paymentId = "order-1017-1";
const rub = (value: number) => ({ value, currency: "RUB" });
let { sandbox, qiwi } = start();

beforeEach(() => {
  ({ sandbox, qiwi } = start());
});

/** An answer that is lost as often as the client asks. */
const lose = (operationId: string) =>
  sandbox.faults.inject({ provider: "qiwi", operationId, type: "reset", commit: true, times: 9 });
const hold = (value = 6.77) =>
  qiwi.createPayment({ paymentId, body: { amount: rub(value), paymentMethod: { type: "CARD", ...card } } });
const sell = (value: number) =>
  qiwi.createPayment({
    paymentId,
    body: { amount: rub(value), paymentMethod: { type: "CARD", ...card }, flags: ["SALE"] },
  });

describe("bills", () => {
  it("createBill, getBillDetails and listBillPayments follow a bill", async () => {
    expect(await createBill(qiwi, { id: "b-1", rubles: 8 })).toEqual({ sendPayerTo: expect.stringMatching(/^https:/) });
    expect(await getBillDetails(qiwi, "b-1")).toBe("CREATED after 0 attempts");
    expect(await listBillPayments(qiwi, "b-1")).toBeUndefined();
    const body = {
      billId: "b-1",
      amount: rub(8),
      paymentMethod: { type: "CARD" as const, ...card },
      flags: ["SALE" as const],
    };
    await qiwi.createPayment({ paymentId: "p-1", body });
    expect(await getBillDetails(qiwi, "b-1")).toBe("PAID after 1 attempts");
    expect(await listBillPayments(qiwi, "b-1")).toBe("p-1");
    expect(await getBillDetails(qiwi, "b-2")).toBe("never made");
    expect(await createBill(qiwi, { id: "b-3", rubles: 0 })).toEqual({ problem: expect.anything() });
  });

  it("createBill repeats by itself and makes one bill", async () => {
    sandbox.faults.inject({ provider: "qiwi", operationId: "createBill", type: "reset", commit: true });
    expect(await createBill(qiwi, { id: "b-1", rubles: 8 })).toEqual({ sendPayerTo: expect.any(String) });
  });
});

describe("payments", () => {
  it.each([
    ["12/34", "paid"],
    ["02/34", /^declined: /],
  ])("createPayment with expiry %s: %s", async (expiryDate, end) => {
    expect(await createPayment(qiwi, { ...card, expiryDate })).toMatch(end);
  });

  it("createPayment and completePayment pass 3-D Secure", async () => {
    expect(await createPayment(qiwi, { ...card, cvv2: "849" })).toMatch(/^https?:/);
    expect(await getPayment(qiwi, paymentId)).toBe("WAITING");
    expect(await completePayment(qiwi, paymentId, "eJzV")).toBe("COMPLETED");
    expect(await completePayment(qiwi, "p-none", "eJzV")).toBe("refused: refused");
  });

  it("name getPayment when every answer is lost, and charge once", async () => {
    lose("createPayment");
    expect(await createPayment(qiwi, card)).toMatchObject({ ask: { operationId: "getPayment" } });
    expect(await getPayment(qiwi, paymentId)).toBe("COMPLETED");
    expect(await getPayment(qiwi, "never")).toBe("never made");
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("completePayment asks for a lost answer", async () => {
    await createPayment(qiwi, { ...card, cvv2: "849" });
    lose("completePayment");
    expect(await completePayment(qiwi, paymentId, "eJzV")).toMatchObject({ ask: { operationId: "getPayment" } });
  });
});

describe("captures and refunds", () => {
  it("createCapture and getCapture take held money", async () => {
    await hold();
    expect(await getCapture(qiwi, paymentId, "c-1")).toBe("never made");
    expect(await createCapture(qiwi, paymentId)).toBe("took 6.77");
    expect(await getCapture(qiwi, paymentId, "c-1")).toBe("COMPLETED");
  });

  it("createCapture distinguishes a refusal, a decline and a lost answer", async () => {
    await sell(5);
    expect(await createCapture(qiwi, paymentId)).toBe("captured before");
    sandbox.reset();
    await hold();
    await qiwi.createRefund({ paymentId, refundId: "all", body: { amount: { value: "6.77", currency: "RUB" } } });
    expect(await createCapture(qiwi, paymentId)).toMatch(/^declined: /);
    lose("createCapture");
    expect(await createCapture(qiwi, paymentId)).toMatchObject({ ask: { operationId: "getCapture" } });
  });

  it("createRefund, getRefund and listRefunds pay back", async () => {
    await hold();
    expect(await createRefund(qiwi, paymentId)).toBe("COMPLETED");
    expect(await getRefund(qiwi, paymentId, "r-1")).toBe("released: COMPLETED");
    expect(await listRefunds(qiwi, paymentId)).toBe(234);
    lose("createRefund");
    expect(await createRefund(qiwi, paymentId)).toMatchObject({ ask: { operationId: "getRefund" } });
    expect(sandbox.ledger.filter(({ kind }) => kind === "release")).toHaveLength(1);
  });

  it("declineRefund cancels a postponed refund in time", async () => {
    await sell(5);
    await qiwi.createRefund({ paymentId, refundId: "r-2", body: { amount: rub(2), comment: "postponed" } });
    expect(await declineRefund(qiwi, paymentId, "r-2")).toBe("cancelled");
    await qiwi.createRefund({ paymentId, refundId: "r-3", body: { amount: rub(2), comment: "postponed" } });
    await sandbox.advance(3_600_000);
    expect(await declineRefund(qiwi, paymentId, "r-3")).toBe("too late: it is being paid back");
  });
});

describe("payouts", () => {
  it("createPayout and getPayout pay out", async () => {
    await sell(10);
    expect(await createPayout(qiwi, paymentId)).toBe("WAITING");
    expect(await getPayout(qiwi, paymentId, "seller-7")).toBe("ask again later");
    await sandbox.advance(5000);
    expect(await getPayout(qiwi, paymentId, "seller-7")).toMatch(/paid out|ask again later/);
    expect(sandbox.ledger.filter(({ kind }) => kind === "payout")).toHaveLength(1);
  });

  it("createPayout asks for a lost answer and pays once", async () => {
    await sell(10);
    lose("createPayout");
    expect(await createPayout(qiwi, paymentId)).toMatchObject({ ask: { operationId: "getPayout" } });
  });

  it("completePayout carries out a payout in two steps", async () => {
    await sell(10);
    const receiverData = { type: "SBP" as const, phone: "79998887766", bankMemberId: "100000000111" };
    await qiwi.createPayout({
      paymentId,
      payoutId: "two",
      body: { amount: rub(3), receiverData, comment: "two-step" },
    });
    expect(await completePayout(qiwi, paymentId, "two")).toMatch(/^[A-Z]+$/);
    lose("completePayout");
    expect(await completePayout(qiwi, paymentId, "two")).toMatchObject({ ask: { operationId: "getPayout" } });
  });
});

describe("SBP", () => {
  it("putSbpQrCode, createSbpQrCode and getSbpQrCode follow a code", async () => {
    const payload = await putSbpQrCode(qiwi, { id: "q-1" });
    expect(payload).toMatch(/^https:\/\/qr\.nspk\.ru\//);
    expect(await createSbpQrCode(qiwi, { id: "q-1" })).toBe(payload);
    expect(await getSbpQrCode(qiwi, "q-1")).toBe("not paid yet: the code is CREATED");
    await sandbox.advance(5000);
    expect(await getSbpQrCode(qiwi, "q-1")).toBe("paid");
  });

  it("payBySbpToken and createSbpTokenPayment charge a saved token", async () => {
    const token = await sbpToken();
    const code = { amount: rub(1), qrCode: { type: "DYNAMIC" as const, ttl: 60 }, paymentPurpose: "Second month" };
    await qiwi.putSbpQrCode({ qrCodeUid: "subscription-2", body: code });
    expect(await payBySbpToken(qiwi, token)).toBe("WAITING");
    lose("payBySbpToken");
    expect(await payBySbpToken(qiwi, token)).toMatchObject({ ask: { operationId: "getSbpQrCode" } });
    ({ sandbox, qiwi } = start());
    const again = await sbpToken();
    await qiwi.putSbpQrCode({ qrCodeUid: "subscription-2", body: code });
    expect(await createSbpTokenPayment(qiwi, again)).toBe("INIT_PAYMENT_BY_TOKEN");
  });

  /** A token that a customer bound with a QR code. */
  async function sbpToken(): Promise<string> {
    await qiwi.putSbpQrCode({
      qrCodeUid: "bind",
      body: {
        qrCode: { type: "TOKEN" },
        tokenizationPurpose: "Subscription",
        tokenizationAccount: "customer123",
        flags: ["CREATE_TOKEN"],
      },
    });
    await sandbox.advance(5000);
    const read = await qiwi.getSbpQrCode({ qrCodeUid: "bind" });
    return (read.ok && read.data.token?.value) || "";
  }
});

describe("card checks and tokens", () => {
  it("createCardCheck gives a token, deletePaymentToken takes it away", async () => {
    const token = (await createCardCheck(qiwi, card)) ?? "";
    expect(await getCardCheck(qiwi, "check-1")).toBe("SUCCESS");
    expect(await getCardCheck(qiwi, "check-2")).toBe("never made");
    expect(await deletePaymentToken(qiwi, token)).toBe("gone");
    expect(await deletePaymentToken(qiwi, token)).toBe("gone");
  });

  it("createCardCheck and completeCardCheck pass 3-D Secure", async () => {
    expect(await createCardCheck(qiwi, { ...card, cvv2: "849" })).toMatch(/^https?:/);
    expect(await completeCardCheck(qiwi, "check-1", "eJzV")).toBe("valid");
    expect(await completeCardCheck(qiwi, "check-none", "eJzV")).toBe("refused: refused");
  });
});
