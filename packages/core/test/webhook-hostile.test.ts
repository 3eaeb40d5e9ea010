// Whatever arrives, verifyDelivery resolves: nobody but the receiver can make it reject, and nothing but
// a genuine delivery is taken.
import { createHmac } from "node:crypto";
import { verifyDelivery, type WebhookRequest, type WebhookTable } from "@payspec/core/webhook";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPoint } from "./code-points.js";

const secret = "key-1";
const events = {
  paid: { type: "paid", shape: { kind: "string" }, fields: [{ at: "/kind" }, { at: "/sum", decimals: 2 }] },
} as const;
const over: WebhookTable = {
  algorithm: "hmac-sha256",
  header: "Sign",
  covers: "body",
  encodings: ["hex", "base64"],
  typeAt: "/kind",
  events,
};
const tables: WebhookTable[] = [
  over,
  { ...over, algorithm: "hmac-sha1", encodings: ["base64", "hex"] },
  { ...over, covers: "fields", separator: "|" },
  { ...over, algorithm: "shared-token", covers: "nothing", encodings: ["plain"] },
];
const refusals = [
  { ok: false, reason: "missing_signature" },
  { ok: false, reason: "bad_signature" },
  { ok: false, reason: "malformed" },
];
const headers = { Sign: createHmac("sha256", secret).update('{"kind":"paid"}').digest("hex") };
const url = "https://shop.example/hook";

/** A stream that gives these chunks and then ends, breaks or goes on. */
function stream(chunks: Iterable<Uint8Array>, end: "close" | "error" = "close") {
  const rest = chunks[Symbol.iterator]();
  const state = { pulled: 0, canceled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        state.pulled++;
        const { value, done } = rest.next();
        if (!done) controller.enqueue(value);
        else if (end === "close") controller.close();
        else controller.error(new Error("The sender went away."));
      },
      cancel() {
        state.canceled = true;
        throw new Error("Nobody cares.");
      },
    },
    { highWaterMark: 0 },
  );
  return { body, state };
}
const request = (body: BodyInit, given: Record<string, string> = headers) =>
  new Request(url, { method: "POST", body, headers: given, duplex: "half" } as RequestInit);

function* endless(): Generator<Uint8Array> {
  for (;;) yield new Uint8Array(65_536);
}

