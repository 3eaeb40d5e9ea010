// Where the documents are silent: the sandbox plays the worst that they leave open, or with
// `undocumented: "kind"` the mild reading.
import { readFileSync } from "node:fs";
import { createBridgepayClient } from "@payspec/bridgepay";
import { createInvoiceboxClient, type Schemas as Invoicebox } from "@payspec/invoicebox";
import { createQiwiClient } from "@payspec/qiwi";
import { createSandbox, type Sandbox } from "@payspec/sandbox";
import bridgepaySpec from "@payspec/specs/bridgepay.json" with { type: "json" };
import viaSpec from "@payspec/specs/via.json" with { type: "json" };
import { createTributeClient } from "@payspec/tribute";
import { createViaClient } from "@payspec/via";
import { beforeEach, describe, expect, it } from "vitest";
import { comparedSpots, withTable } from "../build/undocumented-table.js";
import { modules } from "../src/generated/modules.js";
import { draftRefund, openOrder, order, paidOrder, phone } from "./invoicebox.setup.js";

type Provider = "bridgepay" | "invoicebox" | "qiwi" | "tribute" | "via";

/**
 * Those with code of their own: who is played from the examples of its spec has no spots, and carries out every repeat.
 */
const played = (Object.keys(modules) as (keyof typeof modules)[]).filter(
  (name): name is Provider => Object.keys(modules[name].spots).length > 0,
);

/** A sandbox of its own with a client of each provider. */
function stage(undocumented: "worst" | "kind") {
  const sandbox = createSandbox({ undocumented, deliver: async () => new Response('{"status":"success"}') });
  const { credentials, baseUrls, fetch } = sandbox;
  return {
    sandbox,
    bridgepay: createBridgepayClient({ ...credentials.bridgepay, baseUrl: baseUrls.bridgepay, fetch, retries: 0 }),
    invoicebox: createInvoiceboxClient({ ...credentials.invoicebox, baseUrl: baseUrls.invoicebox, fetch, retries: 0 }),
    qiwi: createQiwiClient({ ...credentials.qiwi, baseUrl: baseUrls.qiwi, fetch, retries: 0 }),
    tribute: createTributeClient({ ...credentials.tribute, baseUrl: baseUrls.tribute, fetch, retries: 0 }),
    via: createViaClient({ ...credentials.via, baseUrl: baseUrls.via, fetch, retries: 0 }),
  };
}

type Stage = ReturnType<typeof stage>;
const data = <T>(result: { ok: boolean; data?: T }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.data as T;
};

/** The status of an answer; 0 where none came. */
const statusOf = (result: object): number => ("status" in result ? Number(result.status) : 0);

const rub = (value: string) => ({ value, currency: "RUB" }) as never;
const CARD = { type: "CARD", pan: "4256000000000003", expiryDate: "12/34", cvv2: "123" } as const;
const recurring = { amount: 100_00, currency: "rub", title: "T", description: "D", period: "monthly" } as const;

const printed = { ...bridgepaySpec.components.examples, ...viaSpec.components.examples };
const payOut = printed["create-invoice-pay-out-request"].value;
const payment = printed["pay-merchant-from-deposit-request"].value;
const byToken = printed["pay-merchant-by-token-request"].value;
const toCard = printed["transfer-deposit-to-card-request"].value;
const toToken = printed["transfer-deposit-to-token-request"].value;
const start = printed["start-merchant-payment-request"].value;
const VERIFY = { verifyId: "trx_2VQGS1Eeu4DNsfuKxbFO1vftNy4", verifyCode: "005646" };

/** A paid order of Tribute and its payment. */
async function paidTribute({ tribute, sandbox }: Stage, body: object = {}) {
  const { uuid: orderUuid } = data(
    await tribute.createOrder({ body: { ...recurring, period: "onetime", ...body } as never }),
  ) as {
    uuid: string;
  };
  await sandbox.advance(10_000);
  const { transactions } = data(await tribute.listOrderTransactions({ orderUuid }));
  return { orderUuid, txId: Number(transactions[0]?.id) };
}

