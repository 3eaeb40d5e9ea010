// client.fetch: the same guarantees for those who bring their own client, shown with openapi-fetch on top.
import createOpenapiClient from "openapi-fetch";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { json, stubbed } from "./table.js";

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => vi.restoreAllMocks());

interface Paths {
  "/things/{id}": {
    get: { parameters: { path: { id: string } }; responses: { 200: { content: { "application/json": { id: string } } } } };
  };
  "/pay": {
    post: {
      requestBody: { content: { "application/json": object } };
      responses: { 200: { content: { "application/json": { id: string } } } };
    };
  };
}
const onTop = (client: { fetch: typeof fetch }) => createOpenapiClient<Paths>({ baseUrl: "https://api.example/v1", fetch: client.fetch });
const reset = new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });

describe("client.fetch under openapi-fetch", () => {
  it("adds credentials and repeats what may be repeated", async () => {
    const { client, sent } = stubbed([reset, json({ id: "a" })]);
    const { data } = await onTop(client).GET("/things/{id}", { params: { path: { id: "1" } } });
    expect(data).toEqual({ id: "a" });
    expect(sent.map(({ headers }) => headers.authorization)).toEqual(["Bearer s3cr3t", "Bearer s3cr3t"]);
  });

  it("fills the idempotency key and keeps it", async () => {
    const { client, sent } = stubbed([reset, json({ id: "a" })]);
    await onTop(client).POST("/pay", { body: { amount: 1000, token: "tok" } });
    const keys = sent.map(({ body }) => JSON.parse(String(body)).key);
    expect(keys).toEqual([expect.any(String), keys[0]]);
    await onTop(client).POST("/pay", { body: { amount: 1000, token: "tok", key: "mine" } });
    expect(JSON.parse(String(sent.at(-1)?.body)).key).toBe("mine");
  });

  it("does not let a dot segment reach another endpoint", async () => {
    const { client, sent } = stubbed([json({ id: "a" })]);
    await expect(onTop(client).GET("/things/{id}", { params: { path: { id: ".." } } })).rejects.toThrow("GET is refused for this address");
    expect(sent).toHaveLength(0);
  });
});

describe("client.fetch", () => {
  const url = "https://api.example/v1/things/1";

  it("gives error answers as they are", async () => {
    const { client } = stubbed([json({ code: "x" }, 404, { "x-request-id": "r" })]);
    const response = await client.fetch(url);
    expect([response.status, response.headers.get("x-request-id"), await response.json()]).toEqual([404, "r", { code: "x" }]);
    const { client: other } = stubbed([new Response(null, { status: 204 })]);
    expect((await other.fetch(url, { method: "PUT", body: "{}", headers: { "content-type": "application/json" } })).status).toBe(204);
  });

  it("refuses other addresses, other methods and dot segments", async () => {
    const { client, sent } = stubbed([json({})]);
    for (const [address, method] of [
      ["https://evil.example/v1/things/1", "GET"],
      ["https://api.example/v1x/things/1", "GET"],
      ["https://api.example/v1/other", "GET"],
      [url, "DELETE"],
      ["https://api.example/v1/a/../things/1", "GET"],
      ["https://api.example/v1/a/%2e%2e/things/1", "GET"],
    ] as const) {
      await expect(client.fetch(address, { method })).rejects.toThrow("Nothing was sent.");
    }
    expect(sent).toHaveLength(0);
  });

  it("rejects a redirect, like fetch does with redirect: error", async () => {
    const { client, sent } = stubbed([new Response(null, { status: 307, headers: { location: "https://evil.example" } })]);
    await expect(client.fetch(url)).rejects.toThrow("read was answered with a redirect, which is not followed.");
    expect(sent).toHaveLength(1);
  });

  it("rejects as fetch does when there is no answer", async () => {
    await expect(stubbed([reset]).client.fetch(url)).rejects.toThrow("read failed on the network.");
    const slow = stubbed([() => new Promise<Response>(() => {})], { timeoutMs: 5, retries: 0 });
    await expect(slow.client.fetch(url)).rejects.toMatchObject({ name: "TimeoutError" });
    const abort = new AbortController();
    const call = slow.client.fetch(url, { signal: abort.signal });
    abort.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
  });

  it("says what kept it from sending", async () => {
    const { client, sent } = stubbed([json({})], { credentials: [[{ header: "Api-Key", prefix: "" }, () => ""]] });
    await expect(client.fetch(url)).rejects.toThrow("read was not sent. Api-Key could not be obtained");
    expect(sent).toHaveLength(0);
  });

  it("sends other bodies as they are", async () => {
    const { client, sent } = stubbed([json({})]);
    const form = new FormData();
    form.append("file", new Blob(["x"]), "a.txt");
    await client.fetch("https://api.example/v1/upload", { method: "POST", body: form });
    expect(sent[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(new TextDecoder().decode(sent[0]?.body as Uint8Array)).toContain("a.txt");
    await client.fetch("https://api.example/v1/send", {
      method: "POST",
      body: "not json",
      headers: { "content-type": "application/json" },
    });
    expect(new TextDecoder().decode(sent[1]?.body as Uint8Array)).toBe("not json");
    await client.fetch("https://api.example/v1/send", { method: "POST", body: new TextEncoder().encode('{"a":1}') });
    expect(sent[2]?.body).toBe('{"a":1}');
  });
});
