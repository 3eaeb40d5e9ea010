import { readFileSync } from "node:fs";
import { facts as bridgepay } from "@payspec/bridgepay";
import { toDecimal } from "@payspec/core/money";
import { facts as invoicebox } from "@payspec/invoicebox";
import { facts as qiwi } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";
import { facts as tribute } from "@payspec/tribute";
import { facts as via } from "@payspec/via";
import {
  aboutEvent,
  can,
  capabilities,
  createPayments,
  eventId,
  isFinal,
  type Provider,
  paginate,
  standing,
  sync,
  type Task,
} from "payspec";
import { describe, expect, it } from "vitest";

const sandbox = createSandbox();
const { credentials, baseUrls } = sandbox;
const names = ["bridgepay", "invoicebox", "qiwi", "tribute", "via"] as const;
const at = <P extends Provider>(name: P) => ({ ...credentials[name], baseUrl: baseUrls[name] });
const payments = createPayments(
  {
    bridgepay: at("bridgepay"),
    invoicebox: at("invoicebox"),
    qiwi: at("qiwi"),
    tribute: at("tribute"),
    via: at("via"),
  },
  { fetch: sandbox.fetch, retries: 0 },
);
const specs = new URL("../../specs/", import.meta.url);
const spec = (name: Provider) => JSON.parse(readFileSync(new URL(`${name}.json`, specs), "utf8"));

describe("standing", () => {
  it("gives phase, finality, money, what to do and the raw status", () => {
    const data = {
      status: { value: "COMPLETED" },
      amount: { value: "8.50", currency: "RUB" },
      capturedAmount: { value: "0.00" },
    };
    const found = standing("qiwi", "getPayment", data);
    expect(found).toMatchObject({
      phase: "authorized",
      final: false,
      raw: "COMPLETED",
      todo: expect.stringContaining("createCapture"),
    });
    expect(found?.money && `${toDecimal(found.money)} ${found.money.currency}`).toBe("8.50 RUB");
    expect(isFinal("qiwi", "getPayment", data)).toBe(false);
    expect(isFinal("qiwi", "getPayment", data, { body: { flags: ["SALE"] } })).toBe(true);
  });

  it.each([
    ["tribute", "getCharge", { status: "success", amount: 100_00, currency: "rub" }, "100.00 RUB"],
    ["via", "getTransaction", { data: { status: "SUCCESS", amount: 1_000_000, currency: "UZS" } }, "10000.00 UZS"],
    ["invoicebox", "getOrder", { data: { status: "completed", amount: 371.88, currencyId: "RUB" } }, "371.88 RUB"],
    [
      "bridgepay",
      "getInvoice",
      { status: "paid", sum: { amount: "666.00", currency: "RUB", subunit: 2 } },
      "666.00 RUB",
    ],
  ] as const)("reads the money of %s %s", (provider, operationId, data, money) => {
    const found = standing(provider, operationId, data);
    expect(found).toMatchObject({ phase: "succeeded", final: true });
    expect(found?.money && `${toDecimal(found.money)} ${found.money.currency}`).toBe(money);
  });

  it.each([undefined, null, Symbol("s"), {}, "paypal", "toString"])("does not throw for %o in any place", (given) => {
    expect(standing(given as never, given as never, given, given)).toBeUndefined();
    expect(isFinal(given as never, given as never, given, given)).toBe(false);
    expect(standing("via", "getTransaction", given, given)).toMatchObject({ phase: "unknown", final: false });
    expect(can(given as never, given as never)).toBeUndefined();
    expect(eventId(given as never, given)).toBeUndefined();
    expect(aboutEvent(given as never, given)).toBeUndefined();
    expect(eventId("qiwi", given)).toBeUndefined();
    expect(aboutEvent("tribute", given)).toBeUndefined();
  });
});

