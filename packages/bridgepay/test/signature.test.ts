import { createHmac } from "node:crypto";
import { createBridgepayClient, signRequest } from "@payspec/bridgepay";
import { describe, expect, it } from "vitest";

const secret = "s3cret-ключ";
const url = "https://bridgepay.example/api/merchant/invoices";
const body = '{"amount":"666.00","userId":"тест"}';
/** The documented algorithm, computed by other code: the provider prints no worked example. */
const expected = (message: string, key = secret) => createHmac("sha1", key).update(message, "utf8").digest("base64");

describe("signRequest", () => {
  it("signs method, address and body without a separator", async () => {
    expect(await signRequest(secret, { method: "POST", url, body })).toBe(expected(`POST${url}${body}`));
    expect(expected(`POST${url}${body}`)).not.toBe(expected(`POST ${url}${body}`));
  });

  it("gives 28 characters of standard Base64 that never change", async () => {
    expect(await signRequest("key", { method: "GET", url: "https://bridgepay.example/api/merchant/accounts" })).toBe(
      "qi0mDmrOkUqHlWFjzKIVzfhsMfY=",
    );
  });

  it("writes the method in upper case", async () => {
    expect(await signRequest(secret, { method: "post", url, body })).toBe(expected(`POST${url}${body}`));
  });

  it("leaves the body of a GET out, and covers the query", async () => {
    const address = `${url}?page=1&q=a%20b`;
    expect(await signRequest(secret, { method: "GET", url: address, body })).toBe(expected(`GET${address}`));
  });

  it("signs an upload by method and address", async () => {
    expect(await signRequest(secret, { method: "POST", url: `${url}/1/confirm-transfer` })).toBe(
      expected(`POST${url}/1/confirm-transfer`),
    );
  });

  it("refuses an empty secret", async () => {
    await expect(signRequest("", { method: "GET", url })).rejects.toThrow("The secret must be a non-empty text.");
  });
});

describe("the client", () => {
  const sent: { url: string; signature: string | null; identity: string | null; body: unknown }[] = [];
  const answers: (() => Response | Promise<Response>)[] = [];
  const client = (given: Parameters<typeof createBridgepayClient>[0]["secret"]) =>
    createBridgepayClient({
      apiKey: "store-key",
      secret: given,
      baseUrl: "https://bridgepay.example/",
      fetch: async (input, init) => {
        const headers = new Headers(init?.headers);
        sent.push({
          url: String(input),
          signature: headers.get("x-signature"),
          identity: headers.get("x-identity"),
          body: init?.body,
        });
        return answers.shift()?.() ?? Response.json([]);
      },
    });
  const payOut = {
    type: "out",
    amount: "1000.00",
    currency: "RUB",
    notificationUrl: "https://shop.example/bridgepay",
    notificationToken: "6f1c2a9e0b7d4f5384c4",
    paymentOption: "TO_CARD",
    paymentMethod: "unknown",
    paymentRequisites: { requisites: "4444 4444 4444 4444", holder: "тест" },
  } as const;

  it("sends the key of the store and signs the bytes that leave", async () => {
    sent.length = 0;
    await client(secret).createInvoice({ body: payOut });
    expect(sent).toEqual([
      {
        url,
        signature: expected(`POST${url}${JSON.stringify(payOut)}`),
        identity: "store-key",
        body: JSON.stringify(payOut),
      },
    ]);
  });

  it("signs an upload without its parts", async () => {
    sent.length = 0;
    await client(secret).confirmInvoiceTransfer({ id: "a b", body: { attachment: new Uint8Array([1]) } });
    expect(sent[0]?.signature).toBe(expected(`POST${url}/a%20b/confirm-transfer`));
    expect(sent[0]?.body).toBeInstanceOf(Uint8Array);
  });

  it("asks a function for the secret before every attempt", async () => {
    sent.length = 0;
    answers.push(() => new Response("{}", { status: 503, headers: { "retry-after": "0" } }));
    let turn = 0;
    await client(async () => `secret-${++turn}`).listAccounts();
    const accounts = "GEThttps://bridgepay.example/api/merchant/accounts";
    expect(sent.map(({ signature }) => signature)).toEqual([
      expected(accounts, "secret-1"),
      expected(accounts, "secret-2"),
    ]);
  });

  it("sends nothing when the secret cannot be fetched, and does not repeat the error", async () => {
    sent.length = 0;
    const failing = [() => Promise.reject(new Error("vault token hunter2")), () => "", () => undefined as never];
    for (const secret of failing) {
      const result = await client(secret).createInvoice({ body: payOut });
      expect(result).toMatchObject({
        kind: "invalid",
        outcome: "none",
        attempts: 0,
        problems: [{ rule: "signature" }],
      });
      expect(JSON.stringify(result)).not.toContain("hunter2");
    }
    expect(sent).toHaveLength(0);
  });

  it("is not made without a secret", () => {
    expect(() => client("")).toThrow("secret must be a non-empty text, or a function that gives one.");
    expect(() => client(undefined as never)).toThrow(TypeError);
  });
});
