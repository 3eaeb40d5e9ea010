import { createHash } from "node:crypto";
import {
  hmacSha1,
  hmacSha256,
  hmacSha512,
  type MemberRules,
  md5,
  members,
  type SealedTable,
  sealBody,
  sha1,
  sha256,
  sha512,
  signSealed,
  verifySealed,
} from "@payspec/core/seal";
import { describe, expect, it } from "vitest";
import { md5Of } from "../src/seal/md5.js";

const table = (rules: Omit<MemberRules, "by">): SealedTable => ({
  seal: { by: members, ...rules },
  events: { paid: { shape: {} } },
});
const verify = (rules: Omit<MemberRules, "by">, body: unknown, secret: string, headers = {}) =>
  verifySealed(table(rules), { body: typeof body === "string" ? body : JSON.stringify(body), headers }, secret);
const bad = { ok: false, reason: "bad_signature" };

const hex = { encodings: ["hex"], at: "/sign", sorted: true, separator: "" } as const;

describe("md5", () => {
  // RFC 1321, A.5
  it.each([
    ["", "d41d8cd98f00b204e9800998ecf8427e"],
    ["a", "0cc175b9c0f1b6a831c399e269772661"],
    ["abc", "900150983cd24fb0d6963f7d28e17f72"],
    [
      "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
      "57edf4a22be3c955ac49da2e2107b67a",
    ],
  ])("of %j is %s", (text, digest) =>
    expect(Buffer.from(md5Of(new TextEncoder().encode(text))).toString("hex")).toBe(digest),
  );

  it("pads messages of every length around a block", () => {
    for (let length = 0; length < 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) & 255);
      expect(Buffer.from(md5Of(bytes)).toString("hex")).toBe(createHash("md5").update(bytes).digest("hex"));
    }
  });
});

