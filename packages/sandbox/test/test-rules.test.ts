// The sandbox obeys the very rules that the spec states and the docs print: values of x-test are played, here or in
// the file that PLAYED names.
import { readFileSync } from "node:fs";
import { createQiwiClient, type Schemas as Qiwi } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";
import { createTributeClient, unwrap } from "@payspec/tribute";
import { beforeEach, describe, expect, it } from "vitest";

interface Rule {
  readonly field: string;
  readonly is?: readonly string[];
  readonly starts?: readonly string[];
  readonly ends?: readonly string[];
  readonly has?: readonly string[];
  readonly outcome: string;
}

function operationsOf(provider: string): { operationId: string; rules: Rule[] }[] {
  const text = readFileSync(new URL(`../../specs/${provider}.json`, import.meta.url), "utf8");
  const { paths } = JSON.parse(text) as {
    paths: Record<string, Record<string, { operationId?: string; "x-test"?: Rule[] }>>;
  };
  return Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId, "x-test": rules }) =>
      operationId && rules ? [{ operationId, rules }] : [],
    ),
  );
}

/** The rules of an operation as `[value, outcome]` pairs, a value that fits each of them. */
function rulesOf(provider: string, operationId: string, field: string): [value: string, outcome: string][] {
  const rules = operationsOf(provider).find((one) => one.operationId === operationId)?.rules ?? [];
  return rules
    .filter((rule) => rule.field === field)
    .flatMap(({ is, starts, ends, has, outcome }): [string, string][] => [
      ...(is ?? []).map((value): [string, string] => [value, outcome]),
      ...(starts ?? []).map((value): [string, string] => [`${value}34`, outcome]),
      ...(ends ?? []).map((value): [string, string] => [`100${value}`, outcome]),
      ...(has ?? []).map((value): [string, string] => [`The ${value.toUpperCase()} one`, outcome]),
    ]);
}

const sandbox = createSandbox();
const qiwi = createQiwiClient({
  ...sandbox.credentials.qiwi,
  baseUrl: sandbox.baseUrls.qiwi,
  fetch: sandbox.fetch,
  retries: 0,
});
const tribute = createTributeClient({
  ...sandbox.credentials.tribute,
  baseUrl: sandbox.baseUrls.tribute,
  fetch: sandbox.fetch,
  retries: 0,
});
const rub = (value: string) => ({ value, currency: "RUB" as const });
const paymentId = "p-1";
const pay = (card: object, value = "1000.00") =>
  qiwi.createPayment({
    paymentId,
    body: {
      amount: rub(value),
      paymentMethod: {
        type: "CARD",
        pan: "4256000000000003",
        expiryDate: "12/34",
        cvv2: "123",
        ...card,
      } as Qiwi["CardPaymentMethod"],
      flags: ["SALE"],
    },
  });
const statusOf = async () => unwrap(await qiwi.getPayment({ paymentId })).status.value;

beforeEach(() => sandbox.reset());

/** What is played: by value in the tests below, or in another file. */
const PLAYED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  qiwi: {
    here: [
      ...["expiryDate", "cvv2", "holderName", "pan"].map((field) => `createPayment /paymentMethod/${field}`),
      "createPayout /amount/value",
      "putSbpQrCode /amount/value",
    ],
    "qiwi-card-checks.test.ts": [
      ...["expiryDate", "cvv2", "holderName", "pan"].map((field) => `createCardCheck /cardData/${field}`),
      "completeCardCheck /pares",
    ],
    "qiwi-payments.test.ts": ["completePayment /threeDS/pares"],
    "qiwi-payouts.test.ts": ["createPayout /comment"],
    "qiwi-captures-refunds.test.ts": ["createRefund /comment"],
    "qiwi-sbp.test.ts": ["createSbpQrCode /amount/value"],
    "qiwi-webhooks.test.ts": ["createSbpQrCode /tokenizationPurpose", "putSbpQrCode /tokenizationPurpose"],
  },
  via: {
    "via.test.ts": [
      "startMerchantPayment /amount",
      "payMerchantByToken /amount",
      "payMerchantFromDeposit /amount",
      "transferDepositToCard /amount",
      "transferDepositToToken /amount",
    ],
  },
  tribute: { here: ["createCharge /amount"], "tribute-transactions.test.ts": ["createOrder /amount"] },
};

