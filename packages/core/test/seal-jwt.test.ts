import { createHmac } from "node:crypto";
import { type JwtRules, jwt, type SealedTable, signSealed, verifySealed } from "@payspec/core/seal";
import { describe, expect, it } from "vitest";

const table = (rules: Omit<JwtRules, "by">): SealedTable => ({
  seal: { by: jwt, ...rules },
  events: { paid: { shape: {} } },
});
const at = (seconds: number) => () => seconds * 1000;
const verify = (rules: Omit<JwtRules, "by">, body: string, secret = "key", now = at(1_000)) =>
  verifySealed(table(rules), { body, headers: {} }, secret, now);
const no = (reason: string) => ({ ok: false, reason });
const bad = no("bad_signature");

const part = (value: unknown) =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
const token = (payload: unknown, header: unknown = { alg: "HS256" }, key = "key") => {
  const signed = `${part(header)}.${part(payload)}`;
  return `${signed}.${createHmac("sha256", key).update(signed).digest("base64url")}`;
};

describe("a JSON Web Token as the body", () => {
  // RFC 7515, A.1: the key of the JSON Web Key there, and the token of A.1.1
  const key = "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";
  const printed =
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ" +
    ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  const rules = { at: "", event: true, keyEncoding: "base64", times: ["exp"] } as const;
  const before = at(1_300_819_379);

  it("is taken as RFC 7515 prints it, until its time is over", async () => {
    expect(await verify(rules, `${printed}\n`, key, before)).toEqual({
      ok: true,
      event: { iss: "joe", exp: 1300819380, "http://example.com/is_root": true },
    });
    expect(await verify(rules, printed, key, at(1_300_819_380))).toEqual(bad);
    expect(await verify({ ...rules, leeway: 60 }, printed, key, at(1_300_819_439))).toMatchObject({ ok: true });
    expect(await verify({ ...rules, times: [] }, printed, key, at(1_300_819_380))).toEqual(bad);
  });

  it("is refused when a character of it changes", async () => {
    for (let index = 0; index < printed.length; index++) {
      const other = printed[index] === "A" ? "B" : "A";
      const changed = printed.slice(0, index) + other + printed.slice(index + 1);
      expect([index, await verify(rules, changed, key, before)]).toEqual([index, bad]);
    }
  });

  it("is refused in a second spelling of the same bytes", async () => {
    expect(await verify(rules, `${printed}=`, key, before)).toEqual(bad);
    // The last of 43 characters carries two bits that no byte uses.
    expect(await verify(rules, printed.replace(/k$/, "l"), key, before)).toEqual(bad);
  });

  it("rejects a key that is not written as the provider writes it", async () => {
    await expect(verify(rules, printed, "?", before)).rejects.toThrow("The secret must be written in base64");
    await expect(verify({ ...rules, keyEncoding: "hex" }, printed, "xyz", before)).rejects.toThrow(
      "The secret must be written in hex",
    );
    const hex = Buffer.from(key, "base64url").toString("hex");
    expect(await verify({ ...rules, keyEncoding: "hex" }, printed, hex, before)).toMatchObject({ ok: true });
    const padded = Buffer.from(key, "base64url").toString("base64");
    expect(await verify(rules, printed, padded, before)).toMatchObject({ ok: true });
  });
});

describe("the algorithm of a token is the spec's", () => {
  const rules = { at: "", event: true } as const;

  it.each([{ alg: "HS256" }, { typ: "JWT", alg: "HS256", kid: "1" }])("%j is taken", async (header) =>
    expect(await verify(rules, token({ id: 1 }, header))).toMatchObject({ ok: true }),
  );

  it.each([
    [{ alg: "none" }],
    [{ alg: "HS512" }],
    [{ alg: "hs256" }],
    [{ alg: ["HS256"] }],
    [{}],
    ["null"],
    ["not json"],
    [{ alg: "HS256", crit: ["b64"], b64: false }],
  ])("%j is refused, though its signature fits", async (header) =>
    expect(await verify(rules, token({ id: 1 }, header))).toEqual(bad),
  );

  it("an unsigned token is refused", async () => {
    expect(await verify(rules, `${part({ alg: "none" })}.${part({ id: 1 })}.`)).toEqual(bad);
    expect(await verify(rules, `${part({ alg: "HS256" })}.${part({ id: 1 })}`)).toEqual(bad);
    expect(await verify(rules, `${token({ id: 1 })}.x`)).toEqual(bad);
  });

  it("a payload that is not an object is malformed", async () => {
    expect(await verify(rules, token("[]"))).toEqual(no("malformed"));
    expect(await verify(rules, token('{"sum":12345678901234567890}'))).toEqual(no("malformed"));
  });
});