describe("verifyDelivery", () => {
  it("resolves to a refusal for any header and any body", async () => {
    const unit = fc.constantFrom(..."abcdefABCDEF0123456789+/=-_ \t\0ё😀".split(""));
    const lengths = [27, 28, 29, 40, 41, 43, 44, 45, 64, 65];
    const header = fc.oneof(
      fc.string({ unit: anyPoint }),
      fc.constantFrom(...lengths).chain((length) => fc.string({ unit, minLength: length, maxLength: length })),
      fc
        .tuple(fc.constantFrom(...lengths), fc.integer({ min: 0, max: 5 }))
        .map(([n, pads]) => "A".repeat(n - pads) + "=".repeat(pads)),
    );
    const value = fc.oneof(header, fc.array(header), fc.constantFrom(undefined, null, 7, {}, Symbol.iterator));
    const json = fc.json().map((text) => text.replace(/^\{/, '{"kind":"paid",'));
    const body = fc.oneof(
      json,
      fc.string({ unit: anyPoint }),
      fc.uint8Array(),
      fc.constantFrom(null, {}, new ArrayBuffer(3)),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...tables), value, body, async (table, given, content) => {
        const delivery = { body: content, headers: { sign: given } } as WebhookRequest;
        expect(refusals).toContainEqual(await verifyDelivery(table, delivery, secret));
      }),
      { numRuns: 1500 },
    );
  });

  it.each([undefined, null, 7, "text", [], new Map([["sign", "x"]])])(
    "reads headers that are %j as none",
    async (given) => {
      const delivery = { body: "{}", headers: given } as unknown as WebhookRequest;
      expect(await verifyDelivery(over, delivery, secret)).toEqual({ ok: false, reason: "missing_signature" });
    },
  );

  it.each<[string, () => unknown]>([
    ["nothing", () => new Uint8Array(0)],
    ["texts", () => "text"],
    ["buffers", () => new ArrayBuffer(4096)],
  ])("refuses a body that is %s without end", async (_, value) => {
    const reader = { read: async () => ({ done: false, value: value() }), cancel: async () => {} };
    const delivery = { arrayBuffer() {}, headers: new Headers(headers), body: { getReader: () => reader } };
    expect(await verifyDelivery(over, delivery as unknown as WebhookRequest, secret)).toEqual({
      ok: false,
      reason: "malformed",
    });
  });

  it("resolves when a getter throws", async () => {
    const broken = (name: string) =>
      Object.defineProperty({ body: "{}", headers }, name, {
        get() {
          throw new Error("No such thing.");
        },
      });
    expect(await verifyDelivery(over, broken("headers"), secret)).toEqual({ ok: false, reason: "missing_signature" });
    expect(await verifyDelivery(over, broken("body"), secret)).toEqual({ ok: false, reason: "malformed" });
  });

  it.each([
    ["breaks off", () => request(stream([new Uint8Array(5)], "error").body)],
    ["is as long as 1 MiB and a byte", () => request(new Uint8Array(2 ** 20 + 1))],
    ["is announced as larger", () => request("{}", { ...headers, "content-length": "1048577" })],
    ["is a larger text", () => ({ body: "x".repeat(2 ** 20 + 1), headers })],
    ["has larger bytes", () => ({ body: Buffer.alloc(2 ** 20 + 1), headers })],
    ["is half a surrogate pair", () => ({ body: '{"kind":"\ud800"}', headers })],
    [
      "can't be read by the framework",
      () => ({ arrayBuffer: () => Promise.reject(new Error("gone")), headers: new Headers(headers) }),
    ],
  ] as [string, () => WebhookRequest][])("refuses a body that %s as malformed", async (_, make) => {
    for (const table of tables.filter(({ algorithm }) => algorithm !== "hmac-sha1")) {
      expect(await verifyDelivery(table, make(), secret)).toEqual({ ok: false, reason: "malformed" });
    }
  });

  it("stops to read what is too large", async () => {
    const { body, state } = stream(endless());
    expect(await verifyDelivery(over, request(body), secret)).toEqual({ ok: false, reason: "malformed" });
    expect(state).toEqual({ pulled: 17, canceled: true });
  });

  it("reads no body without a signature that could be one", async () => {
    for (const [given, reason] of [
      ["", "missing_signature"],
      ["00", "bad_signature"],
    ] as const) {
      const { body, state } = stream(endless());
      expect(await verifyDelivery(over, request(body, { Sign: given }), secret)).toEqual({ ok: false, reason });
      expect(state.pulled).toBe(0);
    }
  });

  it("reads the body of a framework whose request has no stream", async () => {
    const bytes = new TextEncoder().encode('{"kind":"paid"}');
    const delivery = {
      headers: new Headers(headers),
      arrayBuffer: async () => bytes.buffer,
    } as unknown as WebhookRequest;
    expect(await verifyDelivery(over, delivery, secret)).toEqual({ ok: true, event: { kind: "paid" } });
  });

  it("takes the absence of a body for an empty one", async () => {
    const empty = { Sign: createHmac("sha256", secret).update("").digest("hex") };
    for (const body of [null, {}, "", new Uint8Array()]) {
      expect(await verifyDelivery(over, { body, headers: empty } as WebhookRequest, secret)).toEqual({
        ok: false,
        reason: "malformed",
      });
    }
    const bare = new Request(url, { method: "POST", headers: empty });
    expect(await verifyDelivery(over, bare, secret)).toEqual({ ok: false, reason: "malformed" });
  });
});