/** A guarantee payment of Invoicebox's open order. */
async function paidByCode({ invoicebox }: Stage) {
  const payer = { paymentMethodId: "39363265", customer: { type: "legal", vatNumber: "7710044140" } };
  const sent = data(await invoicebox.sendConfirmationCode({ uuid: openOrder, body: payer as never }));
  const { publicCode } = sent.data.resultData as { publicCode: string };
  const body = { ...payer, customerPaymentData: { publicCode, code: "123456" } } as never;
  return invoicebox.payWithCode({ uuid: openOrder, body });
}

const correction = (): Invoicebox["CreateOrderRequest"] =>
  ({ ...order({ merchantOrderId: "fee-1" }), parentId: draftRefund }) as Invoicebox["CreateOrderRequest"];

/** Pays with 3-D Secure up to the point where the bank's page has answered. */
async function awaiting3ds({ qiwi }: Stage) {
  data(
    await qiwi.createPayment({
      paymentId: "p-3ds",
      body: { amount: rub("5.00"), paymentMethod: { ...CARD, cvv2: "849" }, flags: ["SALE"] },
    }),
  );
  return { paymentId: "p-3ds", body: { threeDS: { pares: "PASSED" } } };
}

/** The second step of a payout that waits for it. */
async function payoutAtInit({ qiwi }: Stage) {
  data(
    await qiwi.createPayment({
      paymentId: "p-1",
      body: { amount: rub("50.00"), paymentMethod: CARD, flags: ["SALE"] },
    }),
  );
  const receiverData = { type: "SBP", phone: "79990000000", bankMemberId: "100000000008" } as never;
  const body = { amount: rub("9.00"), receiverData, comment: "two-step" };
  data(await qiwi.createPayout({ paymentId: "p-1", payoutId: "o-1", body }));
  return { paymentId: "p-1", payoutId: "o-1" };
}

async function postponedRefund({ qiwi }: Stage) {
  data(
    await qiwi.createPayment({
      paymentId: "p-2",
      body: { amount: rub("50.00"), paymentMethod: CARD, flags: ["SALE"] },
    }),
  );
  data(
    await qiwi.createRefund({ paymentId: "p-2", refundId: "r-1", body: { amount: rub("5.00"), comment: "postponed" } }),
  );
  return { paymentId: "p-2", refundId: "r-1" };
}

async function tokenPayment({ qiwi }: Stage) {
  data(
    await qiwi.putSbpQrCode({
      qrCodeUid: "q-1",
      body: { qrCode: { type: "DYNAMIC", ttl: 60 }, amount: rub("100.00") } as never,
    }),
  );
  return {
    qrCodeUid: "q-1",
    body: { token: "c5ba4a05-21c9-4a36-af7a-b709b4caa4d6", tokenizationAccount: "customer123" },
  };
}

/** For every operation of class `never`: what calls it, the same each time. */
const never: Readonly<
  Record<Provider, Readonly<Record<string, (on: Stage) => Promise<() => Promise<{ ok: boolean; status?: number }>>>>>
