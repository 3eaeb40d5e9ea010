import { createHmac } from "node:crypto";
import { runInNewContext } from "node:vm";
import {
  eventPhase,
  signDelivery,
  verifyDelivery,
  type WebhookRequest,
  type WebhookTable,
} from "@payspec/core/webhook";
import { describe, expect, it } from "vitest";

const paid = {
  type: "paid",
  shape: { kind: "string", id: "integer" },
  phase: { at: "/state", values: { done: ["succeeded", true] } },
} as const;
const body: WebhookTable = {
  algorithm: "hmac-sha256",
  header: "X-Sign",
  covers: "body",
  encodings: ["hex", "base64"],
  typeAt: "/kind",
  events: { paid, moved: { type: "moved", shape: {} } },
};
const sha1: WebhookTable = { ...body, algorithm: "hmac-sha1", encodings: ["base64", "hex"] };
const fields: WebhookTable = {
  ...body,
  covers: "fields",
  separator: "|",
  events: { paid: { ...paid, fields: [{ at: "/id" }] }, moved: { type: "moved", shape: {} } },
};
const token: WebhookTable = { ...body, algorithm: "shared-token", covers: "nothing", encodings: ["plain"] };

const secret = "ключ";
const text = '{"kind":"paid","id":7,"note":"привет"}';
const hmac = (message: string | Uint8Array, encoding: "hex" | "base64" = "hex", algorithm = "sha256", key = secret) =>
  createHmac(algorithm, key).update(message).digest(encoding);
/** As Jest and Electron have it: `instanceof ArrayBuffer` is false for it. */
const foreign = (message: string): ArrayBuffer =>
  runInNewContext("Uint8Array.from(bytes).buffer", { bytes: [...new TextEncoder().encode(message)] }) as ArrayBuffer;
const good = { body: text, headers: { "x-sign": hmac(text) } };
const event = { ok: true, event: JSON.parse(text) };
const no = (reason: string) => ({ ok: false, reason });

describe("verifyDelivery reads", () => {
  it.each<[string, WebhookRequest]>([
    ["a text and a record", good],
    ["names in any case", { body: text, headers: { "X-SIGN": hmac(text) } }],
    ["Headers", { body: text, headers: new Headers({ "X-Sign": hmac(text) }) }],
    [
      "lists of values, as node has them",
      { body: text, headers: { "x-sign": [hmac(text)], "set-cookie": ["a", "b"], other: undefined } },
    ],
    ["spaces around the signature", { body: text, headers: { "x-sign": ` ${hmac(text)}\t` } }],
    ["bytes", { body: new TextEncoder().encode(text), headers: good.headers }],
    [
      "a Buffer that is part of a larger one",
      { body: Buffer.from(`##${text}##`).subarray(2, -2), headers: good.headers },
    ],
    ["a Request", new Request("https://shop.example/hook", { method: "POST", ...good })],
    ["an ArrayBuffer", { body: new TextEncoder().encode(text).buffer, headers: good.headers }],
    ["an ArrayBuffer of another realm", { body: foreign(text), headers: good.headers }],
    [
      "a view of another width",
      { body: new DataView(new TextEncoder().encode(`#${text}`).buffer, 1), headers: good.headers },
    ],
  ])("%s", async (_, request) => expect(await verifyDelivery(body, request, secret)).toEqual(event));

  it("the secret from a function", async () => {
    expect(await verifyDelivery(body, good, () => secret)).toEqual(event);
    expect(await verifyDelivery(body, good, async () => secret)).toEqual(event);
  });

  it.each<[string, WebhookRequest["headers"]]>([
    ["no header", {}],
    ["an undefined one", { "x-sign": undefined }],
    ["an empty one", { "x-sign": "  " }],
    ["an empty list", { "x-sign": [] }],
    ["no Headers", new Headers()],
  ])("%s as a missing signature", async (_, headers) =>
    expect(await verifyDelivery(body, { body: text, headers }, secret)).toEqual(no("missing_signature")),
  );

  it("two signatures as a bad one", async () => {
    for (const headers of [{ "x-sign": [hmac(text), hmac(text)] }, { "x-sign": hmac(text), "X-Sign": hmac(text) }]) {
      expect(await verifyDelivery(body, { body: text, headers }, secret)).toEqual(no("bad_signature"));
    }
  });
});

