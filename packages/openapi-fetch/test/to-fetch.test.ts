// A client's transport as a plain fetch.
import { resultOf, toFetch } from "@payspec/openapi-fetch";
import { PayspecError } from "@payspec/tribute";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { charge, json, sandboxed, stubbed, token } from "./clients.js";

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
const base = "https://tribute.example/api/v1";
const body = JSON.stringify({ token, amount: 10_000 });
const post = { method: "POST", headers: { "content-type": "application/json", "x-trace": "7" }, body };
const reset = new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
const failed = (sent: Promise<unknown>): Promise<Error & { cause?: PayspecError }> =>
  sent.then(
    () => new Error("It resolved."),
    (error) => error,
  );

describe("toFetch", () => {
  it("makes a call against the sandbox", async () => {
    const { sandbox, tribute } = sandboxed();
    const send = toFetch(tribute);
    const response = await send(`${sandbox.baseUrls.tribute}/shop/charges`, {
      ...post,
      body: JSON.stringify({ token, amount: 100_000 }),
    });
    const made = (await response.json()) as { chargeUuid: string };
    const read = await send(`${sandbox.baseUrls.tribute}/shop/charges/${made.chargeUuid}`);
    expect(await read.json()).toMatchObject({ chargeUuid: made.chargeUuid, amount: 100_000 });
    const listed = await send(`${sandbox.baseUrls.tribute}/shop/tokens?limit=1`);
    expect([listed.status, resultOf(listed)?.operationId]).toEqual([200, "listTokens"]);
  });

  it("brings credentials, one key over all attempts, and the caller's headers", async () => {
    const { tribute, sent } = stubbed([reset, json(charge)]);
    expect((await toFetch(tribute)(`${base}/shop/charges`, post)).status).toBe(200);
    expect(sent.map(({ headers }) => [headers["api-key"], headers["x-trace"]])).toEqual([
      ["s3cr3t-key", "7"],
      ["s3cr3t-key", "7"],
    ]);
    const keys = sent.map((one) => JSON.parse(String(one.body)).idempotencyKey);
    expect(keys).toEqual([expect.any(String), keys[0]]);
  });

  it("gives every answer but a redirect as it is", async () => {
    for (const [answer, status] of [
      [json({ error: "e", message: "m" }, 403), 403],
      [json("<html>", 200), 200],
      [json({}, 418), 418],
    ] as const) {
      const { tribute } = stubbed([answer]);
      const response = await toFetch(tribute)(`${base}/shop/charges`, post);
      expect([response.status, await response.text()]).toEqual([status, await answer.clone().text()]);
    }
    const moved = new Response(null, { status: 307, headers: { location: "https://evil.example" } });
    const error = await failed(toFetch(stubbed([moved]).tribute)(`${base}/shop/charges`, post));
    expect([error.name, error.message]).toEqual([
      "TypeError",
      "createCharge was answered with a redirect, which is not followed.",
    ]);
  });

  it("drops headers that say something of the wire", async () => {
    const { tribute } = stubbed([
      json(charge, 200, { "content-encoding": "gzip", "content-length": "5", "x-request-id": "r" }),
    ]);
    const { headers } = await toFetch(tribute)(`${base}/shop/charges`, post);
    expect([headers.get("content-encoding"), headers.get("content-length"), headers.get("x-request-id")]).toEqual([
      null,
      null,
      "r",
    ]);
  });

  it("rejects as fetch does when there is no answer, with what is known of the money as the cause", async () => {
    const network = await failed(toFetch(stubbed([reset]).tribute)(`${base}/shop/charges`, post));
    expect(network).toBeInstanceOf(TypeError);
    expect(network.cause).toBeInstanceOf(PayspecError);
    expect(network.cause).toMatchObject({ kind: "network", outcome: "unknown", attempts: 2 });
    const silent = stubbed([], { fetch: () => new Promise<Response>(() => {}), timeoutMs: 1, retries: 0 });
    const late = await failed(toFetch(silent.tribute)(`${base}/shop/charges`, post));
    expect([late.name, late.cause?.kind]).toEqual(["TimeoutError", "timeout"]);
    const reason = new Error("enough");
    expect(
      await failed(toFetch(silent.tribute)(`${base}/shop/charges`, { ...post, signal: AbortSignal.abort(reason) })),
    ).toBe(reason);
  });

  it.each([
    ["another origin", "https://evil.example/api/v1/shop/charges", "POST"],
    ["another base", "https://tribute.example/api/v1x/shop/charges", "POST"],
    ["no operation", `${base}/shop/nothing`, "POST"],
    ["another method", `${base}/shop/charges`, "DELETE"],
    ["a dot segment", `${base}/shop/x/../charges`, "POST"],
    ["an encoded dot segment", `${base}/shop/x/%2e%2e/charges`, "POST"],
    ["a backslash", `${base}/shop/x\\..\\charges`, "POST"],
    ["a tab", `${base}/shop/char\tges`, "POST"],
    ["a line break", `${base}/shop/charges\n`, "POST"],
    ["a fragment", `${base}/shop/charges#x`, "POST"],
    ["a dot segment before a fragment", `${base}/shop/charges/..#x`, "POST"],
    ["an encoded slash", `${base}/shop/charges/a%2fb`, "GET"],
    ["a path that can't be decoded", `${base}/shop/charges/%zz`, "GET"],
    ["an unknown query", `${base}/shop/tokens?nothing=1`, "GET"],
  ])("refuses %s, and sends nothing", async (_, address, method) => {
    const { tribute, sent } = stubbed([json(charge)]);
    const init = method === "POST" ? post : { method };
    const error = await failed(toFetch(tribute)(address, init));
    expect([error.name, error.message]).toEqual([
      "TypeError",
      expect.stringMatching(/Nothing was sent\.|was not sent\./),
    ]);
    expect(sent).toEqual([]);
  });

  it.each([
    ["no JSON", "amount=5"],
    ["a number that is rounded", '{"amount":9007199254740993}'],
  ])("refuses a body that is %s", async (_, text) => {
    const { tribute, sent } = stubbed([json(charge)]);
    expect((await failed(toFetch(tribute)(`${base}/shop/charges`, { ...post, body: text }))).message).toMatch(
      /Nothing was sent\.$/,
    );
    expect(sent).toEqual([]);
  });

  it("takes a Request and a URL whose path is no other operation's", async () => {
    const { tribute, sent } = stubbed([json(charge)]);
    await toFetch(tribute)(new Request(`${base}/shop/charges`, post));
    await toFetch(tribute)(new URL(`${base}/shop/charges/c-1`));
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `POST ${base}/shop/charges`,
      `GET ${base}/shop/charges/c-1`,
    ]);
  });

  it("is made of a client alone", () => expect(() => toFetch({ fetch })).toThrow(TypeError));
});