> = {
  bridgepay: {
    createInvoice:
      async ({ bridgepay }) =>
      () =>
        bridgepay.createInvoice({ body: payOut as never }),
    cancelInvoice: async ({ bridgepay }) => {
      const { id } = data(
        await bridgepay.createInvoice({ body: printed["create-invoice-host-to-host-request"].value as never }),
      ) as {
        id: string;
      };
      return () => bridgepay.cancelInvoice({ id });
    },
    confirmInvoiceTransfer: async ({ bridgepay }) => {
      const body = printed["create-invoice-host-to-host-request"].value as never;
      const { id } = data(await bridgepay.createInvoice({ body })) as { id: string };
      return () => bridgepay.confirmInvoiceTransfer({ id, body: { attachment: new Blob(["receipt"]) } });
    },
  },
  invoicebox: {
    createOrder:
      async ({ invoicebox }) =>
      () =>
        invoicebox.createOrder({ body: order() }),
    createAgentOrder: async ({ invoicebox }) => {
      const { merchantId: _, ...fields } = order();
      const body = {
        ...fields,
        seller: {
          type: "counterparty",
          countryId: "RUS",
          vatNumber: "7710044140",
          taxRegistrationReasonCode: "770201001",
        },
      } as never;
      return () => invoicebox.createAgentOrder({ body });
    },
    createCorrectionOrder:
      async ({ invoicebox }) =>
      () =>
        invoicebox.createCorrectionOrder({ body: correction() }),
    createShipment:
      async ({ invoicebox }) =>
      () =>
        invoicebox.createShipment({ body: { orderId: paidOrder, basketItems: [phone] } }),
    cancelOrder: async (on) => {
      data(await paidByCode(on));
      return () => on.invoicebox.cancelOrder({ uuid: openOrder });
    },
    sendConfirmationCode: async ({ invoicebox, sandbox }) => {
      const body = { paymentMethodId: "39363265", customer: { type: "legal", vatNumber: "7710044140" } } as never;
      return async () => {
        await sandbox.advance(60_000); // Earlier the pages have an answer of their own: codeAlreadySent.
        return invoicebox.sendConfirmationCode({ uuid: openOrder, body });
      };
    },
  },
  qiwi: {
    completePayment: async (on) => {
      const input = await awaiting3ds(on);
      return () => on.qiwi.completePayment(input);
    },
    completeCardCheck: async ({ qiwi }) => {
      const cardData = { pan: CARD.pan, expiryDate: "12/34", cvv2: "849", holderName: "CARD 3DS" };
      data(await qiwi.createCardCheck({ requestUid: "c-1", body: { cardData } as never }));
      return () => qiwi.completeCardCheck({ requestUid: "c-1", body: { pares: "PASSED" } });
    },
    completePayout: async (on) => {
      const input = await payoutAtInit(on);
      return () => on.qiwi.completePayout(input);
    },
    declineRefund: async (on) => {
      const input = await postponedRefund(on);
      return () => on.qiwi.declineRefund(input);
    },
    createSbpTokenPayment: async (on) => {
      const input = await tokenPayment(on);
      return () => on.qiwi.createSbpTokenPayment(input as never);
    },
  },
  tribute: {
    createOrder:
      async ({ tribute }) =>
      () =>
        tribute.createOrder({ body: recurring }),
    cancelOrder: async (on) => {
      const { orderUuid } = await paidTribute(on, { period: "monthly" });
      return () => on.tribute.cancelOrder({ orderUuid });
    },
    refundOrderTransaction: async (on) => {
      const input = await paidTribute(on);
      return () => on.tribute.refundOrderTransaction(input);
    },
  },
  via: {
    startMerchantPayment:
      async ({ via }) =>
      () =>
        via.startMerchantPayment({ body: start as never }),
    resendMerchantPaymentCode:
      async ({ via }) =>
      () =>
        via.resendMerchantPaymentCode({ body: { verifyId: VERIFY.verifyId } }),
    verifyMerchantPayment:
      async ({ via }) =>
      () =>
        via.verifyMerchantPayment({ body: VERIFY }),
    payMerchantFromDeposit:
      async ({ via }) =>
      () =>
        via.payMerchantFromDeposit({ body: payment as never }),
    payMerchantByToken:
      async ({ via }) =>
      () =>
        via.payMerchantByToken({ body: byToken as never }),
    transferDepositToCard:
      async ({ via }) =>
      () =>
        via.transferDepositToCard({ body: toCard as never }),
    transferDepositToToken:
      async ({ via }) =>
      () =>
        via.transferDepositToToken({ body: toToken as never }),
    registerCard:
      async ({ via }) =>
      () =>
        via.registerCard({ body: { pan: "8600000000000001", expMonth: "08", expYear: "26" } }),
    verifyCardRegistration:
      async ({ via }) =>
      () =>
        via.verifyCardRegistration({ body: { verifyId: "00000000000000000000000000000001", verifyCode: "012345" } }),
  },
};

/** Of class `never`, and their documents say how a repeat is answered. */
const DOCUMENTED: Readonly<Record<string, string>> = {
  "invoicebox.createRefund": "a number that is taken is refused",
  "invoicebox.payWithCode": "alreadyPaid",
};

const carriedOut = ({ history }: Sandbox, operationId: string): number =>
  history.filter((entry) => entry.operationId === operationId && entry.carriedOut).length;