describe("a JSON Web Token in a member", () => {
  const rules = {
    at: "/token",
    claims: { "/invoice_id": "/id", "/sum": "/order/sum" },
    times: ["exp", "nbf"],
  } as const;
  const claims = { id: "17", order: { sum: 5 }, exp: 1_100, nbf: 900 };
  const body = (value: unknown, more: object = {}) =>
    JSON.stringify({ invoice_id: 17, sum: 5, state: "paid", token: value, ...more });

  it("makes the body genuine when it names the same values", async () => {
    expect(await verify(rules, body(token(claims)))).toMatchObject({
      ok: true,
      event: { invoice_id: 17, state: "paid" },
    });
    expect(await verify(rules, body(token(claims), { invoice_id: 18 }))).toEqual(bad);
    expect(await verify(rules, body(token({ ...claims, order: {} })))).toEqual(bad);
    expect(await verify(rules, body(token({ ...claims, id: "" }), { invoice_id: "" }))).toEqual(bad);
    expect(await verify(rules, body(token({ ...claims, id: {} }), { invoice_id: {} }))).toEqual(bad);
  });

  it.each([
    ["is over", 1_100],
    ["has not begun", 899],
  ])("is refused when its time %s", async (_, now) => {
    expect(await verify(rules, body(token(claims)), "key", at(now))).toEqual(bad);
    expect(await verify({ ...rules, leeway: 2 }, body(token(claims)), "key", at(now))).toMatchObject({ ok: true });
  });

  it("is refused without the times that the spec demands, and with times that are none", async () => {
    expect(await verify(rules, body(token({ ...claims, exp: undefined })))).toEqual(bad);
    expect(await verify(rules, body(token({ ...claims, nbf: undefined })))).toEqual(bad);
    expect(await verify({ ...rules, times: [] }, body(token({ ...claims, exp: "1100" })))).toEqual(bad);
    expect(await verify({ ...rules, times: [] }, body(token({ ...claims, nbf: null })))).toEqual(bad);
  });

  it("is missing, or no token at all", async () => {
    for (const none of [undefined, null, ""]) expect(await verify(rules, body(none))).toEqual(no("missing_signature"));
    for (const none of [7, {}, "x", "..", "a.b.c"]) expect(await verify(rules, body(none))).toEqual(bad);
    expect(await verify(rules, "{")).toEqual(no("malformed"));
    expect(await verify(rules, body(token(claims)), "other")).toEqual(bad);
  });
});

describe("signSealed makes a token that verifySealed takes", () => {
  const sign = (rules: Omit<JwtRules, "by">, payload: unknown) => signSealed(table(rules), payload, "key", at(1_000));

  it("beside the event", async () => {
    const rules = { at: "/token", claims: { "/id": "/data/id" }, times: ["exp", "nbf"] } as const;
    const { body, headers } = await sign(rules, '{"id":"7","sum":5.00}');
    expect(body).toMatch(/^\{"id":"7","sum":5\.00,"token":"[\w-]+\.[\w-]+\.[\w-]{43}"\}$/);
    expect(headers).toEqual({ "content-type": "application/json" });
    expect(await verify(rules, body, "key", at(1_299))).toMatchObject({ ok: true, event: { id: "7", sum: 5 } });
    expect(await verify(rules, body, "key", at(1_300))).toEqual(bad);
    await expect(sign({ at: "/a/b", claims: { "/sum": "/sum" } }, { sum: 5 })).rejects.toThrow(
      "nothing at /a can hold the signature",
    );
    await expect(sign({ at: "/a/b", claims: { "/a": "/a" } }, { a: [] })).rejects.toThrow(
      "nothing at /a can hold the signature",
    );
    await expect(sign({ at: "/a/b", claims: { "/a": "/a" } }, { a: null })).rejects.toThrow(
      "nothing at /a can hold the signature",
    );
    await expect(sign(rules, { sum: 5 })).rejects.toThrow("it has nothing at /id");
    await expect(sign(rules, [])).rejects.toThrow("it is not a JSON object");
  });

  it("around the event, and instead of the body", async () => {
    for (const where of ["/jws", ""]) {
      const rules = { at: where, event: true, times: ["exp"] } as const;
      const { body, headers } = await sign(rules, { id: "7", exp: 1_010 });
      expect(headers).toEqual({ "content-type": where ? "application/json" : "application/jose" });
      expect(await verify(rules, body, "key", at(1_009))).toEqual({ ok: true, event: { id: "7", exp: 1_010 } });
      expect(await verify(rules, body, "key", at(1_010))).toEqual(bad);
      const bare = await sign({ ...rules, times: ["nbf"] }, {});
      expect(await verify(rules, bare.body)).toEqual(bad);
      expect(await verify({ ...rules, times: ["nbf"] }, bare.body)).toEqual({ ok: true, event: { nbf: 1_000 } });
    }
  });

  it("of an event that the spec does not know", async () => {
    const rules = table({ at: "", event: true });
    const typed: SealedTable = { ...rules, typeAt: "/kind", events: { paid: { type: "paid", shape: {} } } };
    const { body } = await signSealed(typed, { kind: "new" }, "key");
    expect(await verifySealed(typed, { body, headers: {} }, "key")).toEqual({
      ok: true,
      event: { kind: "unknown", raw: { kind: "new" } },
    });
  });
});
