import { createSandbox } from "@payspec/sandbox";
import openapi from "@payspec/specs/via.json" with { type: "json" };
import { createViaClient } from "@payspec/via";
import { beforeEach, describe, expect, it } from "vitest";

// The mild reading where the documents are silent; undocumented.test.ts has both.
const sandbox = createSandbox({ undocumented: "kind" });
const via = createViaClient({
  ...sandbox.credentials.via,
  baseUrl: sandbox.baseUrls.via,
  fetch: sandbox.fetch,
  retries: 0,
});

beforeEach(() => sandbox.reset());

type Body<Method extends keyof typeof via> = (typeof via)[Method] extends (input: { body: infer B }) => unknown
  ? B
  : never;

/** A request of the documentation. */
const documented = <Method extends keyof typeof via>(
  _: Method,
  name: keyof typeof openapi.components.examples,
): Body<Method> => openapi.components.examples[name].value as Body<Method>;

const examples = openapi.components.examples;
const start = (extra: Partial<Body<"startMerchantPayment">> = {}) =>
  via.startMerchantPayment({
    body: { ...documented("startMerchantPayment", "start-merchant-payment-request"), ...extra },
  });
const byDeposit = (extra: Partial<Body<"payMerchantFromDeposit">> = {}) =>
  via.payMerchantFromDeposit({
    body: { ...documented("payMerchantFromDeposit", "pay-merchant-from-deposit-request"), ...extra },
  });
const byToken = (extra: Partial<Body<"payMerchantByToken">> = {}) =>
  via.payMerchantByToken({ body: { ...documented("payMerchantByToken", "pay-merchant-by-token-request"), ...extra } });
const toCard = (extra: Partial<Body<"transferDepositToCard">> = {}) =>
  via.transferDepositToCard({
    body: { ...documented("transferDepositToCard", "transfer-deposit-to-card-request"), ...extra },
  });
const toToken = (extra: Partial<Body<"transferDepositToToken">> = {}) =>
  via.transferDepositToToken({
    body: { ...documented("transferDepositToToken", "transfer-deposit-to-token-request"), ...extra },
  });

async function started(extra: Parameters<typeof start>[0] = {}): Promise<string> {
  const result = await start(extra);
  if (!result.ok) throw new Error(result.kind);
  return result.data.verifyId;
}
const verify = (verifyId: string, verifyCode = "005646") =>
  via.verifyMerchantPayment({ body: { verifyId, verifyCode } });
const balance = async () => {
  const result = await via.listDepositBalances();
  return result.ok && result.data.data[0]?.balance;
};
const refused = (status: number, text: string) => ({
  kind: "refused",
  status,
  error: {
    status: { code: "1234", message: expect.stringContaining(text) },
    error: { message: { en: expect.stringContaining(text) } },
  },
});

describe("verifyMerchantPayment", () => {
  it("answers the documented request with the documented payment, paid now", async () => {
    const before = Date.now();
    const result = await via.verifyMerchantPayment({
      body: documented("verifyMerchantPayment", "verify-merchant-payment-request"),
    });
    if (!result.ok) throw new Error(result.kind);
    expect(result.data).toEqual({ ...examples["merchant-payment-success"].value, payedAt: expect.any(Number) });
    expect(result.data.payedAt).toBeGreaterThanOrEqual(before);
    expect(sandbox.ledger).toMatchObject([
      { provider: "via", kind: "charge", id: result.data.transactionId, amount: "100", currency: "UZS" },
    ]);
  });

  it("takes the money of a new payment once, and its code once", async () => {
    const verifyId = await started();
    expect(verifyId).toMatch(/^trx_[0-9A-Za-z]{27}$/);
    expect(sandbox.ledger).toHaveLength(0);
    expect(await via.getTransaction({ transactionId: verifyId })).toMatchObject({
      data: { data: { status: "NEW", payedAt: null, epos: null } },
    });
    expect(await verify(verifyId)).toMatchObject({
      data: { transactionId: verifyId, status: "SUCCESS", amount: 1_000_000 },
    });
    expect(await verify(verifyId)).toMatchObject(refused(400, "body.verifyId was used already"));
    expect(sandbox.ledger).toMatchObject([{ kind: "charge", reference: "order-20231001-0001", amount: "1000000" }]);
  });

  it("forgives two wrong codes", async () => {
    const verifyId = await started();
    for (const code of ["005647", "5646"])
      expect(await verify(verifyId, code)).toMatchObject(refused(400, "body.verifyCode is wrong"));
    expect(await verify(verifyId)).toMatchObject({ data: { status: "SUCCESS" } });
  });

  it("rejects the payment after the third wrong code", async () => {
    const verifyId = await started();
    for (const code of ["1", "2", "3"]) await verify(verifyId, code);
    expect(await verify(verifyId)).toMatchObject(refused(400, "used already"));
    expect(await via.getTransaction({ transactionId: verifyId })).toMatchObject({
      data: { data: { status: "REJECT", errorCode: "1234" } },
    });
    expect(sandbox.ledger).toHaveLength(0);
  });

  it("knows only its own ids", async () => {
    expect(await verify("trx_000000000000000000000000000")).toMatchObject(refused(404, "body.verifyId is unknown"));
  });
});

