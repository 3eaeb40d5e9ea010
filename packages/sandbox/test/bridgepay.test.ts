import { createBridgepayClient, signRequest } from "@payspec/bridgepay";
import { createSandbox } from "@payspec/sandbox";
import openapi from "@payspec/specs/bridgepay.json" with { type: "json" };
import { beforeEach, describe, expect, it } from "vitest";
import { settle, unitsOf } from "../src/bridgepay/money.js";
import { answers } from "../src/generated/answers.js";
import { stillClock } from "./still-clock.ts";

stillClock();

const received: { url: string; token: string | null; body: string }[] = [];
const statuses: number[] = [];
const sandbox = createSandbox({
  deliver: async (input, init) => {
    received.push({
      url: String(input),
      token: new Headers(init?.headers).get("x-notification-token"),
      body: String(init?.body),
    });
    return new Response(null, { status: statuses.shift() ?? 200 });
  },
});
const options = {
  ...sandbox.credentials.bridgepay,
  baseUrl: sandbox.baseUrls.bridgepay,
  fetch: sandbox.fetch,
  retries: 0,
};
const bridgepay = createBridgepayClient(options);
const examples = openapi.components.examples;
const documentedId = "0a0eb051-b255-42a8-a7bc-606e1c04233e";
const receipt = new File(["Receipt: 666.00 RUB"], "receipt.txt");

beforeEach(() => {
  sandbox.reset();
  received.length = 0;
  statuses.length = 0;
});

type Body = Parameters<typeof bridgepay.createInvoice>[0]["body"];
type RequestExample = Extract<keyof typeof examples, `create-invoice-${string}`>;

const create = (name: RequestExample, extra: object = {}) =>
  bridgepay.createInvoice({ body: { ...(examples[name].value as Body), ...extra } as Body });
const hostToHost = (extra?: object) => create("create-invoice-host-to-host-request", extra);
const payOut = (extra?: object) => create("create-invoice-pay-out-request", extra);
const confirm = (id: string, attachment: Blob | Uint8Array = receipt) =>
  bridgepay.confirmInvoiceTransfer({ id, body: { attachment } });

async function invoiceOf(call: ReturnType<typeof create>) {
  const result = await call;
  if (!result.ok) throw new Error(result.kind);
  return result.data;
}
const read = (id: string) => invoiceOf(bridgepay.getInvoice({ id }));
const usdt = (amount: string) => ({ amount, currency: "USDT", subunit: 8 });
const account = async () => {
  const result = await bridgepay.listAccounts();
  return result.ok && result.data[0];
};
const refused = (status: number, text: string) => ({
  kind: "refused",
  status,
  outcome: "none",
  error: { message: expect.stringContaining(text) },
});

describe("the documented invoice", () => {
  it("waits, is confirmed and is paid with the documented values", async () => {
    expect(await read(documentedId)).toEqual(examples["invoice-transfer-waiting"].value);
    expect(await invoiceOf(confirm(documentedId))).toEqual(examples["invoice-transfer-confirmed"].value);
    await sandbox.advance(5000);
    const paid = await read(documentedId);
    const { deals, ...example } = examples["invoice-paid"].value;
    const moment = expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/);
    expect(paid).toEqual({
      ...example,
      updatedAt: moment,
      deals: [{ ...deals[0], payment: { ...deals[0]?.payment, date: moment } }],
    });
    expect(sandbox.ledger).toMatchObject([
      {
        provider: "bridgepay",
        kind: "charge",
        id: documentedId,
        reference: "00002",
        amount: "666.00",
        currency: "RUB",
      },
    ]);
  });
});

