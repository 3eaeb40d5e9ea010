import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile } from "@payspec/demo/crash/file";
import { sqliteStore } from "@payspec/durable/sqlite";
import { createQiwiClient, type Failure, unwrap } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";
import { root } from "@payspec/spec-model/providers";
import { createViaClient } from "@payspec/via";
import { afterAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { axiosLike } from "../samples/guides/axios-like.js";
import { several } from "../samples/guides/compose.js";
import { chargeExactly } from "../samples/guides/differs.js";
import { receive, shopOf } from "../samples/guides/durable.js";
import { decide, decideOrder, reaction, read, refund } from "../samples/guides/failures.js";
import { charge } from "../samples/guides/home.js";
import { chargeOnce, type Order, payOnce } from "../samples/guides/idempotency.js";
import { after, before } from "../samples/guides/migrating.js";
import { forms } from "../samples/guides/money.js";
import { tooLittle } from "../samples/guides/money-limits.js";
import { byFace, byMethod, plain, withMiddleware } from "../samples/guides/openapi-fetch.js";
import { liveClient } from "../samples/guides/options.js";
import { lostAnswer, soak, threeDays } from "../samples/guides/sandbox.js";
import { overHttp } from "../samples/guides/server.js";
import { payAndSettle } from "../samples/guides/settle.js";
import { byTemplate } from "../samples/guides/spec.js";
import { neverRepeated } from "../samples/guides/table.js";
import { testDelivery } from "../samples/guides/verify.js";
import { start as startQiwi } from "../samples/qiwi/sandbox.js";
import { start as startTribute } from "../samples/tribute/sandbox.js";
import { region, samplesFolder } from "../src/samples.js";

const token = "550e8400-e29b-41d4-a716-446655440000";

it("the sample of the start page charges", async () => {
  const { sandbox, tribute } = startTribute();
  expect(await charge(tribute, token)).toBe("pending");
  sandbox.reset();
  sandbox.faults.inject({ type: "reset", commit: true, times: 9 });
  expect(await charge(tribute, token)).toBe("createCharge");
});

describe("failures", () => {
  it("distinguishes every kind of failure", async () => {
    const { sandbox, qiwi } = startQiwi();
    expect(await refund(qiwi, "unknown")).toBe("404: payin.resource.not.found");
    expect(await refund(qiwi, "..")).toMatch(/paymentId/);
    const strike = async (fault: Parameters<typeof sandbox.faults.inject>[0]) => {
      sandbox.faults.clear();
      sandbox.faults.inject({ ...fault, times: 9 });
      return refund(qiwi, "1");
    };
    expect(await strike({ type: "redirect", location: "https://elsewhere.example/" })).toBe("unexpected status 307");
    expect(await strike({ type: "reset" })).toBe("network");
    expect(await strike({ type: "html" })).toMatch(/JSON/);
  });

  it("decides by the outcome", async () => {
    const { sandbox, qiwi } = startQiwi();
    const unknown = { outcome: "unknown", retryable: true } as Failure;
    expect(await decide(qiwi, "p", { outcome: "none", retryable: true } as Failure)).toBe("try again later");
    expect(await decide(qiwi, "p", { outcome: "none", retryable: false } as Failure)).toBe("tell the payer");
    expect(await decide(qiwi, "p", unknown)).toBe("it never arrived: send the identical call again");
    await payOnce(qiwi, "order", 1);
    expect(await decide(qiwi, "order-1", unknown)).toBe("COMPLETED");
    sandbox.faults.inject({ type: "refuse", status: 401, times: 9 });
    expect(await decide(qiwi, "order-1", unknown)).toBe("still unknown: ask again later");
  });

  it("throws with a sentence", async () => {
    const { qiwi } = startQiwi();
    expect(await read(qiwi, "p")).toBe(
      "getPayment was refused with status 404: Resource not found. Nothing was changed by this call.",
    );
    await payOnce(qiwi, "order", 1);
    expect(await read(qiwi, "order-1")).toBe("COMPLETED");
  });

  it.each([
    [100_000, "deliver"],
    [100_001, "do not deliver"],
    [100_002, "wait and ask again"],
  ])("reads the phase of %d", async (amount, end) => {
    const { sandbox, tribute } = startTribute();
    const made = await tribute.createCharge({ body: { token, amount } });
    const chargeUuid = made.ok ? made.data.chargeUuid : "";
    const read = async () => reaction("tribute", "getCharge", unwrap(await tribute.getCharge({ chargeUuid })));
    expect(await read()).toBe("wait and ask again");
    await sandbox.advance(5000);
    expect(await read()).toBe(end);
  });

  it("names what an answer says otherwise", async () => {
    const { sandbox, tribute } = startTribute();
    sandbox.faults.inject({ type: "answer", set: { "/amount": 99_900 } });
    expect(await chargeExactly(tribute, token)).toBe("amount: 10000 asked, 99900 answered");
    sandbox.reset();
    expect(await chargeExactly(tribute, token)).toBe("pending");
  });

  it("asks again where the payment can't be read", async () => {
    const { qiwi } = startQiwi();
    expect(await decideOrder(qiwi, "nothing")).toBe("ask again");
  });
});

describe("idempotency", () => {
  it("charges once with a stored key", async () => {
    const { sandbox, tribute } = startTribute();
    const order: Order = { id: "7", token, kopecks: 100_000 };
    const stored: Order[] = [];
    const save = async (one: Order) => void stored.push({ ...one });
    await chargeOnce(tribute, order, save);
    await chargeOnce(tribute, { ...(stored[0] as Order) }, save);
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("pays once with an id", async () => {
    const { sandbox, qiwi } = startQiwi();
    await payOnce(qiwi, "order", 1);
    await payOnce(qiwi, "order", 1);
    expect(sandbox.ledger).toHaveLength(1);
  });
});

describe("money", () => {
  it.each([
    ["100.50", { qiwi: "100.50", tribute: 10_050, invoicebox: 100.5 }],
    ["0.1", { qiwi: "0.10", tribute: 10, invoicebox: 0.1 }],
    ["7", { qiwi: "7.00", tribute: 700, invoicebox: 7 }],
  ])("%s goes to each provider in its form", (text, wanted) => {
    expect(forms(text)).toEqual(wanted);
  });

  it("refuses what is not an amount, and an amount below its limit", async () => {
    expect(() => forms("1.001")).toThrow(/decimals/);
    expect(await tooLittle(startTribute().tribute, token)).toMatch(/amount/);
  });
});

describe("sandbox", () => {
  it("loses an answer after the money moved", async () => {
    const { payment, moved: count } = await lostAnswer();
    expect(payment).toMatchObject({ kind: "network", outcome: "unknown", reconcile: { operationId: "getPayment" } });
    expect(count).toBe(1);
  });

  it("captures a hold after three days", async () => {
    expect(await threeDays()).toEqual(["hold", "capture"]);
  });

  it("charges nobody twice under random faults", async () => {
    const references = await soak(20);
    expect(new Set(references).size).toBe(references.length);
  });
});

describe("the sandbox over HTTP", () => {
  it("answers a client that has only its address", async () => {
    expect(await overHttp()).toMatchObject({ kind: "refused", status: 404 });
  });

  it("takes the options of the command that the guide shows", () => {
    const command = region(`${samplesFolder}guides/server.sh`, "command");
    const { stdout } = spawnSync(process.execPath, [`${root}packages/sandbox/dist/bin.js`, "--help"], {
      encoding: "utf8",
    });
    expect(stdout).toContain("payspec-sandbox");
    for (const [option] of command.matchAll(/--\w+/g)) expect(stdout).toContain(`${option} `);
  });
});

it("the command of the guide about specs makes types", () => {
  const command = region(`${samplesFolder}guides/spec.sh`, "types");
  const [, file = ""] = /^npx openapi-typescript (\S+) -o \S+$/.exec(command) ?? [];
  const { stdout, status } = spawnSync(`${root}node_modules/.bin/openapi-typescript`, [root + file], {
    cwd: tmpdir(), // elsewhere than our redocly.yaml, as a reader of the guide is
    encoding: "utf8",
  });
  expect([status, stdout.includes("export interface paths")]).toEqual([0, true]);
});

it("the client of the guide about going live takes every option", async () => {
  const sandbox = createSandbox();
  const asked: string[] = [];
  const events: string[] = [];
  const secrets = {
    read: async (name: string) => {
      asked.push(name);
      return "live-token";
    },
  };
  const qiwi = liveClient(secrets, { add: ({ type }) => void events.push(type) }, async (input) =>
    sandbox.fetch(String(input).replace("https://api.qiwi.com/partner/payin", sandbox.baseUrls.qiwi)),
  );
  expect(await qiwi.getPayment({ paymentId: "1" })).toMatchObject({ ok: false });
  expect(asked).toEqual(["qiwi-token"]);
  expect(events).toEqual(["request", "response", "failure"]);
});

it("the guide about migrating: the old way calls a lost answer a failure, the new one asks", async () => {
  const sandbox = createSandbox();
  const { siteId, token: key } = sandbox.credentials.qiwi;
  expect(siteId).toBe("test-01");
  const qiwi = createQiwiClient({
    ...sandbox.credentials.qiwi,
    baseUrl: sandbox.baseUrls.qiwi,
    fetch: sandbox.fetch,
    retries: 0,
  });
  const old = (orderId: string) => before(axiosLike(sandbox.fetch), sandbox.baseUrls.qiwi, key, orderId);
  expect([await old("a"), await after(qiwi, "b")]).toEqual([true, "paid"]);
  const lose = () => sandbox.faults.inject({ type: "reset", commit: true });
  lose();
  const wrong = await old("c");
  lose();
  expect([wrong, await after(qiwi, "d")]).toEqual([false, "ask getPayment"]);
  expect(sandbox.ledger).toHaveLength(4);
});

it("method and GET of openapi-fetch give the same, also when the answer is lost", async () => {
  const { sandbox, tribute } = startTribute();
  expect([await byMethod(tribute, token)]).toEqual(["pending"]);
  sandbox.reset();
  expect([await byFace(tribute, token)]).toEqual(["pending"]);
  expect([await byMethod(tribute, token), await byFace(tribute, token)].map((said) => typeof said)).toEqual([
    "string",
    "string",
  ]);
  for (const call of [byMethod, byFace]) {
    sandbox.reset();
    sandbox.faults.inject({ type: "reset", commit: true, times: 9 });
    expect(await call(tribute, token)).toBe("unknown");
  }
  sandbox.reset();
  expect(await withMiddleware(tribute)).toEqual(["/shop/tokens 200"]);
  expect(await plain(tribute, sandbox.baseUrls.tribute)).toBe(200);
});

it("spec: other clients work on top of the transport, and the table is data", async () => {
  const sandbox = createSandbox();
  const sent = await byTemplate(sandbox.credentials.tribute.apiKey, sandbox.baseUrls.tribute, sandbox.fetch);
  expect(sent).toMatchObject({ status: 200, result: { ok: true, data: [{ token: expect.any(String) }] } });
  expect(neverRepeated()).toContain("completePayment");
});

it("several providers have one client each", () => {
  expect(Object.keys(several())).toEqual(["qiwi", "tribute"]);
});

it("signWebhook makes a delivery for tests that verifyWebhook accepts", async () => {
  expect(await testDelivery("secret")).toMatchObject({ ok: true, event: { name: "shop_token_charge_success" } });
});

describe("surviving a crash", () => {
  it("settle learns what became of a payment whose answer was lost", async () => {
    const sandbox = createSandbox();
    const via = createViaClient({ ...sandbox.credentials.via, baseUrl: sandbox.baseUrls.via, fetch: sandbox.fetch });
    sandbox.faults.inject({ provider: "via", operationId: "payMerchantFromDeposit", type: "reset", commit: true });
    expect(await payAndSettle(via, "order-9")).toBe("done, says getTransaction");
    expect(sandbox.ledger).toHaveLength(1);
  });

  const order = { id: "order-17", token: "550e8400-e29b-41d4-a716-446655440000", kopecks: 10_000 };
  const folder = mkdtempSync(join(tmpdir(), "payspec-shop-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The printed shop on a file of its own, its tables made or not, and what it answered to the sandbox's webhooks. */
  async function shop(name: string, migrated: boolean) {
    const answers: number[] = [];
    const take = async (request: Request): Promise<Response> => {
      const answer = await receive(made.payments, request, apiKey);
      answers.push(answer.status);
      return answer;
    };
    const sandbox = createSandbox({ deliver: (input, init) => take(new Request(input, init)) });
    const { apiKey } = sandbox.credentials.tribute;
    const { handle, close } = await openFile(join(folder, name));
    onTestFinished(close);
    const store = sqliteStore(handle);
    if (migrated) await store.migrate();
    const made = shopOf({ apiKey, baseUrl: sandbox.baseUrls.tribute, fetch: sandbox.fetch }, store);
    return { sandbox, answers, take, charge: made.charge };
  }

  it("the shop charges an order once however often it is asked, and takes the provider's webhooks only", async () => {
    const { sandbox, answers, take, charge } = await shop("paid.db", true);
    vi.useFakeTimers(); // It asks until the charge is over.
    onTestFinished(() => void vi.useRealTimers());
    const first = charge(order);
    let isOver = false;
    void first.finally(() => {
      isOver = true;
    });
    while (!isOver) await vi.advanceTimersByTimeAsync(500);
    vi.useRealTimers();
    await sandbox.deliveries.settled();
    expect([await first, await charge(order), answers]).toEqual(["done", "done", [200]]);
    expect(sandbox.ledger).toHaveLength(1);
    expect((await take(new Request("https://shop.example/", { method: "POST", body: "{}" }))).status).toBe(400);
  });

  it("the shop sends nothing that it could not write down", async () => {
    const { sandbox, charge } = await shop("empty.db", false);
    await expect(charge(order)).rejects.toThrow("order-17/charge could not be written. Nothing was sent.");
    expect(sandbox.history).toHaveLength(0);
  });
});