describe("how an amount ends", () => {
  it("01 is rejected, with the reason in the transaction", async () => {
    const verifyId = await started({ amount: 1_000_001 });
    expect(await verify(verifyId)).toMatchObject({ data: { status: "REJECT" } });
    const read = await via.getTransaction({ externalId: "order-20231001-0001" });
    expect(read).toMatchObject({
      data: { data: { transactionId: verifyId, status: "REJECT", errorMessage: "Not enough money on the card" } },
    });
    expect(sandbox.ledger).toHaveLength(0);
  });

  it("02 is pending like the documented payment, and done five seconds later", async () => {
    const verifyId = await started({ amount: 1_000_002 });
    const pending = await verify(verifyId);
    if (!pending.ok) throw new Error(pending.kind);
    expect(Object.keys(pending.data).sort()).toEqual(Object.keys(examples["merchant-payment-pending"].value).sort());
    expect(sandbox.ledger).toHaveLength(0);
    await sandbox.advance(5000);
    expect(await via.getTransaction({ transactionId: verifyId })).toMatchObject({
      data: { data: { status: "SUCCESS", process: "UZCARD" } },
    });
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("03 fails for good, and no money moves", async () => {
    const verifyId = await started({ amount: 1_000_003 });
    expect(await verify(verifyId)).toMatchObject({ data: { status: "ERROR" } });
    await sandbox.advance(60_000);
    expect(await via.getTransaction({ transactionId: verifyId })).toMatchObject({
      data: { data: { status: "ERROR" } },
    });
    expect(sandbox.ledger).toHaveLength(0);
  });

  it("04 reads as failed although the money has moved", async () => {
    const verifyId = await started({ amount: 1_000_004 });
    expect(await verify(verifyId)).toMatchObject({ data: { status: "ERROR" } });
    expect(sandbox.ledger).toHaveLength(1);
    await sandbox.advance(5000);
    const read = await via.getTransaction({ transactionId: verifyId });
    expect(read).toMatchObject({
      data: { data: { status: "SUCCESS", errorCode: null, errorMessage: null, payedAt: expect.any(Number) } },
    });
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("fails the calls whose receipt has no status", async () => {
    expect(await byDeposit({ amount: 100_001 })).toMatchObject({
      ...refused(400, "Not enough money"),
      outcome: "none",
    });
    const lost = await byToken({ amount: 100_004 });
    expect(lost).toMatchObject({
      ...refused(500, "did not answer"),
      outcome: "unknown",
      reconcile: { operationId: "getTransaction" },
    });
    await sandbox.advance(5000);
    if (lost.ok || !("reconcile" in lost)) throw new Error("The outcome should be unknown.");
    expect(await via.getTransaction({ ...lost.reconcile?.input })).toMatchObject({
      data: { data: { status: "SUCCESS" } },
    });
    expect(await byDeposit({ externalId: "later", amount: 100_002 })).toMatchObject({ data: { payedAt: 0 } });
    expect(sandbox.ledger.map(({ kind }) => kind)).toEqual(["charge"]);
  });
});

describe("startMerchantPayment", () => {
  it("gives the payment that exists for a repeated externalId", async () => {
    const verifyId = await started();
    expect(await started()).toBe(verifyId);
    expect(await started({ externalId: "another" })).not.toBe(verifyId);
    expect(await byDeposit({ externalId: "another" })).toMatchObject(
      refused(400, "body.externalId belongs to a transaction of another operation"),
    );
    expect(sandbox.ledger).toHaveLength(0);
  });

  it.each([
    ["a merchant that does not exist", { merchantId: "mrt_0" }, "body.merchantId is not a merchant"],
    [
      "a card of another system",
      { card: { pan: "4111111111111111", expiry: "1023" } },
      "body.card.pan must be 16 digits of an UZCARD",
    ],
    [
      "an expiry with the year first",
      { card: { pan: "8600000000000001", expiry: "2310" } },
      "body.card.expiry must be four digits, month",
    ],
    ["another currency", { currency: "USD" as never }, "body.currency must be one of UZS"],
    ["an unknown field", { amuont: 1 }, "body.amuont is not a field of this request"],
    ["an amount of nothing", { amount: 0 }, "body.amount must be >= 1"],
  ])("names the field of %s", async (_, extra, text) => {
    expect(await start(extra as object)).toMatchObject(refused(400, text));
  });
});

describe("the deposit", () => {
  it("starts with the documented balances and pays a merchant", async () => {
    expect(await via.listDepositBalances()).toMatchObject({ data: examples["deposit-balances"].value });
    const paid = await byDeposit();
    expect(paid).toMatchObject({ data: { amount: 1_000_000, payedAt: expect.any(Number) } });
    expect(await balance()).toBe(149_000_000);
    expect(await byDeposit()).toMatchObject({ data: paid.ok && paid.data });
    expect(await balance()).toBe(149_000_000);
    expect(sandbox.ledger).toMatchObject([{ kind: "payout", reference: "order-20231001-0003", amount: "1000000" }]);
  });

  it("tops up a card by number as documented, and by token", async () => {
    const result = await toCard();
    if (!result.ok) throw new Error(result.kind);
    const { transactionId, createdAt, modifiedAt, payedAt, ...rest } = result.data.data;
    const {
      transactionId: _,
      createdAt: __,
      modifiedAt: ___,
      payedAt: ____,
      ...example
    } = examples["transfer-success"].value.data;
    expect(rest).toEqual({ ...example, fee: 0, feePercent: 0 });
    expect(await toToken()).toMatchObject({
      data: { data: { status: "SUCCESS", process: "HUMO", externalId: "topup-20231001-0002" } },
    });
    expect(await balance()).toBe(149_000_000);
    expect(sandbox.ledger).toMatchObject([{ kind: "transfer", id: transactionId }, { kind: "transfer" }]);
  });

  it("holds the money of a pending transfer from the start", async () => {
    expect(await toCard({ amount: 100_002 })).toMatchObject({ data: { data: { status: "PENDING", payedAt: null } } });
    expect(await balance()).toBe(149_899_998);
    await sandbox.advance(5000);
    expect(await via.getTransaction({ externalId: "topup-20231001-0001" })).toMatchObject({
      data: { data: { status: "SUCCESS" } },
    });
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("moves nothing for a rejected transfer", async () => {
    expect(await toCard({ amount: 100_001 })).toMatchObject({
      data: { data: { status: "REJECT", errorCode: "1234" } },
    });
    expect(await balance()).toBe(150_000_000);
  });

  it("refuses what it does not hold, and takes the same externalId later", async () => {
    for (const call of [toCard, toToken, byDeposit]) {
      expect(await call({ amount: 150_000_100 })).toMatchObject(refused(400, "The deposit does not hold enough"));
    }
    expect(await toCard()).toMatchObject({ ok: true });
    expect(sandbox.ledger).toHaveLength(1);
  });

  it.each([
    ["a transfer without note", () => toCard({ note: undefined as never }), "invalid"],
    [
      "a transfer to a card of another system",
      () => toCard({ receiverPan: "4111111111111111" }),
      "body.receiverPan must be 16 digits",
    ],
    ["a transfer to an unknown token", () => toToken({ receiverToken: "X" }), "body.receiverToken is unknown"],
    ["a payment to an unknown merchant", () => byDeposit({ merchantId: "mrt_0" }), "body.merchantId is not a merchant"],
  ])("refuses %s", async (_, call, text) => {
    const result = await call();
    if (text === "invalid") expect(result).toMatchObject({ kind: "invalid", problems: [{ field: "body.note" }] });
    else
      expect(result).toMatchObject({ kind: "refused", error: { status: { message: expect.stringContaining(text) } } });
    expect(await balance()).toBe(150_000_000);
  });
});

describe("getTransaction", () => {
  it("finds a payment by either id, with every documented field", async () => {
    const transactionId = await started();
    await verify(transactionId);
    const result = await via.getTransaction({ transactionId });
    if (!result.ok) throw new Error(result.kind);
    expect(Object.keys(result.data.data).sort()).toEqual(
      Object.keys(examples["transaction-success"].value.data).sort(),
    );
    expect(await via.getTransaction({ externalId: "order-20231001-0001" })).toMatchObject({ data: result.data });
  });

  it("wants exactly one id", async () => {
    const transactionId = await started();
    for (const input of [{}, { transactionId, externalId: "order-20231001-0001" }]) {
      expect(await via.getTransaction(input)).toMatchObject(
        refused(400, "exactly one of query.transactionId and query.externalId"),
      );
    }
    expect(await via.getTransaction({ externalId: "never-sent" })).toMatchObject(
      refused(404, "The transaction is unknown"),
    );
  });
});

describe("cards", () => {
  it("are stored as documented", async () => {
    const result = await via.verifyCardRegistration({
      body: documented("verifyCardRegistration", "verify-card-registration-request"),
    });
    expect(result).toMatchObject({ ok: true, data: examples["registered-card"].value });
  });

  it("give a token that can be charged and topped up", async () => {
    const registered = await via.registerCard({ body: { pan: "9860000000000099", expMonth: "08", expYear: "26" } });
    if (!registered.ok) throw new Error(registered.kind);
    expect(registered.data).toEqual({ verifyId: expect.stringMatching(/^[0-9a-f]{32}$/), phoneMask: "99890*****01" });
    const { verifyId } = registered.data;
    const hand = (verifyCode: string) => via.verifyCardRegistration({ body: { verifyId, verifyCode } });
    expect(await hand("000000")).toMatchObject(refused(400, "body.verifyCode is wrong"));
    const card = await hand("012345");
    if (!card.ok) throw new Error(card.kind);
    expect(card.data).toMatchObject({
      first6: "986000",
      last4: "0099",
      processing: "HUMO",
      hashPan: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    expect(card.data.token).toMatch(/^[0-9A-Z]{32}$/);
    expect(await hand("012345")).toMatchObject(refused(400, "used already"));
    expect(await byToken({ localToken: card.data.token })).toMatchObject({ ok: true });
    expect(await toToken({ receiverToken: card.data.token })).toMatchObject({ ok: true });
    expect(sandbox.ledger).toMatchObject([{ kind: "charge", amount: "1000000" }, { kind: "transfer" }]);
  });

  it("keep their token when they are stored again", async () => {
    const registered = await via.registerCard({ body: documented("registerCard", "register-card-request") });
    if (!registered.ok) throw new Error(registered.kind);
    const card = await via.verifyCardRegistration({
      body: { verifyId: registered.data.verifyId, verifyCode: "012345" },
    });
    expect(card).toMatchObject({ data: { token: "TESTTOKEN00000000000000000000001" } });
  });

  it("are charged once per externalId, with the documented token", async () => {
    expect(await byToken()).toMatchObject({ data: { amount: 1_000_000 } });
    await byToken();
    expect(await byToken({ externalId: "x", localToken: "NONE" })).toMatchObject(
      refused(404, "body.localToken is unknown"),
    );
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("are looked up by number", async () => {
    expect(await via.getCardInfo({ body: documented("getCardInfo", "get-card-info-request") })).toMatchObject({
      data: examples["card-info"].value,
    });
    expect(await via.getCardInfo({ body: { pan: "8600000000000001" } })).toMatchObject({
      data: { data: { processing: "UZCARD" } },
    });
    expect(await via.getCardInfo({ body: { pan: "4111111111111111" } })).toMatchObject(
      refused(404, "body.pan is no UZCARD"),
    );
  });

  it("are listed by phone, any five at most", async () => {
    const list = (phone: string) => via.listCardsByPhone({ body: { phone } });
    expect(await list("998900000001")).toMatchObject({ data: examples["cards-by-phone"].value });
    expect(await list("998900000002")).toMatchObject({ data: { data: [] } });
    expect(await list("+998900000001")).toMatchObject(refused(400, "body.phone must be digits"));
    const seen = new Set<string>();
    for (let turn = 0; turn < 50; turn++) {
      const result = await list("998900000006");
      if (!result.ok) throw new Error(result.kind);
      expect(result.data.data).toHaveLength(5);
      for (const { token } of result.data.data) seen.add(token);
    }
    expect(seen.size).toBe(6);
  });

  it.each([
    ["month", { expMonth: "13" }, "body.expMonth"],
    ["year", { expYear: "2026" }, "body.expYear"],
    ["number", { pan: "860000000000000" }, "body.pan"],
  ])("are not stored with a wrong %s", async (_, extra, field) => {
    expect(
      await via.registerCard({ body: { pan: "8600000000000001", expMonth: "08", expYear: "26", ...extra } }),
    ).toMatchObject(refused(400, field));
  });
});

describe("findMerchantAccount", () => {
  it("answers the documented question, and refuses what the merchant does not know", async () => {
    const body = documented("findMerchantAccount", "find-merchant-account-request");
    expect(await via.findMerchantAccount({ body })).toMatchObject({ data: examples["merchant-account"].value });
    expect(await via.findMerchantAccount({ body: { ...body, account: { phone: "998900000009" } } })).toMatchObject(
      refused(404, "body.account.phone is unknown"),
    );
    expect(await via.findMerchantAccount({ body: { ...body, account: { login: "x" } } })).toMatchObject(
      refused(400, "body.account.phone is missing"),
    );
    expect(await via.findMerchantAccount({ body: { ...body, merchantId: "mrt_0" } })).toMatchObject(
      refused(404, "body.merchantId"),
    );
  });
});

describe("checks", () => {
  it.each([
    ["id", { clientId: "wrong" }],
    ["secret", { clientSecret: "wrong" }],
  ])("refuses a wrong %s before anything else", async (_, wrong) => {
    const stranger = createViaClient({
      ...sandbox.credentials.via,
      ...wrong,
      baseUrl: sandbox.baseUrls.via,
      fetch: sandbox.fetch,
    });
    const result = await stranger.getTransaction({});
    expect(result).toMatchObject({
      ...refused(401, "client-id or client-secret"),
      error: { error: { path: "/partner/transaction" } },
    });
  });

  it("can put a failure under status 200, which the client still refuses", async () => {
    sandbox.faults.inject({ type: "refuse", status: 200, provider: "via", operationId: "payMerchantFromDeposit" });
    expect(await byDeposit()).toMatchObject({
      ok: false,
      kind: "refused",
      status: 200,
      outcome: "unknown",
      error: { error: { path: "/partner/merchant/deposit/pay" } },
    });
    expect(sandbox.ledger).toHaveLength(0);
  });

  it("asks for an address, since VIA publishes none", () => {
    const credentials = sandbox.credentials.via;
    expect(() => createViaClient({ ...credentials, baseUrl: undefined as never })).toThrow(
      "baseUrl must be an http(s) address",
    );
  });
});