describe("sync", () => {
  it("asks the operation that reads by these names, and gives the standing", async () => {
    const body = {
      merchantId: "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ",
      externalId: "sync-1",
      amount: 100_00,
      currency: "UZS",
      accounts: {},
    } as const;
    await payments.via.payMerchantFromDeposit({ body });
    expect(await sync(payments.via, { externalId: "sync-1" })).toMatchObject({
      ok: true,
      operationId: "getTransaction",
      phase: "succeeded",
      final: true,
    });
    const token = "550e8400-e29b-41d4-a716-446655440000";
    const charge = await payments.tribute.createCharge({ body: { token, amount: 200_00 } });
    const chargeUuid = charge.ok ? charge.data.chargeUuid : "";
    expect(await sync(payments.tribute, { chargeUuid })).toMatchObject({
      operationId: "getCharge",
      phase: "pending",
      final: false,
    });
  });

  it("takes what was asked into account", async () => {
    const paymentMethod = { type: "CARD", pan: "4256000000000003", expiryDate: "12/34", cvv2: "123" } as const;
    const asked = {
      paymentId: "sync-2",
      body: { amount: { value: "8.00", currency: "RUB" }, paymentMethod, flags: [] },
    } as const;
    await payments.qiwi.createPayment({ ...asked, body: { ...asked.body, flags: [] } });
    expect(await sync(payments.qiwi, { paymentId: "sync-2" })).toMatchObject({
      operationId: "getPayment",
      phase: "authorized",
    });
    expect(await sync(payments.qiwi, { paymentId: "sync-2" }, { body: { flags: ["SALE"] } })).toMatchObject({
      phase: "succeeded",
    });
  });

  it("gives the failure of the call", async () => {
    expect(await sync(payments.qiwi, { paymentId: "none" })).toMatchObject({ ok: false, kind: "refused", status: 404 });
  });

  it("says what it can't read by", async () => {
    await expect(sync(payments.via, { chargeUuid: "1" })).rejects.toThrow("via reads no object by chargeUuid.");
    await expect(sync({}, { chargeUuid: "1" })).rejects.toThrow(TypeError);
  });

  it("asks nothing but operations that only read", () => {
    const facts = { bridgepay, invoicebox, qiwi, tribute, via };
    for (const name of names) {
      type Item = Record<string, { operationId?: string; "x-retry"?: { class: string } }>;
      const operations = Object.values<Item>(spec(name).paths).flatMap((item) => Object.values(item));
      const safe = operations.filter((one) => one["x-retry"]?.class === "safe").map((one) => one.operationId);
      const reads = Object.keys(facts[name].reads);
      expect(reads.length).toBeGreaterThan(0);
      expect(safe).toEqual(expect.arrayContaining(reads));
    }
  });
});

describe("can", () => {
  it("says how a provider does something, and how well that is known", () => {
    expect(can("qiwi", "capture")).toEqual({ operations: ["createCapture"], grade: "documented" });
    expect(can("tribute", "capture")).toBeUndefined();
    expect(can("bridgepay", "cancel")).toEqual({ operations: ["cancelInvoice"], grade: "observed" });
  });

  it("has a cell for each task that a spec names, and no task beside them", () => {
    for (const name of names) {
      const cells = new Map<string, string[]>();
      for (const item of Object.values<Record<string, { operationId: string; "x-tasks"?: string[] }>>(spec(name).paths))
        for (const one of Object.values(item))
          for (const task of one["x-tasks"] ?? []) cells.set(task, [...(cells.get(task) ?? []), one.operationId]);
      expect(cells.size).toBeGreaterThan(3);
      expect(
        Object.fromEntries(Object.entries(capabilities[name]).map(([task, { operations }]) => [task, [...operations]])),
      ).toEqual(Object.fromEntries([...cells].sort(([a], [b]) => (a < b ? -1 : 1))));
    }
  });

  it("knows no task by type that no provider has", () => {
    const task: Task<"qiwi"> = "capture";
    // @ts-expect-error VIA takes money from a card at once.
    const none: Task<"via"> = "capture";
    expect([task, none]).toEqual(["capture", "capture"]);
  });
});

