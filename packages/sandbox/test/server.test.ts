// Each provider over real HTTP, by its typed client.
import { createPrivateKey, sign } from "node:crypto";
import { createBridgepayClient } from "@payspec/bridgepay";
import { createInvoiceboxClient } from "@payspec/invoicebox";
import { createQiwiClient } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";
import { type SandboxServer, startSandboxServer } from "@payspec/sandbox/server";
import { createTributeClient } from "@payspec/tribute";
import { createViaClient } from "@payspec/via";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

let server: SandboxServer;
beforeAll(async () => {
  server = await startSandboxServer();
});
afterAll(() => server.close());
beforeEach(() => server.sandbox.reset());

const ok = <T extends { ok: boolean }>(result: T): Extract<T, { ok: true }> => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result as Extract<T, { ok: true }>;
};

describe("a flow over HTTP", () => {
  it("of Bridgepay: every request signed over the address as it was sent, and a receipt", async () => {
    const { sandbox, baseUrls } = server;
    const bridgepay = createBridgepayClient({ ...sandbox.credentials.bridgepay, baseUrl: baseUrls.bridgepay });
    const { data } = ok(
      await bridgepay.createInvoice({
        body: {
          type: "in",
          amount: "666.00",
          currency: "RUB",
          notificationUrl: "https://shop.example/n",
          notificationToken: "secret",
          startDeal: true,
        },
      }),
    );
    ok(
      await bridgepay.confirmInvoiceTransfer({
        id: data.id,
        body: { attachment: new File(["receipt"], "receipt.txt") },
      }),
    );
    await sandbox.advance(5000);
    expect(ok(await bridgepay.getInvoice({ id: data.id })).data.status).toBe("paid");
    expect(sandbox.ledger).toMatchObject([{ provider: "bridgepay", kind: "charge", amount: "666.00" }]);
  });

  it("of Bridgepay at another name of this machine, and not with another secret", async () => {
    const { sandbox, baseUrls } = server;
    const baseUrl = baseUrls.bridgepay.replace("127.0.0.1", "localhost");
    const { credentials } = sandbox;
    ok(await createBridgepayClient({ ...credentials.bridgepay, baseUrl }).listAccounts());
    const wrong = await createBridgepayClient({ ...credentials.bridgepay, secret: "other", baseUrl }).listAccounts();
    expect(wrong).toMatchObject({ ok: false, status: 401 });
  });

  it("of Invoicebox", async () => {
    const { sandbox, baseUrls } = server;
    const invoicebox = createInvoiceboxClient({ ...sandbox.credentials.invoicebox, baseUrl: baseUrls.invoicebox });
    const uuid = "01771534-1a57-f184-dee3-ebeb91dded75"; // The documented order, which waits for its payer.
    const payer = { paymentMethodId: "39363265", customer: { type: "legal", vatNumber: "7710044140" } } as const;
    const sent = ok(await invoicebox.sendConfirmationCode({ uuid, body: payer } as never)).data as {
      data: { resultData: { publicCode: string } };
    };
    const { publicCode } = sent.data.resultData;
    const paid = await invoicebox.payWithCode({
      uuid,
      body: { ...payer, customerPaymentData: { publicCode, code: "123456" } },
    } as never);
    expect(ok(paid).data).toMatchObject({ data: { result: "success" } });
    expect(sandbox.ledger).toMatchObject([{ provider: "invoicebox", kind: "charge" }]);
  });

  it("of QIWI, with a payout that another process would sign", async () => {
    const { sandbox, baseUrls, url } = server;
    const state = (await (await fetch(`${url}/_sandbox/state`)).json()) as {
      credentials: { qiwi: Record<string, string> };
    };
    const { token = "", siteId = "", payoutPrivateKey = "" } = state.credentials.qiwi;
    const signPayout = (body: Uint8Array) =>
      sign("sha256", body, createPrivateKey(payoutPrivateKey)).toString("base64");
    const qiwi = createQiwiClient({ token, siteId, signPayout, baseUrl: baseUrls.qiwi });
    const card = { type: "CARD", pan: "4256000000000003", expiryDate: "12/34", cvv2: "123" } as const;
    ok(
      await qiwi.createPayment({
        paymentId: "p-1",
        body: { amount: { value: 100, currency: "RUB" }, paymentMethod: card, flags: ["SALE"] },
      }),
    );
    const receiverData = { type: "SBP", phone: "79998887766", bankMemberId: "100000000111" } as const;
    const payout = {
      paymentId: "p-1",
      payoutId: "o-1",
      body: { amount: { value: 3, currency: "RUB" as const }, receiverData },
    };
    ok(await qiwi.createPayout(payout));
    expect(sandbox.ledger.map(({ kind }) => kind)).toEqual(["charge", "payout"]);
    const forged = createQiwiClient({ token, siteId, signPayout: () => "AAAA", baseUrl: baseUrls.qiwi });
    expect(await forged.createPayout({ ...payout, payoutId: "o-2" })).toMatchObject({ ok: false, status: 403 });
  });

  it("of Tribute", async () => {
    const { sandbox, baseUrls } = server;
    const tribute = createTributeClient({ ...sandbox.credentials.tribute, baseUrl: baseUrls.tribute });
    const charge = ok(
      await tribute.createCharge({ body: { token: "550e8400-e29b-41d4-a716-446655440000", amount: 100_00 } }),
    );
    await sandbox.advance(3000);
    expect(ok(await tribute.getCharge({ chargeUuid: charge.data.chargeUuid })).data.status).toBe("success");
  });

  it("of VIA", async () => {
    const { sandbox, baseUrls } = server;
    const via = createViaClient({ ...sandbox.credentials.via, baseUrl: baseUrls.via });
    const started = ok(
      await via.startMerchantPayment({
        body: {
          merchantId: "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ",
          externalId: "order-1",
          card: { pan: "8600000000000001", expiry: "0828" },
          amount: 100_00,
          currency: "UZS",
          accounts: { phone: "998900000001" },
        },
      }),
    );
    const paid = ok(
      await via.verifyMerchantPayment({ body: { verifyId: started.data.verifyId, verifyCode: "005646" } }),
    );
    expect(paid.data.status).toBe("SUCCESS");
  });
});