it("each provider that this file has rows for is played by code of its own", () => {
  expect(played).toEqual(Object.keys(spots));
});

describe("a repeat of an operation of class never", () => {
  const all = played.flatMap((provider) =>
    modules[provider].requests.operations
      .filter(({ retry }) => retry === "never")
      .map(({ id }) => [provider, id] as const),
  );

  it("is tried for each of them", () => {
    expect(
      all
        .map(([provider, id]) => `${provider}.${id}`)
        .filter((name) => !(name in DOCUMENTED))
        .sort(),
    ).toEqual(
      Object.entries(never)
        .flatMap(([provider, calls]) => Object.keys(calls).map((id) => `${provider}.${id}`))
        .sort(),
    );
  });

  it.each(all.filter(([provider, id]) => !(`${provider}.${id}` in DOCUMENTED)))(
    "%s %s is carried out again",
    async (provider, id) => {
      const on = stage("worst");
      const call = await (never[provider][id] as (typeof never)[Provider][string])(on);
      data(await call());
      expect(carriedOut(on.sandbox, id)).toBe(1);
      data(await call());
      expect(carriedOut(on.sandbox, id)).toBe(2);
    },
  );

  it.each([
    ["bridgepay", "createInvoice", "payout"],
    ["invoicebox", "cancelOrder", "refund"],
    ["invoicebox", "createCorrectionOrder", "charge"],
    ["qiwi", "completePayment", "charge"],
    ["qiwi", "completePayout", "payout"],
    ["qiwi", "createSbpTokenPayment", "charge"],
    ["tribute", "refundOrderTransaction", "refund"],
    ["via", "verifyMerchantPayment", "charge"],
    ["via", "payMerchantByToken", "charge"],
    ["via", "payMerchantFromDeposit", "payout"],
    ["via", "transferDepositToCard", "transfer"],
  ] as const)("of %s %s moves money again, and none when the sandbox is kind", async (provider, id, kind) => {
    const moved: number[] = [];
    for (const undocumented of ["worst", "kind"] as const) {
      const on = stage(undocumented);
      const call = await (never[provider as Provider][id] as (typeof never)[Provider][string])(on);
      const before = on.sandbox.ledger.filter((entry) => entry.kind === kind).length;
      await call();
      await call();
      await on.sandbox.advance(60_000);
      moved.push(on.sandbox.ledger.filter((entry) => entry.kind === kind).length - before);
    }
    expect(moved).toEqual(id === "createCorrectionOrder" ? [1, 0] : [2, 1]); // The first fee is kept from the refund.
  });
});

/** What a spot looks like from outside, in the worst and in the kind reading. */
const spots: Readonly<
  Record<Provider, Readonly<Record<string, readonly [(on: Stage) => Promise<unknown>, unknown, unknown]>>>
