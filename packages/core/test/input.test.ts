// Input that must never be sent: refused here, with the field and the rule, without quoting a value.
import { describe, expect, it } from "vitest";
import { json, stubbed } from "./table.js";

const token = "tok-9f2c";
const good = { body: { amount: 1000, token } };

async function problems(
  method: "read" | "put" | "pay" | "send" | "sign" | "upload",
  input: unknown,
): Promise<string[]> {
  const { client, sent } = stubbed([json({ id: "a" })]);
  const result = await client[method]?.(input);
  expect(sent).toEqual([]);
  if (!result || result.ok || result.kind !== "invalid") throw new Error(`${method} was not refused.`);
  expect(result).toMatchObject({ attempts: 0, outcome: "none", retryable: false, operationId: method });
  for (const { field, message } of result.problems) expect(message.startsWith(field)).toBe(true);
  return result.problems.map(({ field, rule }) => `${field} ${rule}`);
}

describe("input", () => {
  it.each([[null], ["text"], [5]])("that is %j instead of one object", async (input) =>
    expect(await problems("pay", input)).toEqual(["input type"]),
  );
  it("with a path value that is not a segment", async () => {
    for (const id of ["", "..", undefined, Number.NaN, {}])
      expect(await problems("read", { id })).toEqual(["id path-segment"]);
    expect(await problems("read", undefined)).toEqual(["id path-segment"]);
  });
  it("with a query value that cannot be written", async () => {
    for (const filter of [
      Number.NaN,
      null,
      "\ud800",
      new Date(),
      [undefined],
      [{}],
      { a: { b: 1 } },
      { a: [1] },
      () => 1,
    ])
      expect(await problems("read", { id: "1", filter })).toEqual(["filter query-value"]);
  });
  it("with an option that no operation knows", async () =>
    expect(await problems("read", { id: "1", timeuot: 5 })).toEqual(["timeuot unknown-option"]));
  it("with a body where none is taken", async () =>
    expect(await problems("read", { id: "1", body: {} })).toEqual(["body unknown-option"]));
  it("without its body", async () => {
    expect(await problems("pay", {})).toEqual(["body required"]);
    for (const body of [null, "x", []]) expect(await problems("pay", { body })).toEqual(["body type"]);
    for (const body of [undefined, null, 5])
      expect(await problems("upload", { body })).toEqual(["body required", "body.file type"]);
  });
  it("without a required member or with a wrong type", async () => {
    expect(await problems("pay", { body: { amount: 1 } })).toEqual(["body.token required"]);
    expect(await problems("pay", { body: { amount: "1000", token } })).toEqual([
      "body.amount type",
      "body.amount minor-units",
    ]);
  });
  it("with values that JSON cannot hold", async () => {
    const circle: Record<string, unknown> = { amount: 1000, token };
    circle.self = circle;
    expect(await problems("pay", { body: circle })).toEqual(["body.self json"]);
    expect(await problems("pay", { body: { ...good.body, deep: { list: [1, Number.NaN] } } })).toEqual([
      "body.deep.list[1] json",
    ]);
    let twice: object = {};
    for (let level = 0; level < 40; level++) twice = { one: twice, other: twice };
    expect(await problems("pay", { body: { ...good.body, twice } })).toHaveLength(1);
    for (const odd of [5n, () => 1, Symbol("s")])
      expect(await problems("pay", { body: { ...good.body, odd } })).toEqual(["body.odd json"]);
  });
  it("with a fraction of a minor unit", async () => {
    expect(await problems("pay", { body: { amount: 10.5, token } })).toEqual([
      "body.amount type",
      "body.amount minor-units",
    ]);
    expect(await problems("pay", { body: { amount: 2 ** 53, token } })).toEqual([
      "body.amount type",
      "body.amount minor-units",
    ]);
  });
  it("with more decimals than the provider takes", async () => {
    for (const amount of [10.005, 1e-7])
      expect(await problems("put", { id: "1", body: { amount } })).toEqual(["body.amount decimals"]);
  });
  it("outside the limits of a currency that the caller gave", async () => {
    for (const amount of [99, 300_001])
      expect(await problems("pay", { body: { amount, token }, currency: "eur" })).toEqual(["body.amount limits"]);
    for (const currency of ["gbp", "constructor"])
      expect(await problems("pay", { ...good, currency })).toEqual(["currency currency"]);
  });
  it("with header values that break a line or an invalid name", async () => {
    for (const headers of [{ "x-a": "a\r\nb" }, { "x a": "1" }, { "x-a": "€" }, "x", null])
      expect(await problems("send", { headers })).toEqual(["headers header"]);
  });
  it("with options of a wrong type", async () => {
    for (const timeoutMs of [0, -1, Number.NaN, "5", 2 ** 31])
      expect(await problems("send", { timeoutMs })).toEqual(["timeoutMs type"]);
    for (const signal of ["x", null, {}]) expect(await problems("send", { signal })).toEqual(["signal type"]);
  });
  it("with files that are none, unknown or too large", async () => {
    expect(await problems("upload", { body: { file: new Uint8Array(11) } })).toEqual(["body.file max-bytes"]);
    expect(await problems("upload", { body: { file: new Blob(["x".repeat(11)]) } })).toEqual(["body.file max-bytes"]);
    expect(await problems("upload", { body: { file: "text" } })).toEqual(["body.file type"]);
    expect(await problems("upload", { body: { file: new Blob([]), other: 1 } })).toEqual(["body.other unknown-option"]);
  });
  it("is never quoted", async () => {
    const { client } = stubbed([json({})]);
    const result = await client.pay?.({ body: { amount: "4111111111111111", token: 5 }, "4111-key": 1 });
    expect(JSON.stringify(result)).not.toContain("4111111111111111");
  });
});