describe("verifyDelivery rejects a mistake of the receiver", () => {
  it("a body that was parsed", async () => {
    for (const parsed of [JSON.parse(text), undefined, [], 7, new Map(), new Blob([text])]) {
      await expect(verifyDelivery(body, { ...good, body: parsed }, secret)).rejects.toThrow("The body must be raw");
    }
  });

  it("a request that was read", async () => {
    const request = new Request("https://shop.example/hook", { method: "POST", ...good });
    await request.text();
    await expect(verifyDelivery(body, request, secret)).rejects.toThrow("The body of the request was already read.");
    const locked = new Request("https://shop.example/hook", { method: "POST", ...good });
    locked.body?.getReader();
    await expect(verifyDelivery(body, locked, secret)).rejects.toThrow("The body of the request was already read.");
  });

  it("a secret with the line break of its file, or with blanks", async () => {
    for (const table of [body, fields, token]) {
      for (const wrong of [`${secret}\n`, `${secret}\r\n`, ` ${secret}`, `${secret}\t`, "   ", `\ufeff${secret}`]) {
        for (const given of [wrong, () => wrong, async () => wrong]) {
          await expect(verifyDelivery(table, good, given)).rejects.toThrow(TypeError);
          await expect(verifyDelivery(table, good, given)).rejects.toThrow(
            "The secret holds a line break, or a blank at its beginning or end",
          );
          await expect(signDelivery(table, text, given)).rejects.toThrow(
            "The secret holds a line break, or a blank at its beginning or end",
          );
        }
      }
    }
    expect(await verifyDelivery(body, good, "two words")).toEqual(no("bad_signature"));
    await expect(verifyDelivery(body, { body: text, headers: {} }, `${secret}\n`)).rejects.toThrow(TypeError); // whoever sent it
    const spaced = { body: text, headers: { "x-sign": "chosen by the shop" } };
    expect(await verifyDelivery(token, spaced, "chosen by the shop")).toEqual(event);
  });

  it("no usable secret", async () => {
    for (const empty of ["", undefined, () => "", () => undefined, 5] as never[]) {
      await expect(verifyDelivery(body, good, empty)).rejects.toThrow(
        "The secret must be a non-empty text, or a function that gives one.",
      );
    }
    await expect(verifyDelivery(token, good, undefined as never)).rejects.toThrow(TypeError);
    await expect(verifyDelivery(token, good, () => "")).rejects.toThrow(TypeError);
    await expect(verifyDelivery(body, good, () => Promise.reject(new Error("The vault is shut.")))).rejects.toThrow(
      "The vault is shut.",
    );
  });
});