> = {
  bridgepay: {
    repeatedInternalId: [
      async ({ bridgepay }) => {
        const [one, other] = [
          await bridgepay.createInvoice({ body: payOut as never }),
          await bridgepay.createInvoice({ body: payOut as never }),
        ];
        return (data(one) as { id: string }).id === (data(other) as { id: string }).id;
      },
      false,
      true,
    ],
    repeatedCancellation: [secondStatus("bridgepay", "cancelInvoice"), 200, 409],
    repeatedConfirmation: [secondStatus("bridgepay", "confirmInvoiceTransfer"), 200, 409],
  },
  invoicebox: {
    takenOrderNumber: [secondStatus("invoicebox", "createOrder"), 200, 422],
    repeatedCorrection: [secondStatus("invoicebox", "createCorrectionOrder"), 200, 422],
    repeatedCancellation: [secondStatus("invoicebox", "cancelOrder"), 200, 422],
    earlyCode: [
      async ({ invoicebox, sandbox }) => {
        const body = { paymentMethodId: "39363265", customer: { type: "legal", vatNumber: "7710044140" } } as never;
        const send = async () => data(await invoicebox.sendConfirmationCode({ uuid: openOrder, body })).data;
        await send();
        const { result } = await send();
        await sandbox.advance(60_000);
        return [result, ((await send()).resultData as { leftAttempt: number }).leftAttempt];
      },
      ["codeAlreadySent", 3],
      ["codeAlreadySent", 4],
    ],
  },
  qiwi: {
    otherBody: [
      async ({ qiwi, sandbox }) => {
        const pay = (value: string) =>
          qiwi.createPayment({ paymentId: "p-9", body: { amount: rub(value), paymentMethod: CARD, flags: ["SALE"] } });
        data(await pay("5.00"));
        const other = await pay("7.00");
        return [statusOf(other), other.ok && other.data.amount.value, sandbox.ledger.length];
      },
      [200, "5.00", 1],
      [400, false, 1],
    ],
    secondPaRes: [secondStatus("qiwi", "completePayment"), 200, 400],
    secondCompletion: [secondStatus("qiwi", "completePayout"), 200, 400],
    secondTokenPayment: [secondStatus("qiwi", "createSbpTokenPayment"), 200, 400],
    secondDecline: [secondStatus("qiwi", "declineRefund"), 200, 400],
    cancelledRefund: [
      async (on) => {
        const input = await postponedRefund(on);
        await on.qiwi.declineRefund(input);
        return data(await on.qiwi.getRefund(input)).status.value;
      },
      "COMPLETED",
      "DECLINED",
    ],
    receiptSum: [
      async ({ qiwi, sandbox }) => {
        const about = {
          tax: "NO_NDS",
          description: "Socks",
          paymentMethod: "FULL_PAYMENT",
          paymentSubject: "COMMODITY",
        } as const;
        const positions = [{ ...about, quantity: 1, price: { value: 999, currency: "RUB" } }];
        const cheque = {
          sellerId: 7727401209,
          chequeType: "COLLECT",
          customerContact: "a@b.example",
          taxSystem: "OSN",
          positions,
        } as const;
        const body = {
          amount: rub("8.00"),
          paymentMethod: CARD,
          flags: ["SALE" as const],
          cheque: { ...cheque, positions },
        };
        return [statusOf(await qiwi.createPayment({ paymentId: "p-9", body })), sandbox.ledger.length];
      },
      [400, 0],
      [200, 1],
    ],
  },
  tribute: {
    unaskedToken: [
      async ({ tribute, sandbox }) => {
        const ask = { amount: 100_000, currency: "rub", title: "X", description: "Y" } as const;
        const unasked = data(await tribute.createOrder({ body: ask })).uuid;
        const declined = data(await tribute.createOrder({ body: { ...ask, savePaymentMethod: false } })).uuid;
        await sandbox.advance(11_000);
        const count = async (orderUuid: string) => data(await tribute.listTokens({ orderUuid })).length;
        return [await count(unasked), await count(declined)];
      },
      [0, 0],
      [1, 0],
    ],
    refundUnderWay: [secondStatus("tribute", "refundOrderTransaction"), 200, 400],
    secondCancellation: [secondStatus("tribute", "cancelOrder"), 200, 400],
    unpaidCancellation: [
      async ({ tribute, sandbox }) => {
        const { uuid: orderUuid } = data(await tribute.createOrder({ body: recurring })) as { uuid: string };
        const status = statusOf(await tribute.cancelOrder({ orderUuid }));
        await sandbox.advance(10_000);
        return [status, data(await tribute.getOrder({ orderUuid })).memberStatus];
      },
      [200, "active"],
      [400, "active"],
    ],
  },
  via: {
    repeatedExternalId: [
      async ({ via, sandbox }) => {
        for (let call = 0; call < 2; call++) data(await via.payMerchantFromDeposit({ body: payment as never }));
        return sandbox.ledger.map(({ reference }) => (reference === payment.externalId ? 1 : 0));
      },
      [1, 1],
      [1],
    ],
    tokenPaymentLookup: [
      async ({ via, sandbox }) => {
        data(await via.payMerchantByToken({ body: byToken as never }));
        return [statusOf(await via.getTransaction({ externalId: byToken.externalId })), sandbox.ledger.length];
      },
      [404, 1],
      [200, 1],
    ],
    usedPaymentCode: [secondStatus("via", "verifyMerchantPayment"), 200, 400],
    usedRegistrationCode: [
      async ({ via }) => {
        const verify = () =>
          via.verifyCardRegistration({ body: { verifyId: "00000000000000000000000000000001", verifyCode: "012345" } });
        const [one, other] = [await verify(), await verify()];
        return [statusOf(other), one.ok && other.ok && one.data.token !== other.data.token];
      },
      [200, true],
      [400, false],
    ],
  },
};

