import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { phaseOfEvent, type ShopOrderEvent, signWebhook, type TributeEvent, verifyWebhook } from "@payspec/tribute";
import { describe, expect, expectTypeOf, it } from "vitest";

interface Spec {
  webhooks: Record<
    string,
    { post: { requestBody: { content: { "application/json": { examples: Record<string, { $ref: string }> } } } } }
  >;
  components: { examples: Record<string, { value: { name: string } & Record<string, unknown> }> };
}
const spec = JSON.parse(readFileSync(new URL("../../specs/tribute.json", import.meta.url), "utf8")) as Spec;
const documented = Object.entries(spec.webhooks).flatMap(([webhook, { post }]) =>
  Object.entries(post.requestBody.content["application/json"].examples).map(([example, { $ref }]) => {
    const value = spec.components.examples[$ref.split("/").at(-1) ?? ""]?.value ?? { name: "" };
    return { webhook, example, value, body: JSON.stringify(value) };
  }),
);

const secret = "api-key-ключ";
const hmac = (body: string | Uint8Array, encoding: "hex" | "base64" = "hex", key = secret) =>
  createHmac("sha256", key).update(body).digest(encoding);
const sent = (body: string, signature: string) => ({ body, headers: { "trbt-signature": signature } });

describe("verifyWebhook", () => {
  it("knows every webhook of the spec", () =>
    expect(new Set(documented.map(({ value }) => value.name)).size).toBe(Object.keys(spec.webhooks).length));

  describe.each(documented)("$webhook ($example)", ({ value, body }) => {
    it("is verified", async () => {
      for (const signature of [hmac(body), hmac(body).toUpperCase(), ` ${hmac(body)} `, hmac(body, "base64")]) {
        expect(await verifyWebhook(sent(body, signature), { secret })).toEqual({ ok: true, event: value });
      }
    });

    it("is refused when it was changed, signed with another key, or carries the signature of another event", async () => {
      const other = documented.find((one) => one.value.name !== value.name)?.body ?? "";
      for (const [text, signature] of [
        [body.replace("payload", "Payload"), hmac(body)],
        [`${body}\n`, hmac(body)],
        [body, hmac(body, "hex", "another key")],
        [body, hmac(other)],
        [body, "garbage"],
      ] as const) {
        expect(await verifyWebhook(sent(text, signature), { secret })).toEqual({ ok: false, reason: "bad_signature" });
      }
    });

    it("is refused without a signature", async () => {
      expect(await verifyWebhook({ body, headers: {} }, { secret })).toEqual({
        ok: false,
        reason: "missing_signature",
      });
    });

    it("is malformed without a required member", async () => {
      for (const name of ["created_at", "payload"]) {
        const { [name]: _, ...rest } = value as Record<string, unknown>;
        const text = JSON.stringify(rest);
        expect(await verifyWebhook(sent(text, hmac(text)), { secret })).toEqual({ ok: false, reason: "malformed" });
      }
    });

    it("is what signWebhook makes", async () => {
      const signed = await signWebhook(value, { secret: async () => secret });
      expect(signed).toEqual({ body, headers: { "content-type": "application/json", "trbt-signature": hmac(body) } });
    });
  });

  it("takes a Request, and bytes with text beyond ASCII", async () => {
    const body = JSON.stringify({ ...documented[0]?.value, comment: "Спасибо ☕ 𝄞" });
    const event = JSON.parse(body);
    const request = new Request("https://shop.example/tribute", {
      method: "POST",
      body,
      headers: { "Trbt-Signature": hmac(body) },
    });
    expect(await verifyWebhook(request, { secret })).toEqual({ ok: true, event });
    const bytes = { body: Buffer.from(body), headers: new Headers({ "TRBT-SIGNATURE": hmac(body) }) };
    expect(await verifyWebhook(bytes, { secret })).toEqual({ ok: true, event });
  });

  it("finds an integer beyond 2^53 malformed", async () => {
    const body = (documented[0]?.body ?? "").replace('"amount":100000', '"amount":9007199254740993');
    expect(body).toContain("9007199254740993");
    expect(await verifyWebhook(sent(body, hmac(body)), { secret })).toEqual({ ok: false, reason: "malformed" });
  });

  it("reports events of creators, which come to the same address, as unknown", async () => {
    const raw = {
      name: "new_donation",
      created_at: "2025-03-20T01:15:58Z",
      sent_at: "2025-03-20T01:15:59Z",
      payload: { donation_request_id: 1 },
    };
    const result = await verifyWebhook(await signWebhook(raw, { secret }), { secret });
    expect(result).toEqual({ ok: true, event: { name: "unknown", raw } });
    if (!result.ok || result.event.name !== "unknown") throw new Error("unreachable");
    expectTypeOf(result.event.raw).toBeUnknown();
    expect(phaseOfEvent(result.event)).toBeUndefined();
  });
});

describe("the event", () => {
  it("is narrowed by its name", async () => {
    const body = documented.find(({ webhook }) => webhook === "shopOrder")?.body ?? "";
    const result = await verifyWebhook(sent(body, hmac(body)), { secret });
    if (!result.ok) {
      expectTypeOf(result.reason).toEqualTypeOf<"missing_signature" | "bad_signature" | "malformed">();
      throw new Error(result.reason);
    }
    expectTypeOf(result.event).toEqualTypeOf<TributeEvent>();
    switch (result.event.name) {
      case "shop_order":
        expectTypeOf(result.event).toEqualTypeOf<ShopOrderEvent>();
        expectTypeOf(result.event.payload.isRecurrent).toEqualTypeOf<boolean>();
        expect(result.event.payload.uuid).toBe("550e8400-e29b-41d4-a716-446655440000");
        break;
      case "shop_token_charge_success":
        expectTypeOf(result.event.payload.chargeUuid).toEqualTypeOf<string>();
        // @ts-expect-error charges are named by chargeUuid
        result.event.payload.uuid;
        break;
      case "unknown":
        // @ts-expect-error nothing is known of its payload
        result.event.payload;
        break;
      // @ts-expect-error no such event
      case "shop_order_paid":
        break;
    }
    // @ts-expect-error not every event has a payload
    result.event.payload;
  });

  it("has a phase where it has a status", () => {
    const phases = Object.fromEntries(
      documented.map(({ value, example }) => [`${value.name} ${example}`, phaseOfEvent(value as never)]),
    );
    expect(Object.fromEntries(Object.entries(phases).filter(([, phase]) => phase))).toEqual({
      "shop_order event": "succeeded",
      "shop_order savedCard": "succeeded",
      "shop_order_refunded event": "pending",
      "shop_order_refunded completed": "refunded",
    });
  });
});