describe("a signature over the body", () => {
  const signed = (signature: string, message = text) => ({ body: message, headers: { "x-sign": signature } });
  const upper = hmac(text).toUpperCase();

  it.each([hmac(text), upper, hmac(text, "base64")])("is taken as %s", async (signature) =>
    expect(await verifyDelivery(body, signed(signature), secret)).toEqual(event),
  );

  it("may be HMAC-SHA1", async () => {
    for (const encoding of ["hex", "base64"] as const) {
      expect(await verifyDelivery(sha1, signed(hmac(text, encoding, "sha1")), secret)).toEqual(event);
    }
  });

  it.each([
    ["garbage", "Ключ"],
    ["another key", hmac(text, "hex", "sha256", "other")],
    ["another body", hmac(`${text} `)],
    ["another hash", hmac(text, "hex", "sha1")],
    ["half of it", hmac(text).slice(0, 32)],
    ["a longer one", `${hmac(text)}00`],
    ["hex with a letter too far", `g${hmac(text).slice(1)}`],
    ["base64 without its padding", hmac(text, "base64").slice(0, -1)],
    ["base64 with a wrong padding", `${hmac(text, "base64").slice(0, -2)}==`],
    ["base64 for URLs", "-_".repeat(21).concat("A=")],
    ["base64 of more bytes", "A".repeat(44)],
    ["base64 that ends too early", `${"A".repeat(41)}===`],
    ["base64 with another sign at its end", `${"A".repeat(43)}!`],
    ["base64 with padding inside", `${"A".repeat(20)}=${"A".repeat(22)}=`],
    ["nothing but padding", "=".repeat(44)],
    ["a prefix", `sha256=${hmac(text)}`],
  ])("is refused as %s", async (_, signature) =>
    expect(await verifyDelivery(body, signed(signature), secret)).toEqual(no("bad_signature")),
  );

  it("is checked before the body is looked at", async () => {
    expect(await verifyDelivery(body, signed("00", "not JSON"), secret)).toEqual(no("bad_signature"));
    expect(await verifyDelivery(body, signed(hmac("not JSON"), "not JSON"), secret)).toEqual(no("malformed"));
  });

  it("covers bytes, whatever they are", async () => {
    const bytes = new Uint8Array([0x22, 0xff, 0x22]); // not UTF-8
    expect(await verifyDelivery(body, { body: bytes, headers: { "x-sign": hmac(bytes) } }, secret)).toEqual(
      no("malformed"),
    );
  });
});

describe("the body", () => {
  const sent = (message: string) =>
    verifyDelivery(body, { body: message, headers: { "x-sign": hmac(message) } }, secret);

  it.each([
    '{"kind":"paid","id":9007199254740993}',
    '{"kind":"paid"}',
    '{"kind":"paid","id":"7"}',
    '{"id":7}',
    '{"kind":5}',
    "[]",
    "null",
    "",
    "{",
  ])("%s is malformed", async (message) => expect(await sent(message)).toEqual(no("malformed")));

  it("is malformed, not an error, when it is larger than the machinery takes", async () => {
    expect(await sent(`{"kind":"paid","id":"1234567890123456${"x".repeat(20_000_000)}"}`)).toEqual(no("malformed"));
  });

  it.each(["other", "unknown", "constructor", "__proto__"])("of the type %s is an unknown event", async (kind) => {
    const raw = { kind, any: [1] };
    expect(await sent(JSON.stringify(raw))).toEqual({ ok: true, event: { kind: "unknown", raw } });
  });

  it("needs no type where there is one event only", async () => {
    const { typeAt: _, ...rest } = body;
    const single: WebhookTable = { ...rest, events: { only: { shape: { id: "integer" } } } };
    const check = (message: string) =>
      verifyDelivery(single, { body: message, headers: { "x-sign": hmac(message) } }, secret);
    expect(await check('{"id":1}')).toEqual({ ok: true, event: { id: 1 } });
    expect(await check('{"id":"1"}')).toEqual(no("malformed"));
    const none: WebhookTable = { ...rest, events: {} };
    expect(await verifyDelivery(none, good, secret)).toEqual(no("malformed"));
  });
});

describe("a signature over fields", () => {
  it("covers these values and nothing else", async () => {
    const other = '{"kind":"paid","id":7,"note":"changed"}';
    expect(await verifyDelivery(fields, { body: other, headers: { "x-sign": hmac("7") } }, secret)).toEqual({
      ok: true,
      event: JSON.parse(other),
    });
    expect(
      await verifyDelivery(fields, { body: other.replace("7", "8"), headers: { "x-sign": hmac("7") } }, secret),
    ).toEqual(no("bad_signature"));
  });

  it("needs to know the fields", async () => {
    for (const kind of ["moved", "other"]) {
      expect(
        await verifyDelivery(fields, { body: JSON.stringify({ kind }), headers: { "x-sign": hmac("") } }, secret),
      ).toEqual(no("bad_signature"));
      await expect(signDelivery(fields, { kind }, secret)).rejects.toThrow("The payload can't be signed");
    }
    expect(await verifyDelivery(fields, { body: '{"kind":"paid"}', headers: { "x-sign": hmac("") } }, secret)).toEqual(
      no("malformed"),
    );
  });

  it("is never taken without a separator, which would not show where a value ends", async () => {
    const { separator: _, ...joined } = fields;
    expect(await verifyDelivery(joined, { body: text, headers: { "x-sign": hmac("7") } }, secret)).toEqual(
      no("bad_signature"),
    );
  });

  it("is not given for a function that gives no secret", async () => {
    await expect(verifyDelivery(fields, good, () => undefined)).rejects.toThrow(TypeError);
  });
});