/** The status of the second call. */
function secondStatus(provider: Provider, id: string) {
  return async (on: Stage): Promise<unknown> => {
    const call = await (never[provider][id] as (typeof never)[Provider][string])(on);
    data(await call());
    return statusOf(await call());
  };
}

describe.each(played)("the silent spots of %s", (provider) => {
  const { requests, spots: table } = modules[provider];

  it("are in the table, each with operations that exist and two behaviours", () => {
    expect(Object.keys(spots[provider]).sort()).toEqual(Object.keys(table).sort());
    for (const { operations, worst, kind } of Object.values(table)) {
      for (const id of operations) expect(requests.operations.map((operation) => operation.id)).toContain(id);
      expect(worst).not.toBe(kind);
    }
  });

  it.each(Object.keys(table))("%s: the worst by default, the mild reading when asked for", async (spot) => {
    const [see, worst, kind] = spots[provider][spot] as (typeof spots)[Provider][string];
    expect(await see(stage("worst"))).toEqual(worst);
    expect(await see(stage("kind"))).toEqual(kind);
  });
});

describe("the READMEs", () => {
  it.each(played)("of %s lists what the sandbox does where the documents are silent", (provider) => {
    const readme = readFileSync(new URL(`../../${provider}/README.md`, import.meta.url), "utf8");
    expect(withTable(readme, modules[provider].spots)).toBe(readme);
  });

  it.each(played)("of %s in Russian lists the same, by pairs of which none is missing or left over", (provider) => {
    const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
    const pairs = JSON.parse(read(`../src/${provider}/undocumented.ru.json`)) as Record<string, string>;
    expect(comparedSpots(modules[provider].spots, pairs)).toEqual({ missing: [], unused: [] });
    const readme = read(`../../${provider}/README.ru.md`);
    expect(withTable(readme, modules[provider].spots, pairs)).toBe(readme);
  });
});

describe("the history of a repeat", () => {
  let on: Stage;
  beforeEach(() => {
    on = stage("worst");
  });

  it("says that a repeated idempotent call carried nothing out, and a lost one did", async () => {
    const input = { paymentId: "p-5", body: { amount: rub("5.00"), paymentMethod: CARD, flags: ["SALE"] as never } };
    on.sandbox.faults.inject({ type: "reset", commit: true });
    await on.qiwi.createPayment(input);
    on.sandbox.faults.inject({ type: "reset" });
    await on.qiwi.createPayment(input);
    await on.qiwi.createPayment(input);
    await on.qiwi.getPayment({ paymentId: "p-5" });
    expect(
      on.sandbox.history.map(({ operationId, status, fault, carriedOut: done }) => [operationId, status, fault, done]),
    ).toEqual([
      ["createPayment", 0, "reset", true],
      ["createPayment", 0, "reset", false],
      ["createPayment", 200, undefined, false],
      ["getPayment", 200, undefined, false],
    ]);
    expect(on.sandbox.history[0]?.request).toMatchObject({ amount: { value: "5.00" } });
  });

  it("says so where a provider fails after the money has moved, and not where it refuses", async () => {
    await on.via.payMerchantFromDeposit({ body: { ...payment, amount: 1004 } as never });
    await on.via.payMerchantFromDeposit({ body: { ...payment, amount: 1001 } as never });
    await on.invoicebox.createShipment({ body: { orderId: paidOrder, basketItems: [{ ...phone, quantity: 0 }] } });
    expect(on.sandbox.history.map(({ status, carriedOut: done }) => [status, done])).toEqual([
      [500, true],
      [400, false],
      [422, false],
    ]);
    expect(on.sandbox.ledger).toHaveLength(1);
  });
});