describe("the server", () => {
  it("serves a sandbox that it is given, with base URLs of its own", async () => {
    const sandbox = createSandbox();
    const other = await startSandboxServer({ sandbox });
    ok(await createTributeClient({ ...sandbox.credentials.tribute, baseUrl: other.baseUrls.tribute }).listShops());
    expect(other.baseUrls.tribute).toBe(`${other.url}/tribute/api/v1`);
    expect(sandbox.history).toMatchObject([{ id: 1, operationId: "listShops" }]);
    await other.close();
  });

  it("makes one whose base URLs are its own", () => expect(server.sandbox.baseUrls).toEqual(server.baseUrls));

  it("sends webhooks when their time has come, without another request", async () => {
    const received: (string | null)[] = [];
    const deliver: typeof fetch = async (_, init) => {
      received.push(new Headers(init?.headers).get("trbt-signature"));
      return new Response();
    };
    const other = await startSandboxServer({ sandbox: createSandbox({ deliver }) });
    const tribute = createTributeClient({ ...other.sandbox.credentials.tribute, baseUrl: other.baseUrls.tribute });
    ok(await tribute.createCharge({ body: { token: "550e8400-e29b-41d4-a716-446655440000", amount: 100_00 } }));
    await expect.poll(() => received).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    await other.close();
  });

  it("says what is where when an address is wrong", async () => {
    const response = await fetch(`${server.url}/stripe/v1/charges`);
    expect([response.status, await response.json()]).toEqual([404, { message: expect.stringContaining("base URLs") }]);
    expect((await fetch(`${server.baseUrls.tribute}/nowhere`)).status).toBe(404);
    expect((await fetch(`${server.baseUrls.tribute}/shops`, { method: "DELETE" })).status).toBe(405);
  });

  it("rejects when the port is taken, and frees it when closed", async () => {
    const port = Number(new URL(server.url).port);
    await expect(startSandboxServer({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    const first = await startSandboxServer();
    await first.close();
    const second = await startSandboxServer({ port: Number(new URL(first.url).port) });
    expect(second.url).toBe(first.url);
    await second.close();
  });
});
