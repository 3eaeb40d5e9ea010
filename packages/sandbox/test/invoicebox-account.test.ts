import { createInvoiceboxClient } from "@payspec/invoicebox";
import { beforeEach, describe, expect, it } from "vitest";
import { setup } from "./invoicebox.setup.js";

const { sandbox, invoicebox } = setup();
const base = sandbox.baseUrls.invoicebox;
const auth = `${base}/security/api/auth/auth`;

beforeEach(() => sandbox.reset());

const signed = () => ({ "user-agent": "Test/1.0", authorization: `Bearer ${sandbox.credentials.invoicebox.token}` });

describe("checkAuth", () => {
  it("names the token's user", async () => {
    expect(await invoicebox.checkAuth()).toMatchObject({
      data: { data: { userId: "01771533-8e75-3234-8e3d-9213ae2d7c52", profile: null } },
    });
  });

  it("answers 200 for nobody when no token comes", async () => {
    const response = await sandbox.fetch(auth, { headers: { "user-agent": "Test/1.0" } });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { userId: null } });
  });
});

describe("every call", () => {
  it("needs the right token", async () => {
    const stranger = createInvoiceboxClient({
      token: "wrong",
      userAgent: "Test/1.0",
      baseUrl: base,
      fetch: sandbox.fetch,
    });
    const unauthorized = {
      kind: "refused",
      status: 401,
      outcome: "none",
      requestId: expect.any(String),
      error: { error: { code: "unauthorized" } },
    };
    expect(await stranger.checkAuth()).toMatchObject(unauthorized);
    expect(await stranger.listOrders()).toMatchObject(unauthorized);
    const response = await sandbox.fetch(`${base}/filter/api/order/order`, { headers: { "user-agent": "Test/1.0" } });
    expect(response.status).toBe(401);
  });

  it("needs a User-Agent", async () => {
    const response = await sandbox.fetch(auth, {
      headers: { authorization: `Bearer ${sandbox.credentials.invoicebox.token}` },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { fields: [{ name: "User-Agent" }] } });
  });

  it("is answered with an X-Request-Id, errors and unknown addresses included", async () => {
    const ids = await Promise.all(
      [auth, `${base}/unknown`, `${base}/filter/api/order/order?status=paid`].map(async (url) => {
        const headers = { "user-agent": "Test/1.0", authorization: `Bearer ${sandbox.credentials.invoicebox.token}` };
        return (await sandbox.fetch(url, { headers })).headers.get("x-request-id");
      }),
    );
    expect(ids).toEqual([expect.any(String), expect.any(String), expect.any(String)]);
    expect(new Set(ids).size).toBe(3);
  });

  it("is refused with 400 when its body can't be read", async () => {
    const response = await sandbox.fetch(`${base}/billing/api/order/order`, {
      method: "POST",
      headers: { ...signed(), "content-type": "application/json" },
      body: "{",
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { message: "body is not JSON" } });
  });

  it.each([
    ["rate-limit", 429, { retryAfterMs: 2000 }],
    ["refuse", 500, { outcome: "none" }],
  ] as const)("can be made to %s", async (type, status, facts) => {
    sandbox.faults.inject(type === "refuse" ? { type, status } : { type, retryAfterSeconds: 2 });
    expect(await invoicebox.listOrders()).toMatchObject({ kind: "refused", status, ...facts });
  });
});

describe("findCounterparty", () => {
  it("finds the company of the example, and nobody under another number", async () => {
    expect(await invoicebox.findCounterparty({ vatNumber: "2323232323" })).toMatchObject({
      data: { data: [{ name: "ООО «Пример»", taxRegistrationReasonCode: "232301001" }] },
    });
    expect(await invoicebox.findCounterparty({ vatNumber: "1111111111" })).toMatchObject({ data: { data: [] } });
  });

  it("needs the number", async () => {
    const response = await sandbox.fetch(`${base}/filter/api/counterparty-detail`, { headers: signed() });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ error: { fields: [{ name: "vatNumber", message: "is missing" }] } });
  });
});

describe("createInvoiceboxClient", () => {
  it.each<[string | undefined, string]>([
    ["", "empty"],
    ["   ", "blank"],
    ["Shop/1.0\r\nX-Other: 1", "of two lines"],
    ["Магазин/1.0", "beyond Latin-1"],
    [undefined, "missing"],
  ])("refuses the userAgent %j, which is %s", (userAgent, _) => {
    expect(() => createInvoiceboxClient({ token: "t", userAgent: userAgent as string })).toThrow(TypeError);
  });

  it("sends its User-Agent and lets no call replace it", async () => {
    const seen: (string | null)[] = [];
    const spy: typeof fetch = async (input, init) => {
      seen.push(new Request(input, init).headers.get("user-agent"));
      return sandbox.fetch(input, init);
    };
    const client = createInvoiceboxClient({
      ...sandbox.credentials.invoicebox,
      userAgent: "MyShop/1.0",
      baseUrl: base,
      fetch: spy,
    });
    await client.checkAuth({ headers: { "User-Agent": "Other/2.0" } });
    expect(seen).toEqual(["MyShop/1.0"]);
  });
});
