import { readFileSync } from "node:fs";
import { createQiwiClient, type Schemas } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";
import { beforeEach, describe, expect, it } from "vitest";

// The mild reading where the documents are silent; undocumented.test.ts has both.
const sandbox = createSandbox({ undocumented: "kind" });
const qiwi = createQiwiClient({
  ...sandbox.credentials.qiwi,
  baseUrl: sandbox.baseUrls.qiwi,
  fetch: sandbox.fetch,
  retries: 0,
});
const example = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../../specs/qiwi/examples/${name}.json`, import.meta.url), "utf8")).value as T;

const requestUid = "acd7bf20-22e2-4cbf-a218-38d90e9f29b9";
const printed = example<Schemas["CardCheckRequest"]>("create-card-check-request");
const check = (more: Partial<Schemas["CardCheckCardData"]> = {}) =>
  qiwi.createCardCheck({ requestUid, body: { ...printed, cardData: { ...printed.cardData, ...more } } });
const read = () => qiwi.getCardCheck({ requestUid });
const passed = example<Schemas["CardCheckCompleteRequest"]>("complete-card-check-request");

beforeEach(() => sandbox.reset());

describe("createCardCheck and getCardCheck", () => {
  it("answer the documented request like the documentation, with a token that can be charged", async () => {
    const {
      checkOperationDate: _,
      createdToken: token,
      ...want
    } = example<Schemas["CardCheck"]>("create-card-check-response");
    const { token: __, ...shown } = token ?? { token: "" };
    const checked = await check();
    expect(checked).toMatchObject({ ok: true, data: { ...want, createdToken: shown } });
    expect(await read()).toEqual({ ...checked, operationId: "getCardCheck" });
    expect(sandbox.ledger).toHaveLength(0);
    const paid = await qiwi.createPayment({
      paymentId: "1811",
      body: {
        amount: { value: 5, currency: "RUB" },
        paymentMethod: { type: "TOKEN", paymentToken: (checked.ok && checked.data.createdToken?.token) || "" },
        customer: { account: "cat_girl" },
      },
    });
    expect(paid).toMatchObject({
      data: { status: { value: "COMPLETED" }, paymentMethod: { maskedPan: "111122******4444" } },
    });
  });

  it("make no token when no customer was given, and one check however often the request comes", async () => {
    const body = example<Schemas["CardCheckRequest"]>("create-card-check-request-minimal");
    const first = await qiwi.createCardCheck({ requestUid, body });
    expect(first.ok && first.data.createdToken).toBeUndefined();
    expect(await qiwi.createCardCheck({ requestUid, body })).toEqual(first);
    expect(await check()).toMatchObject({
      kind: "refused",
      status: 400,
      error: { cause: { requestUid: [expect.any(String)] } },
    });
  });

  it("carry a check out for a card that cannot be charged (month 02)", async () => {
    const { checkOperationDate: _, ...want } = example<Schemas["CardCheck"]>("card-check-invalid-card");
    const checked = await check({ expiryDate: "02/34" });
    expect(checked).toMatchObject({ ok: true, data: want });
    expect(checked.ok && checked.data.createdToken).toBeUndefined();
  });

  it.each([
    ["03", { status: "SUCCESS", isValidCard: true }],
    ["04", { status: "ERROR" }],
  ])("take three seconds for month %s", async (month, end) => {
    expect(await check({ expiryDate: `${month}/34` })).toMatchObject({ data: { requestUid, status: "INIT" } });
    await sandbox.advance(3000);
    expect(await read()).toMatchObject({ data: { requestUid, ...end } });
  });

  it("answer 404 for an unknown check", async () => {
    expect(await read()).toMatchObject({ kind: "refused", status: 404 });
  });

  it.each<[string, Partial<Schemas["CardCheckCardData"]>, string]>([
    ["a wrong check digit", { pan: "1111222233334445" }, "cardData.pan"],
    ["a code of letters", { cvv2: "abc" }, "cardData.cvv2"],
    ["a long holder", { holderName: "x".repeat(27) }, "cardData.holderName"],
  ])("refuse %s and name the field", async (_, wrong, field) => {
    const refused = await check(wrong);
    expect(refused).toMatchObject({ kind: "refused", status: 400 });
    expect(Object.keys((refused as { error: Schemas["Error"] }).error.cause ?? {})).toEqual([field]);
  });
});

describe("completeCardCheck", () => {
  it("finishes 3-D Secure", async () => {
    const waiting = await check({ holderName: "unknown name" });
    expect(waiting).toMatchObject({
      data: {
        requestUid,
        status: "WAITING_3DS",
        requirements: { pareq: expect.any(String), acsUrl: expect.stringMatching(/^https?:/) },
      },
    });
    const { threeDsStatus } = example<Schemas["CardCheck"]>("complete-card-check-response");
    const done = await qiwi.completeCardCheck({ requestUid, body: passed });
    expect(done).toMatchObject({
      data: { status: "SUCCESS", isValidCard: true, threeDsStatus, createdToken: { account: "cat_girl" } },
    });
    expect(done.ok && done.data.requirements).toBeUndefined();
  });

  it("leaves the card invalid when the holder was not recognised", async () => {
    await check({ cvv2: "849" });
    const done = await qiwi.completeCardCheck({ requestUid, body: { pares: "DECLINED" } });
    expect(done).toMatchObject({ data: { status: "SUCCESS", isValidCard: false, threeDsStatus: "NOT_PASSED" } });
    expect(done.ok && done.data.createdToken).toBeUndefined();
  });

  it("is refused a second time, for a check that asked for nothing, and for none", async () => {
    await check({ cvv2: "849" });
    await qiwi.completeCardCheck({ requestUid, body: passed });
    expect(await qiwi.completeCardCheck({ requestUid, body: passed })).toMatchObject({
      kind: "refused",
      status: 400,
      error: { cause: { requestUid: [expect.any(String)] } },
    });
    expect(await qiwi.completeCardCheck({ requestUid: "none", body: passed })).toMatchObject({
      kind: "refused",
      status: 404,
    });
  });
});