describe("good input", () => {
  it("is written as it is", async () => {
    const { client, sent } = stubbed([json({ id: "a" })]);
    await client.read?.({ id: "a;b", filter: ["x", true], page: { _ge: 5, _lt: undefined, "a&b": "c d" } });
    await client.read?.({ id: 0, filter: undefined, page: 1.5 });
    await client.put?.({ id: "1", body: { amount: 10.25 } });
    await client.put?.({ id: "1", body: { amount: 10 } });
    await client.pay?.({
      ...good,
      currency: "eur",
      headers: { "X-Trace": "1", "Content-Type": "text/plain", authorization: "mine" },
    });
    await client.send?.();
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET https://api.example/v1/things/a%3Bb?filter=x&filter=true&page[_ge]=5&page[a%26b]=c%20d",
      "GET https://api.example/v1/things/0?page=1.5",
      "PUT https://api.example/v1/things/1",
      "PUT https://api.example/v1/things/1",
      "POST https://api.example/v1/pay",
      "POST https://api.example/v1/send",
    ]);
    expect(sent[4]?.headers).toEqual({
      accept: "application/json",
      "x-trace": "1",
      "content-type": "application/json",
      authorization: "Bearer s3cr3t",
    });
    expect(JSON.parse(String(sent[4]?.body))).toEqual({ ...good.body, key: expect.any(String) });
    expect(sent[5]?.headers).not.toHaveProperty("content-type");
    expect(sent[5]?.body).toBeUndefined();
  });

  it("writes a form to bytes with the content type that has its boundary", async () => {
    const { client, sent } = stubbed([json({})]);
    await client.upload?.({ body: { file: new Uint8Array([97, 98]) } });
    await client.upload?.({
      body: { file: new File(["ab"], "receipt.pdf") },
      headers: { "Content-Type": "multipart/form-data" },
    });
    const files = await Promise.all(
      sent.map(async ({ headers, body }) => {
        expect(body).toBeInstanceOf(Uint8Array);
        const form = await new Response(body as Uint8Array<ArrayBuffer>, { headers }).formData();
        return form.get("file") as File;
      }),
    );
    expect(files.map(({ name }) => name)).toEqual(["file", "receipt.pdf"]);
    expect(await Promise.all(files.map((file) => file.text()))).toEqual(["ab", "ab"]);
  });
});