describe("a signature of members that a provider printed is taken", () => {
  // WeChat Pay, "Signature algorithm" of API v2: sorted name=value, then the key
  const order = {
    appid: "wxd930ea5d5a258f4f",
    mch_id: "10000100",
    device_info: "1000",
    body: "test",
    nonce_str: "ibuaiVcKdpRxkhJA",
  };
  const key = "192006250b4c09247ec02edce69f6a2d";
  const named = {
    ...hex,
    encodings: ["hex-upper"],
    named: true,
    separator: "&",
    skipEmpty: true,
    secret: ["last", "key"],
  } as const;

  it.each([
    ["MD5", md5, "9A0A8659F005D6984697E2CA0A9CF3B7"],
    ["HMAC-SHA256", hmacSha256, "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6"],
  ])("by %s over name=value", async (_, digest, sign) => {
    expect(await verify({ ...named, digest }, { ...order, empty: "", sign }, key)).toMatchObject({
      ok: true,
      event: order,
    });
    expect(await verify({ ...named, digest }, { ...order, body: "Test", sign }, key)).toEqual(bad);
  });

  // https://developer.tbank.ru/eacq/intro/developer/token: values by name, the password among
  // them, nested objects left out
  const password = "11111111111111";
  const sum = {
    TerminalKey: "MerchantTerminalKey",
    Amount: 19200,
    OrderId: "00000",
    Description: "Подарочная карта на 1000 рублей",
    DATA: { Phone: "+71234567890" },
    Receipt: { Items: [] },
    Token: "72dd466f8ace0a37a1f740ce5fb78101712bc0665d91a8108c7c8a0ccd426db2",
  };
  const values = { ...hex, at: "/Token", digest: sha256, skipNested: true, secret: ["sorted", "Password"] } as const;

  it("by SHA-256 over values with the password among them", async () => {
    expect(await verify(values, sum, password)).toEqual({ ok: true, event: sum });
    expect(await verify(values, { ...sum, Amount: 19201 }, password)).toEqual(bad);
    expect(await verify({ ...values, skipNested: undefined as never }, sum, password)).toEqual(bad);
  });

  // https://docs.fondy.io/reference/authentication: the password first, joined by |, within `request`
  const request = {
    server_callback_url: "http://myshop/callback/",
    order_id: "TestOrder2",
    currency: "USD",
    merchant_id: 1396424,
    order_desc: "Test payment",
    amount: 1000,
    signature: "91ea7da493a8367410fe3d7f877fb5e0ed666490",
  };
  const within = {
    ...hex,
    at: "/request/signature",
    digest: sha1,
    separator: "|",
    skipEmpty: true,
    secret: ["first"],
  } as const;

  it("by SHA-1 over values of a nested object", async () => {
    expect(await verify(within, { request }, "test")).toEqual({ ok: true, event: { request } });
    expect(await verify(within, { request: { ...request, currency: "EUR" } }, "test")).toEqual(bad);
    expect(await verify(within, { request: [] }, "test")).toEqual({ ok: false, reason: "missing_signature" });
  });

  it("by MD5 over listed values with the secret between them", async () => {
    const listed = {
      encodings: ["hex"],
      at: "/sign",
      digest: md5,
      take: ["/id", "$secret", "/sum"],
      separator: "",
    } as const;
    const sign = createHash("md5").update("17key5.50").digest("hex");
    expect(await verify(listed, `{"id":17,"sum":5.50,"sign":"${sign}"}`, "key")).toMatchObject({ ok: true });
    expect(await verify(listed, `{"id":17,"sum":5.5,"sign":"${sign}"}`, "key")).toEqual(bad);
    expect(
      await verify(listed, `{"id":17,"sign":"${createHash("md5").update("17key").digest("hex")}"}`, "key"),
    ).toEqual(bad);
  });

  it("by HMAC in a header", async () => {
    const rules = {
      encodings: ["base64"],
      header: "X-Sign",
      digest: hmacSha512,
      sorted: true,
      separator: "|",
    } as const;
    const { headers, body } = await signSealed(table(rules), { b: 2, a: "1", on: true, none: null }, "key");
    expect(await verify(rules, body, "key", headers)).toMatchObject({ ok: true });
    expect(await verify(rules, body.replace("2", "3"), "key", headers)).toEqual(bad);
    expect(await verify(rules, body, "key")).toEqual({ ok: false, reason: "missing_signature" });
  });
});

describe("a signature of members is refused", () => {
  const rules = { ...hex, digest: sha256, named: true, separator: "&", secret: ["last"] } as const;
  const signed = (text: string) => createHash("sha256").update(`${text}&key`).digest("hex");

  it("when a value or a name could be read as two", async () => {
    expect(await verify(rules, { a: "1", b: "2", sign: signed("a=1&b=2") }, "key")).toMatchObject({ ok: true });
    expect(await verify(rules, { a: "1&b=2", sign: signed("a=1&b=2") }, "key")).toEqual(bad);
    expect(await verify(rules, { "a=1&b": "2", sign: signed("a=1&b=2") }, "key")).toEqual(bad);
    expect(await verify(rules, { "a=1": "2", sign: signed("a=1=2") }, "key")).toEqual(bad);
    expect(await verify(rules, { "a/b": "2", sign: signed("a/b=2") }, "key")).toEqual(bad);
  });

  it("unless the spec says that this one value may hold the separator", async () => {
    const free = { ...rules, free: "/note" };
    expect(await verify(free, { note: "x&y", sign: signed("note=x&y") }, "key")).toMatchObject({ ok: true });
    expect(await verify(free, { note: "x", other: "y&z", sign: signed("note=x&other=y&z") }, "key")).toEqual(bad);
  });

  it.each([
    ["no text", 7],
    ["of another length", "ab"],
    ["no digest", "?".repeat(64)],
  ])("that is %s", async (_, sign) => expect(await verify(rules, { a: "1", sign }, "key")).toEqual(bad));

  it.each([{}, { sign: "" }, { sign: null }])("that is missing: %j", async (body) =>
    expect(await verify(rules, { a: "1", ...body }, "key")).toEqual({ ok: false, reason: "missing_signature" }),
  );

  it.each([
    ["not JSON", "{"],
    ["a number that would be rounded", '{"a":12345678901234567890}'],
    ["bytes that are not text", Uint8Array.of(0x22, 0xff, 0x22) as never],
    ["too large", " ".repeat(2 ** 20 + 1)],
  ])("when the body is malformed: %s", async (_, body) =>
    expect(await verifySealed(table(rules), { body, headers: {} }, "key")).toEqual({ ok: false, reason: "malformed" }),
  );

  it("when the body is a list, or holds half a surrogate pair", async () => {
    expect(await verify({ ...rules, header: "x", at: undefined as never }, [], "key", { x: signed("") })).toEqual(bad);
    expect(await verify(rules, `{"a":"\\ud800","sign":"${signed("a=\ufffd")}"}`, "key")).toEqual(bad);
  });

  it("when it is genuine and the body lacks what the spec promises", async () => {
    const strict: SealedTable = { ...table(rules), events: { paid: { shape: { id: "string" } } } };
    const { body, headers } = await signSealed(strict, { a: "1" }, "key");
    expect(await verifySealed(strict, { body, headers }, "key")).toEqual({ ok: false, reason: "malformed" });
  });
});