describe("a pay-in with a deal", () => {
  it("has bank details at once, a deal of 15 minutes and an hour to live", async () => {
    const invoice = await invoiceOf(hostToHost({ paymentOption: undefined, internalId: undefined, userId: undefined }));
    expect(invoice).toMatchObject({
      status: "new",
      type: "in",
      internalId: null,
      userId: null,
      paymentOption: null,
      paymentMethod: null,
      payoutSum: null,
    });
    const [deal] = invoice.deals;
    expect(deal).toMatchObject({
      id: invoice.id,
      status: "transfer_waiting",
      isActive: true,
      payment: null,
      disputeReasonData: [],
    });
    expect(deal?.requisites).toEqual({ requisites: "4444 4444 4444 4444", holder: "test" });
    const lives = (end: string | null | undefined) => Date.parse(end ?? "") - Date.parse(invoice.createdAt);
    expect([lives(deal?.canceledAt), lives(invoice.expireAt)]).toEqual([15 * 60_000, 60 * 60_000]);
  });

  it("is paid some seconds after its confirmation, and moves the balance once", async () => {
    const { id } = await invoiceOf(hostToHost());
    expect(await invoiceOf(confirm(id))).toMatchObject({
      status: "new",
      payoutSum: null,
      deals: [{ status: "transfer_confirmed", isActive: true }],
    });
    expect(sandbox.ledger).toHaveLength(0);
    await sandbox.advance(5000);
    expect(await read(id)).toMatchObject({
      status: "paid",
      receivedSumFromTaker: { amount: "666.00", currency: "RUB", subunit: 2 },
      receivedSumFromMaker: usdt("6.57907734"),
      serviceFeeSum: usdt("0.32895387"),
      payoutSum: usdt("6.25012347"),
      deals: [{ status: "completed", isActive: false, rate: "101.23", payment: { feeSum: usdt("0.32895387") } }],
    });
    await sandbox.advance(2 * 60 * 60_000);
    expect(await account()).toMatchObject({ sum: usdt("1256.25012347"), frozenSum: usdt("6.25012347") });
    expect(sandbox.ledger).toMatchObject([{ kind: "charge", id, reference: "00002", amount: "666.00" }]);
  });

  it("cannot be confirmed after its payment, and is paid once however often it was confirmed before", async () => {
    const { id } = await invoiceOf(hostToHost());
    await confirm(id);
    await confirm(id);
    await sandbox.advance(5000);
    expect(await confirm(id)).toMatchObject(refused(409, "The transfer was confirmed already"));
    await sandbox.advance(60_000);
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("is cancelled at its deadline, not before, and expires", async () => {
    const inTime = await invoiceOf(hostToHost());
    await sandbox.advance(14 * 60_000);
    const { id } = await invoiceOf(hostToHost());
    expect(await confirm(inTime.id)).toMatchObject({ ok: true });
    await sandbox.advance(15 * 60_000);
    expect(await read(id)).toMatchObject({ status: "new", deals: [{ status: "transfer_waiting", isActive: false }] });
    expect(await confirm(id)).toMatchObject(refused(409, "The deal was cancelled at its canceledAt"));
    await sandbox.advance(45 * 60_000);
    expect(await read(id)).toMatchObject({ status: "expired", payoutSum: null });
    expect(await read(inTime.id)).toMatchObject({ status: "paid" });
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("is never paid when its kopecks are 02", async () => {
    const { id } = await invoiceOf(hostToHost({ amount: "666.02" }));
    await confirm(id);
    await sandbox.advance(15 * 60_000);
    expect(await read(id)).toMatchObject({ status: "new", deals: [{ status: "transfer_confirmed", isActive: true }] });
    await sandbox.advance(45 * 60_000);
    expect(await read(id)).toMatchObject({
      status: "expired",
      deals: [{ status: "transfer_confirmed", isActive: false }],
    });
    expect(sandbox.ledger).toHaveLength(0);
  });

  it("has another sum than the deals before it, up to maxAmount", async () => {
    const sums: string[] = [];
    for (let turn = 0; turn < 4; turn++)
      sums.push((await invoiceOf(hostToHost({ amount: "1000", maxAmount: "1000.02" }))).sum.amount);
    expect(sums).toEqual(["1000.00", "1000.01", "1000.02", "1000.02"]);
  });

  it.each([
    [{ paymentOption: "SBP" }, "+7 900 000-00-01"],
    [{ paymentOption: "CROSS_BORDER", crossBorderCurrency: "TJS" }, "+7 900 000-00-01"],
    [
      { paymentOption: "CROSS_BORDER", crossBorderCurrency: "TJS", crossBorderRequisiteType: "CARD" },
      "4444 4444 4444 4444",
    ],
  ])("shows details of the kind that %o asks for", async (extra, requisites) => {
    expect(await invoiceOf(hostToHost(extra))).toMatchObject({
      deals: [{ paymentOption: extra.paymentOption, requisites: { requisites } }],
    });
  });
});

describe("a pay-in without a deal", () => {
  it("an invoice without bank details, while the bank has none free, is a success", async () => {
    const invoice = await invoiceOf(create("create-invoice-cross-border-request"));
    const { id, createdAt, expireAt, updatedAt, invoiceUrl, ...rest } = invoice;
    const {
      id: _,
      createdAt: __,
      expireAt: ___,
      updatedAt: ____,
      invoiceUrl: _____,
      ...example
    } = examples["invoice-without-deal"].value;
    expect(rest).toEqual(example);
    expect(invoiceUrl).toBe(`https://pay.bridgepay.example/invoice?id=${id}`);
    expect(await confirm(id)).toMatchObject(refused(409, "The invoice has no deal"));
    await sandbox.advance(60 * 60_000);
    expect(await read(id)).toMatchObject({ status: "expired", updatedAt: expireAt });
  });

  it("is paid on the payment page after ten seconds", async () => {
    const { id } = await invoiceOf(create("create-invoice-payment-page-request"));
    await sandbox.advance(9000);
    expect(await read(id)).toMatchObject({ status: "new", deals: [] });
    await sandbox.advance(1000);
    expect(await read(id)).toMatchObject({ status: "paid", deals: [{ status: "completed" }] });
    expect(sandbox.ledger).toMatchObject([{ kind: "charge", reference: "00001", amount: "2000.00" }]);
  });
});

describe("a pay-out", () => {
  it("freezes its cost, is paid after ten seconds and brings nothing", async () => {
    const invoice = await invoiceOf(payOut());
    const { id, createdAt, expireAt, updatedAt, ...rest } = invoice;
    const { id: _, createdAt: __, expireAt: ___, updatedAt: ____, ...example } = examples["invoice-pay-out"].value;
    expect(rest).toEqual(example);
    // 1000.00 / 101.23 = 9.87849451…, and 5 % of it rounded up = 0.49392473.
    expect(await account()).toMatchObject({ sum: usdt("1250.00000000"), frozenSum: usdt("16.62254271") });
    await sandbox.advance(10_000);
    expect(await read(id)).toMatchObject({
      status: "paid",
      payoutSum: null,
      deals: [{ type: "out", status: "completed", paymentMethod: "sberbank" }],
    });
    expect(await account()).toMatchObject({ sum: usdt("1239.62758076"), frozenSum: usdt("6.25012347") });
    expect(sandbox.ledger).toMatchObject([
      { kind: "payout", id, reference: "00004", amount: "1000.00", currency: "RUB" },
    ]);
  });

  it("pays twice when it is sent twice", async () => {
    await payOut();
    await payOut();
    await sandbox.advance(10_000);
    expect(sandbox.ledger.map(({ reference }) => reference)).toEqual(["00004", "00004"]);
  });

  it("gives its cost back when nobody takes it", async () => {
    const { id } = await invoiceOf(payOut({ amount: "1000.02" }));
    await sandbox.advance(60 * 60_000);
    expect(await read(id)).toMatchObject({ status: "expired", deals: [] });
    expect(await account()).toMatchObject({ sum: usdt("1250.00000000"), frozenSum: usdt("6.25012347") });
    expect(sandbox.ledger).toHaveLength(0);
  });

  it("is refused when the account does not hold its cost", async () => {
    expect(await payOut({ amount: "120000" })).toMatchObject(refused(400, "body.amount"));
    expect(await account()).toMatchObject({ frozenSum: usdt("6.25012347") });
  });

  it("is never repeated by the client", async () => {
    sandbox.faults.inject({ type: "reset", commit: true, provider: "bridgepay", operationId: "createInvoice" });
    const eager = createBridgepayClient({ ...options, retries: 5 });
    const result = await eager.createInvoice({ body: examples["create-invoice-pay-out-request"].value as Body });
    expect(result).toMatchObject({ kind: "network", attempts: 1, outcome: "unknown", retryable: false });
    expect((result as { reconcile?: unknown }).reconcile).toBeUndefined();
    await sandbox.advance(10_000);
    expect(sandbox.ledger).toHaveLength(1);
  });
});

describe("listAccounts", () => {
  it("answers the documented account on a fresh sandbox", async () => {
    expect(await bridgepay.listAccounts()).toMatchObject({ ok: true, data: examples["account-list"].value });
  });
});

describe("notifications", () => {
  it("report a payment, with the token of the invoice and a documented body", async () => {
    const { id } = await invoiceOf(hostToHost());
    await confirm(id);
    expect(received).toHaveLength(0);
    await sandbox.advance(5000);
    expect(received).toMatchObject([{ url: "https://shop.example/bridgepay", token: "6f1c2a9e0b7d4f5384c2" }]);
    const body = JSON.parse(received[0]?.body ?? "");
    expect(answers.bridgepay.webhooks.invoiceNotification?.(body)).toBe(true);
    const example = examples["notification-paid"].value.invoice;
    expect(Object.keys(body.invoice).sort()).toEqual(Object.keys(example).sort());
    expect(Object.keys(body.invoice.deal).sort()).toEqual(Object.keys(example.deal).sort());
    expect(body).toMatchObject({
      notificationType: "invoice",
      invoice: { id, status: "paid", payoutSum: usdt("6.25012347"), deal: { status: "completed" } },
    });
  });

  it("report an expired invoice without a deal", async () => {
    await create("create-invoice-cross-border-request");
    await sandbox.advance(60 * 60_000);
    const body = JSON.parse(received[0]?.body ?? "");
    expect(Object.keys(body.invoice).sort()).toEqual(
      Object.keys(examples["notification-expired"].value.invoice).sort(),
    );
    expect(body.invoice).toMatchObject({ status: "expired", payoutSum: null });
  });

  it("are sent three times, a minute apart, and then given up: 201 and 204 are no 200", async () => {
    statuses.push(201, 204, 503, 200);
    await payOut();
    await sandbox.advance(10_000);
    expect(received).toHaveLength(1);
    await sandbox.advance(59_000);
    expect(received).toHaveLength(1);
    await sandbox.advance(1000);
    await sandbox.advance(60_000);
    await sandbox.advance(600_000);
    expect(received).toHaveLength(3);
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
    expect(sandbox.deliveries.of({ provider: "bridgepay" })).toMatchObject([
      { state: "given up", attempts: [{ status: 201 }, { status: 204 }, { status: 503 }] },
    ]);
  });

  it("stop after a 200", async () => {
    statuses.push(500, 200);
    await payOut();
    await sandbox.advance(10_000);
    await sandbox.advance(60_000);
    await sandbox.advance(600_000);
    expect(sandbox.deliveries.of({ event: "invoiceNotification" })).toMatchObject([
      { state: "delivered", attempts: [{ status: 500 }, { status: 200 }] },
    ]);
  });
});

describe("checks of a request", () => {
  it.each([
    ["a currency that the store does not take", { currency: "USD" }, "body.currency must be RUB"],
    ["nothing to pay", { amount: "0.00" }, "body.amount must be above 0"],
    ["a part of a kopeck", { amount: "1.001" }, "body.amount must be above 0 and have at most 2 decimals"],
    ["a comma", { amount: "1,00" }, "body.amount must match pattern"],
    ["an upper bound below the amount", { maxAmount: "1" }, "body.maxAmount must not be below body.amount"],
    ["a malformed address", { notificationUrl: "shop" }, 'body.notificationUrl must match format "uri"'],
    ["an unknown field", { amuont: "1" }, "body.amuont is not a field of this request"],
    [
      "a pay-out without bank details",
      { type: "out", paymentMethod: "unknown", startDeal: undefined },
      "body.paymentRequisites is missing",
    ],
  ])("names the field of %s", async (_, extra, text) => {
    expect(await hostToHost(extra)).toMatchObject(refused(400, text));
  });

  it("wants a receipt that is not empty", async () => {
    expect(await confirm(documentedId, new Uint8Array())).toMatchObject(
      refused(400, "body.attachment must not be empty"),
    );
    expect(await confirm(documentedId)).toMatchObject({ ok: true });
  });

  it("knows only its own invoices", async () => {
    expect(await bridgepay.getInvoice({ id: "none" })).toMatchObject(refused(404, "The invoice is unknown"));
    expect(await confirm("none")).toMatchObject(refused(404, "The invoice is unknown"));
  });

  const blob = (bytes: number) => new Blob([new Uint8Array(bytes)]);

  it("lets no file of more than 10 MB leave", async () => {
    expect(await confirm(documentedId, blob(10_000_001))).toMatchObject({
      kind: "invalid",
      attempts: 0,
      problems: [{ field: "body.attachment", rule: "max-bytes" }],
    });
    expect(await confirm(documentedId, blob(10_000_000))).toMatchObject({ ok: true });
  });

  it.each([
    ["is too large", "attachment", () => blob(10_000_001), "body.attachment must not be larger than 10000000 bytes"],
    ["is not a file", "attachment", () => "text", "body.attachment must be a file"],
    ["has another name", "receipt", () => receipt, "body.attachment is missing"],
  ])("refuses a part that %s", async (_, name, part, text) => {
    const form = new FormData();
    form.append(name, part() as Blob);
    const url = `${options.baseUrl}/api/merchant/invoices/${documentedId}/confirm-transfer`;
    const { apiKey, secret } = sandbox.credentials.bridgepay;
    const headers = { "x-identity": apiKey, "x-signature": await signRequest(secret, { method: "POST", url }) };
    const response = await sandbox.fetch(url, { method: "POST", body: form, headers });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ message: expect.stringContaining(text) });
  });
});

describe("checks of the sender", () => {
  const url = `${options.baseUrl}/api/merchant/invoices`;
  const body = JSON.stringify(examples["create-invoice-pay-out-request"].value);
  const send = (signature: string, sent = body) =>
    sandbox.fetch(url, {
      method: "POST",
      body: sent,
      headers: { "content-type": "application/json", "x-identity": options.apiKey, "x-signature": signature },
    });

  it.each([
    ["key", { apiKey: "another-key" }, "X-Identity is missing or wrong"],
    ["secret", { secret: "another-secret" }, "X-Signature is missing or wrong"],
  ])("refuses a wrong %s, whatever is asked", async (_, wrong, text) => {
    const stranger = createBridgepayClient({ ...options, ...wrong });
    expect(await stranger.listAccounts()).toMatchObject(refused(401, text));
    expect(await stranger.getInvoice({ id: documentedId })).toMatchObject(refused(401, text));
    expect(await stranger.createInvoice({ body: {} as Body })).toMatchObject({ ok: false });
    expect(await stranger.confirmInvoiceTransfer({ id: documentedId, body: { attachment: receipt } })).toMatchObject(
      refused(401, text),
    );
    expect(await read(documentedId)).toMatchObject({ deals: [{ status: "transfer_waiting" }] });
  });

  it("takes a signature over exactly these bytes and no others", async () => {
    const signature = await signRequest(options.secret, { method: "POST", url, body });
    expect((await send(signature, body.replace("1000.00", "9000.00"))).status).toBe(401);
    expect((await send(signature, `${body} `)).status).toBe(401);
    expect((await send(signature.replace(/.=$/, "A=="))).status).toBe(401);
    expect((await send("")).status).toBe(401);
    expect((await send(await signRequest(options.secret, { method: "POST", url: `${url}/`, body }))).status).toBe(401);
    expect(
      await send(await signRequest(options.secret, { method: "POST", url })).then((response) => response.status),
    ).toBe(401);
    expect((await send(signature)).status).toBe(200);
  });
});

describe("settle", () => {
  it.each([
    ["666.00", "6.57907734", "0.32895387", "6.25012347"],
    ["0.01", "0.00009878", "0.00000494", "0.00009384"],
    ["90071992547409930.00", "889775684554084.06598834", "44488784227704.20329942", "845286900326379.86268892"],
  ])("is exact for %s", (sum, maker, fee, payout) => {
    const result = settle(unitsOf(sum) as bigint);
    expect(result).toEqual({ maker: unitsOf(maker, 8), fee: unitsOf(fee, 8), payout: unitsOf(payout, 8) });
  });
});