describe("eventId", () => {
  const examples = (name: Provider): [webhook: string, body: Record<string, unknown>][] => {
    const doc = spec(name);
    const of = (node: { $ref?: string; value?: unknown }) =>
      node.$ref ? doc.components.examples[node.$ref.split("/").at(-1) as string] : node;
    return Object.entries<{ post: { requestBody: { content: Record<string, { examples: Record<string, object> }> } } }>(
      doc.webhooks ?? {},
    ).flatMap(([webhook, { post }]) =>
      Object.values(post.requestBody.content).flatMap((media) =>
        Object.values(media.examples).map((one) => [webhook, of(one).value] as [string, Record<string, unknown>]),
      ),
    );
  };
  const all = names.flatMap((name) => examples(name).map(([webhook, body]) => [name, webhook, body] as const));

  it.each(all)("names every printed event of %s, %s", (name, webhook, body) => {
    const id = eventId(name, body);
    expect(id?.startsWith(`${name}/${webhook}/`)).toBe(true);
    expect(eventId(name, structuredClone(body))).toBe(id);
    expect(aboutEvent(name, body)?.input).toEqual(expect.objectContaining({}));
  });

  it("has examples of all 17 webhooks or more", () => {
    expect(new Set(all.map(([name, webhook]) => `${name} ${webhook}`)).size).toBeGreaterThanOrEqual(17);
  });

  it("distinguishes another state of the same object, and escapes what it is made of", () => {
    const event = (value: string) => ({ type: "PAYMENT", payment: { paymentId: "a/b", status: { value } } });
    expect(eventId("qiwi", event("SUCCESS"))).toBe("qiwi/paymentNotification/a%2Fb/SUCCESS");
    expect(eventId("qiwi", event("DECLINE"))).toBe("qiwi/paymentNotification/a%2Fb/DECLINE");
  });

  it("has none for an event that lacks what recognises it, or that the spec does not know", () => {
    expect(eventId("qiwi", { type: "PAYMENT", payment: { status: { value: "SUCCESS" } } })).toBeUndefined();
    expect(eventId("tribute", { name: "new_donation" })).toBeUndefined();
    expect(eventId("via", {})).toBeUndefined();
  });

  it("has none for what can't be read", () => {
    const throwing = {
      get type(): string {
        throw new Error("read");
      },
    };
    expect([eventId("qiwi", throwing), aboutEvent("qiwi", throwing)]).toEqual([undefined, undefined]);
  });

  it("says what to read, and leaves the operation out where an id is missing", () => {
    const payment = { type: "PAYMENT", payment: { paymentId: "p-1" } };
    expect(aboutEvent("qiwi", payment)).toEqual({ operationId: "getPayment", input: { paymentId: "p-1" } });
    expect(aboutEvent("qiwi", { type: "PAYOUT", payout: { payoutId: "o-1" } })).toEqual({
      operationId: undefined,
      input: { payoutId: "o-1" },
    });
    const refund = { type: "REFUND", refund: { refundId: "r-1", paymentId: "p-1" } };
    expect(aboutEvent("qiwi", refund)).toEqual({
      operationId: "getRefund",
      input: { paymentId: "p-1", refundId: "r-1" },
    });
  });
});

describe("paginate", () => {
  it("reads all orders of a shop page by page", async () => {
    const one: string[] = [];
    for await (const { id } of paginate(payments.invoicebox.listOrders, { pageSize: 1 })) one.push(id);
    const many: string[] = [];
    for await (const { id } of paginate(payments.invoicebox.listOrders)) many.push(id);
    expect(one.length).toBeGreaterThan(1);
    expect(one).toEqual(many);
  });

  it.each([
    ["tribute", "listTokens", { limit: 1 }],
    ["tribute", "listShops", {}],
    ["via", "listDepositBalances", {}],
    ["bridgepay", "listAccounts", {}],
  ] as const)("reads all of %s %s", async (provider, list, input) => {
    const found: unknown[] = [];
    const method = (payments[provider] as unknown as Record<string, (input?: object) => Promise<never>>)[list] as (
      input?: object,
    ) => Promise<never>;
    for await (const one of paginate(method, input)) found.push(one);
    expect(found.length).toBeGreaterThan(0);
  });

  it("has rows for every list of every spec", () => {
    const lists = names.flatMap((name) =>
      Object.keys(payments[name])
        .filter((id) => /^list[A-Z]/.test(id))
        .map((id) => [name, id] as const),
    );
    expect(lists.length).toBeGreaterThanOrEqual(13);
    for (const [name, id] of lists)
      expect((payments[name] as unknown as Record<string, { operation: object }>)[id]?.operation, id).toHaveProperty(
        "pages",
      );
  });
});