describe("signSealed", () => {
  const all = { md5, sha1, sha256, sha512, hmacSha1, hmacSha256, hmacSha512 };

  it.each(Object.entries(all))("makes what verifySealed takes, and nothing else fits: %s", async (_, digest) => {
    for (const encoding of ["hex", "hex-upper", "base64"] as const) {
      for (const place of [undefined, "first", "last", "sorted"] as const) {
        const secret = digest.keyed
          ? {}
          : { secret: place ? ([place, "key", ...(place === "sorted" ? [] : ["#"])] as never) : (["last"] as const) };
        const rules = { ...hex, encodings: [encoding], digest, separator: "|", ...secret };
        const { body } = await signSealed(table(rules), '{"id":"7","sum":5.00,"state":"paid"}', () => "key");
        expect(body).toContain('"sum":5.00,');
        expect(await verify(rules, body, "key")).toMatchObject({ ok: true, event: { sum: 5 } });
        expect(await verify(rules, body.replace("5.00", "5.0"), "key")).toEqual(bad);
        expect(await verify(rules, body.replace("paid", "lost"), "key")).toEqual(bad);
        expect(await verify(rules, body.replace("{", '{"more":1,'), "key")).toEqual(bad);
        expect(await verify(rules, body, "keys")).toEqual(bad);
      }
    }
  });

  it("signs within a nested object and an empty one", async () => {
    const rules = { ...hex, at: "/data/sign", digest: md5, secret: ["last"] } as const;
    const { body } = await signSealed(table(rules), { data: { a: 1 }, more: 2 }, "key");
    expect(await verify(rules, body, "key")).toMatchObject({ ok: true });
    expect((await sealBody({ by: members, ...hex, digest: md5, secret: ["last"] }, "{}", "key")).body).toMatch(
      /^\{"sign":"[\da-f]{32}"\}$/,
    );
  });

  it.each([
    ["has the signature already", '{"sign":"x"}', "/sign is there already"],
    ["is a list", "[]", "can't be signed"],
    ["holds what can't be written", '{"a":{}}', "a value that the signature covers is missing"],
  ])("rejects a payload that %s", async (_, payload, says) =>
    expect(signSealed(table({ ...hex, digest: md5 }), payload, "key")).rejects.toThrow(says),
  );

  it("rejects, like verifySealed, a secret that can't be meant", async () => {
    const one = table({ ...hex, digest: md5 });
    for (const secret of ["", " x", () => "x\n", undefined as never]) {
      await expect(signSealed(one, {}, secret)).rejects.toThrow("The secret");
      await expect(verifySealed(one, { body: '{"sign":"x"}', headers: {} }, secret)).rejects.toThrow("The secret");
    }
  });
});
