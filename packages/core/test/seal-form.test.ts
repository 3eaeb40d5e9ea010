// Webhooks that come as form fields, signed over these.
import { createHash } from "node:crypto";
import { form, md5, members, type SealedTable, signSealed, verifySealed } from "@payspec/core/seal";
import { describe, expect, it } from "vitest";

const SECRET = "password 2";
const table: SealedTable = {
  seal: {
    by: members,
    digest: md5,
    encodings: ["hex"],
    at: "/SignatureValue",
    sorted: true,
    named: true,
    separator: "&",
    secret: ["last", "key"],
  },
  form,
  events: { paid: { shape: { InvId: "string", OutSum: "string" } } },
};
const md5Of = (text: string) => createHash("md5").update(text).digest("hex");
const SIGN = md5Of(`InvId=17&OutSum=5.50&note=a b \u20bd&key=${SECRET}`);
const BODY = `OutSum=5.50&InvId=17&note=a+b+%E2%82%BD&SignatureValue=${SIGN}`;
const type = "application/x-www-form-urlencoded";
const verify = (body: string | Uint8Array, secret = SECRET) =>
  verifySealed(table, { body, headers: { "content-type": type } }, secret);
const bad = { ok: false, reason: "bad_signature" };
const malformed = { ok: false, reason: "malformed" };

describe("a webhook that comes as a form", () => {
  it("is taken with its fields as texts, in whatever order they are sent", async () => {
    const event = { OutSum: "5.50", InvId: "17", note: "a b \u20bd", SignatureValue: SIGN };
    expect(await verify(BODY)).toEqual({ ok: true, event });
    expect(await verify(BODY.split("&").reverse().join("&"))).toEqual({ ok: true, event });
    expect(await verify(new TextEncoder().encode(BODY))).toEqual({ ok: true, event });
  });

  it("is refused when a field is changed, added or left out, or the secret is another", async () => {
    expect(await verify(BODY.replace("5.50", "1.50"))).toEqual(bad);
    expect(await verify(BODY.replace("5.50", "5.5"))).toEqual(bad);
    expect(await verify(`${BODY}&more=1`)).toEqual(bad);
    expect(await verify(BODY.replace("&note=a+b+%E2%82%BD", ""))).toEqual(bad);
    expect(await verify(BODY, "another")).toEqual(bad);
    expect(await verify(BODY.replace(/&SignatureValue.*/, ""))).toEqual({ ok: false, reason: "missing_signature" });
  });

  it.each([
    ["a field repeats", `${BODY}&OutSum=1.50`],
    ["a field repeats under another spelling of its name", `${BODY}&Out%53um=1.50`],
    ["a field repeats with the same value", `${BODY}&OutSum=5.50`],
    ["an escape is cut", `${BODY}&x=%E2%82`],
    ["an escape is none", `${BODY}&x=%zz`],
    ["a field has no name", `${BODY}&=1`],
    ["a field has no value", `${BODY}&x`],
    ["it is empty", ""],
    ["it is JSON", '{"OutSum":"5.50"}'],
  ])("is malformed when %s", async (_, body) => {
    expect(await verify(body)).toEqual(malformed);
  });

  it("keeps the name __proto__ as a field", async () => {
    expect(form.read("__proto__=1&a=2")).toBe('{"__proto__":"1","a":"2"}');
    expect(await verify(`${BODY}&__proto__=1`)).toEqual(bad);
  });

  it("is signed for tests, of an event or of a text as it is sent", async () => {
    const made = await signSealed(table, { OutSum: 5.5, InvId: 17, isTest: true }, SECRET);
    expect(made.headers).toEqual({ "content-type": type });
    expect(await verify(made.body)).toMatchObject({ ok: true, event: { OutSum: "5.5", InvId: "17", isTest: "true" } });
    const text = await signSealed(table, "OutSum=5.50&InvId=17", SECRET);
    expect(await verify(text.body)).toMatchObject({ ok: true, event: { OutSum: "5.50" } });
  });

  it.each([[{ list: [1] }], [{ none: null }], [null], ["a=1&a=2"]])("can't be made of %j", async (payload) => {
    await expect(signSealed(table, payload, SECRET)).rejects.toThrow(TypeError);
  });
});
