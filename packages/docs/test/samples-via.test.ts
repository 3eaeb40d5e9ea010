import { beforeEach, describe, expect, it } from "vitest";
import { sample as findMerchantAccount } from "../samples/via/findMerchantAccount.js";
import { sample as getCardInfo } from "../samples/via/getCardInfo.js";
import { sample as getTransaction } from "../samples/via/getTransaction.js";
import { sample as listCardsByPhone } from "../samples/via/listCardsByPhone.js";
import { sample as listDepositBalances } from "../samples/via/listDepositBalances.js";
import { sample as payMerchantByToken } from "../samples/via/payMerchantByToken.js";
import { sample as payMerchantFromDeposit } from "../samples/via/payMerchantFromDeposit.js";
import { sample as registerCard } from "../samples/via/registerCard.js";
import { sample as resendMerchantPaymentCode } from "../samples/via/resendMerchantPaymentCode.js";
import { start } from "../samples/via/sandbox.js";
import { sample as startMerchantPayment } from "../samples/via/startMerchantPayment.js";
import { sample as transferDepositToCard } from "../samples/via/transferDepositToCard.js";
import { sample as transferDepositToToken } from "../samples/via/transferDepositToToken.js";
import { sample as verifyCardRegistration } from "../samples/via/verifyCardRegistration.js";
import { sample as verifyMerchantPayment } from "../samples/via/verifyMerchantPayment.js";

const card = { pan: "8600000000000001", expiry: "0828" };
const stored = { pan: "8600000000000001", expMonth: "08", expYear: "28" };
const token = "TESTTOKEN00000000000000000000001";
let { sandbox, via } = start();

beforeEach(() => {
  ({ sandbox, via } = start());
});

const lose = (operationId: string) =>
  sandbox.faults.inject({ provider: "via", operationId, type: "reset", commit: true });

describe("card payments", () => {
  it("startMerchantPayment and verifyMerchantPayment take the money", async () => {
    const { askForCode = "" } = await startMerchantPayment(via, card);
    expect(await verifyMerchantPayment(via, askForCode, "000000")).toMatch(/verifyCode/);
    expect(await verifyMerchantPayment(via, askForCode, "005646")).toBe("paid");
    expect(await getTransaction(via, "order-1")).toBe("paid");
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("resendMerchantPaymentCode sends the code of an open payment", async () => {
    const { askForCode = "" } = await startMerchantPayment(via, card);
    expect(await resendMerchantPaymentCode(via, askForCode)).toBe("look at your phone");
    expect(await verifyMerchantPayment(via, askForCode, "005646")).toBe("paid");
    expect(await resendMerchantPaymentCode(via, askForCode)).toBe("start again");
    lose("resendMerchantPaymentCode");
    expect(await resendMerchantPaymentCode(via, askForCode)).toBe("it may still come");
  });

  it("name what to ask when answers are lost", async () => {
    lose("startMerchantPayment");
    expect(await startMerchantPayment(via, card)).toMatchObject({ ask: { operationId: "getTransaction" } });
    const { askForCode = "" } = await startMerchantPayment(via, card);
    lose("verifyMerchantPayment");
    expect(await verifyMerchantPayment(via, askForCode, "005646")).toMatchObject({
      ask: { operationId: "getTransaction" },
    });
  });

  it("getTransaction distinguishes a payment that is not over from an unknown one", async () => {
    await startMerchantPayment(via, card);
    expect(await getTransaction(via, "order-1")).toBe("not over yet");
    expect(await getTransaction(via, "never-sent")).toBe("VIA does not know it");
  });
});

describe("the deposit", () => {
  it("pays a merchant and shows what is left", async () => {
    const { follow } = await payMerchantFromDeposit(via, "order-2");
    expect(follow).toMatch(/^trx_/);
    expect(await getTransaction(via, "order-2")).toBe("paid");
    expect(await listDepositBalances(via)).toEqual(["1490000 UZS"]);
  });

  it("tops up cards by number and by token", async () => {
    expect(await transferDepositToCard(via, "topup-1")).toBe("SUCCESS");
    expect(await transferDepositToToken(via, "topup-2", token)).toBe("SUCCESS");
    expect(sandbox.ledger).toHaveLength(2);
  });

  it.each([
    ["payMerchantFromDeposit", () => payMerchantFromDeposit(via, "lost")],
    ["transferDepositToCard", () => transferDepositToCard(via, "lost")],
    ["transferDepositToToken", () => transferDepositToToken(via, "lost", token)],
  ])("%s asks getTransaction when the answer is lost, and moves money once", async (operationId, call) => {
    lose(operationId);
    expect(await call()).toMatchObject({ ask: { operationId: "getTransaction" } });
    expect(await getTransaction(via, "lost")).toBe("paid");
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("findMerchantAccount names the customer", async () => {
    expect(await findMerchantAccount(via, "998900000001")).toBe("TEST CLIENT");
    expect(await findMerchantAccount(via, "998900000099")).toBe("not found: refused");
  });
});

describe("cards", () => {
  it("registerCard and verifyCardRegistration give a token that payMerchantByToken charges", async () => {
    const { askForCode = "" } = await registerCard(via, stored);
    expect(await verifyCardRegistration(via, askForCode, "000000")).toEqual({
      problem: expect.stringContaining("verifyCode"),
    });
    const { token: made = "" } = await verifyCardRegistration(via, askForCode, "012345");
    expect(await payMerchantByToken(via, "order-3", made)).toEqual({ follow: expect.stringMatching(/^trx_/) });
    lose("payMerchantByToken");
    expect(await payMerchantByToken(via, "order-4", made)).toEqual({ settleWithVia: "order-4" });
    lose("registerCard");
    expect(await registerCard(via, stored)).toEqual({ again: true });
  });

  it("getCardInfo and listCardsByPhone look cards up", async () => {
    expect(await getCardInfo(via, "9860000000000002")).toBe("TEST HOLDER, Test Bank, HUMO");
    expect(await getCardInfo(via, "1234")).toMatch(/^unknown card/);
    expect(await listCardsByPhone(via, "998900000001")).toContainEqual({ label: "8600 00** **** 0001", token });
  });
});