it.each(Object.keys(PLAYED))("every rule of %s is played", (provider) => {
  const rules = operationsOf(provider).flatMap(({ operationId, rules }) =>
    rules.map(({ field }) => `${operationId} ${field}`),
  );
  expect([...new Set(rules)].sort()).toEqual(
    Object.values(PLAYED[provider] ?? {})
      .flat()
      .sort(),
  );
});

describe("QIWI's test mode", () => {
  const ends: Record<string, readonly [now: string, later: string]> = {
    declined: ["DECLINED", "DECLINED"],
    slow: ["WAITING", "COMPLETED"],
    "slow-declined": ["WAITING", "DECLINED"],
  };

  it.each(rulesOf("qiwi", "createPayment", "/paymentMethod/expiryDate"))(
    "plays a card of %s as %s",
    async (expiryDate, outcome) => {
      await pay({ expiryDate });
      const now = await statusOf();
      await sandbox.advance(3000);
      expect([now, await statusOf()]).toEqual(ends[outcome]);
    },
  );

  it.each([
    ...rulesOf("qiwi", "createPayment", "/paymentMethod/cvv2").map(([cvv2]) => ({ cvv2 })),
    ...rulesOf("qiwi", "createPayment", "/paymentMethod/holderName").map(([holderName]) => ({ holderName })),
  ])("asks %o for 3-D Secure", async (card) => {
    expect(await pay(card)).toMatchObject({ data: { status: { value: "WAITING" }, requirements: { threeDS: {} } } });
  });

  it.each(rulesOf("qiwi", "createPayment", "/paymentMethod/pan"))("takes the test card %s", async (pan) => {
    expect(await pay({ pan })).toMatchObject({ data: { status: { value: "COMPLETED" } } });
  });

  it.each(rulesOf("qiwi", "createPayout", "/amount/value"))("plays a payout of %s as %s", async (value, outcome) => {
    await pay({});
    const receiverData = { type: "SBP", phone: "79998887766", bankMemberId: "100000000111" } as const;
    const made = unwrap(
      await qiwi.createPayout({ paymentId, payoutId: "o-1", body: { amount: rub(value), receiverData } }),
    );
    await sandbox.advance(5000);
    const end = unwrap(await qiwi.getPayout({ paymentId, payoutId: "o-1" })).status.value;
    const expected = {
      waits: ["WAITING", "SUCCESS"],
      declined: ["DECLINED", "DECLINED"],
      "waits-declined": ["WAITING", "DECLINED"],
    };
    expect([made.status.value, end]).toEqual(expected[outcome as keyof typeof expected]);
  });

  it.each([...rulesOf("qiwi", "putSbpQrCode", "/amount/value"), ["7.00", "declined"]])(
    "plays an SBP code of %s as %s",
    async (value = "", outcome = "") => {
      await qiwi.putSbpQrCode({ qrCodeUid: "q-1", body: { amount: rub(value), qrCode: { type: "DYNAMIC" } } });
      await sandbox.advance(5000);
      const expected = { paid: "PAYED", "left-alone": "CREATED", declined: "DECLINED" };
      expect(unwrap(await qiwi.getSbpQrCode({ qrCodeUid: "q-1" })).qrCode.status).toBe(
        expected[outcome as keyof typeof expected],
      );
    },
  );
});

describe("Tribute in the sandbox", () => {
  const token = "550e8400-e29b-41d4-a716-446655440000";

  it.each(rulesOf("tribute", "createCharge", "/amount"))("plays a charge of %s as %s", async (amount, outcome) => {
    const { chargeUuid } = unwrap(await tribute.createCharge({ body: { token, amount: Number(amount) } }));
    await sandbox.advance(3000);
    const soon = unwrap(await tribute.getCharge({ chargeUuid })).status;
    await sandbox.advance(3_600_000);
    const late = unwrap(await tribute.getCharge({ chargeUuid })).status;
    const expected = {
      failed: ["failed", "failed"],
      "late-success": ["timeout", "success"],
      "late-failed": ["timeout", "failed"],
    };
    expect([soon, late]).toEqual(expected[outcome as keyof typeof expected]);
  });
});