describe("a shared token", () => {
  const sent = { body: text, headers: { "x-sign": "token-1" } };

  it("is compared as a whole", async () => {
    expect(await verifyDelivery(token, sent, "token-1")).toEqual(event);
    for (const other of ["token-2", "token-11", "token", "Token-1"])
      expect(await verifyDelivery(token, sent, other)).toEqual(no("bad_signature"));
  });

  it("may depend on the event, which is not verified yet", async () => {
    const seen: unknown[] = [];
    const find = (unverified: { id?: number }) => {
      seen.push(unverified);
      return unverified.id === 7 ? "token-1" : undefined;
    };
    expect(await verifyDelivery(token, sent, find)).toEqual(event);
    expect(await verifyDelivery(token, { ...sent, body: '{"kind":"paid","id":8}' }, find)).toEqual(no("bad_signature"));
    expect(await verifyDelivery(token, { ...sent, body: '{"kind":"other"}' }, find)).toEqual(no("bad_signature"));
    expect(seen).toEqual([JSON.parse(text), { kind: "paid", id: 8 }, { kind: "unknown", raw: { kind: "other" } }]);
  });

  it("is found beside a body that is read first", async () => {
    expect(await verifyDelivery(token, { ...sent, body: "{" }, "token-1")).toEqual(no("malformed"));
    expect(await verifyDelivery(token, { ...sent, headers: {} }, "token-1")).toEqual(no("missing_signature"));
  });
});

describe("signDelivery", () => {
  it.each<[string, WebhookTable, string]>([
    ["hex", body, hmac(text)],
    ["base64", sha1, hmac(text, "base64", "sha1")],
    ["fields", fields, hmac("7")],
    ["a token", token, secret],
  ])("makes what verifyDelivery takes: %s", async (_, table, signature) => {
    for (const payload of [text, JSON.parse(text)]) {
      const signed = await signDelivery(table, payload, async () => secret);
      expect(signed).toEqual({ body: text, headers: { "content-type": "application/json", "X-Sign": signature } });
      // A header can't hold the Cyrillic token, so the plain form is checked.
      expect(await verifyDelivery(table, signed, secret)).toEqual(event);
    }
  });

  it("gives the event to a function that finds the token", async () => {
    const signed = await signDelivery(token, { kind: "paid", id: 3 }, ({ id }: { id: number }) => `token-${id}`);
    expect(signed.headers["X-Sign"]).toBe("token-3");
  });

  it("signs what no spec allows, but not what is no JSON where fields count", async () => {
    const signed = await signDelivery(body, "not JSON", secret);
    expect(await verifyDelivery(body, signed, secret)).toEqual(no("malformed"));
    await expect(signDelivery(fields, "not JSON", secret)).rejects.toThrow("The body is not JSON.");
    await expect(signDelivery(body, text, "")).rejects.toThrow(TypeError);
  });
});

describe("eventPhase", () => {
  it("reads the status", () => {
    expect(eventPhase(body, { kind: "paid", state: "done" })).toBe("succeeded");
    expect(eventPhase(body, { kind: "paid", state: "new" })).toBe("unknown");
    expect(eventPhase(body, { kind: "paid" })).toBe("unknown");
    for (const state of [{ toString: 1 }, ["done"], 5, null, "constructor", "__proto__"]) {
      expect(eventPhase(body, { kind: "paid", state })).toBe("unknown");
    }
    expect(eventPhase(body, { kind: "moved" })).toBeUndefined();
    expect(eventPhase(body, { kind: "unknown", raw: {} })).toBeUndefined();
  });
});
