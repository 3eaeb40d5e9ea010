import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  type InvoiceboxEvent,
  notificationAccepted,
  notificationRefused,
  phaseOfEvent,
  type Schemas,
  signWebhook,
  verifyWebhook,
} from "@payspec/invoicebox";
import { describe, expect, expectTypeOf, it } from "vitest";

const example = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../specs/invoicebox/examples/${name}.json`, import.meta.url), "utf8"))
    .value as Record<string, unknown>;
/** As PHP writes it: slashes escaped. */
const php = (value: unknown): string => JSON.stringify(value).replaceAll("/", "\\/");
const paid = php(example("notification-paid"));
const test = php(example("notification-test"));

const secret = "notification-key-ключ";
const hmac = (body: string | Uint8Array, key = secret, algorithm = "sha1") =>
  createHmac(algorithm, key).update(body).digest("hex");
const verify = (body: string | Uint8Array, signature: string) =>
  verifyWebhook({ body, headers: { "x-signature": signature } }, { secret });
const bad = { ok: false, reason: "bad_signature" };

describe("verifyWebhook", () => {
  it.each([paid, test])("takes a documented notification (%#)", async (body) => {
    const event = JSON.parse(body);
    for (const signature of [hmac(body), hmac(body).toUpperCase()])
      expect(await verify(body, signature)).toEqual({ ok: true, event });
    expect(await verify(Buffer.from(body), hmac(body))).toEqual({ ok: true, event });
    const request = new Request("https://shop.example/invoicebox", {
      method: "POST",
      body,
      headers: { "X-SIGNATURE": hmac(body) },
    });
    expect(await verifyWebhook(request, { secret: async () => secret })).toEqual({ ok: true, event });
  });

  it("signs the bytes that came: escaped slashes are not plain ones", async () => {
    // The provider's backend escapes slashes; parsing and writing again would lose that.
    const body = paid.replace("{", '{"note":"a\\\\/b",').replace('"completed"', '"success"');
    const result = await verify(body, hmac(body));
    expect(result).toEqual({ ok: true, event: JSON.parse(body) });
    expect(result.ok && phaseOfEvent(result.event)).toBe("unknown");
    expect(await verify(JSON.stringify(JSON.parse(body)), hmac(body))).toEqual(bad);
    expect(await signWebhook(body, { secret })).toMatchObject({ body, headers: { "X-Signature": hmac(body) } });
  });

  it("refuses what was changed, or signed with another key, for another order or by another hash", async () => {
    expect(await verify(paid.replace("371.88", "1.88"), hmac(paid))).toEqual(bad);
    for (const signature of [
      hmac(paid, "another key"),
      hmac(test),
      hmac(paid, secret, "sha256"),
      "garbage",
      "г".repeat(40),
    ]) {
      expect(await verify(paid, signature)).toEqual(bad);
    }
    expect(await verify(paid, createHmac("sha1", secret).update(paid).digest("base64"))).toEqual(bad);
  });

  it("refuses a notification without a signature", async () => {
    expect(await verifyWebhook({ body: paid, headers: {} }, { secret })).toEqual({
      ok: false,
      reason: "missing_signature",
    });
  });

  it("finds malformed what is not an order, and an integer beyond 2^53", async () => {
    for (const body of [
      "",
      "{",
      "[]",
      "{}",
      paid.replace('"amount":371.88', '"amount":"371.88"'),
      paid.replace('"amount":371.88', '"amount":9007199254740993'),
    ]) {
      expect(await verify(body, hmac(body))).toEqual({ ok: false, reason: "malformed" });
    }
  });
});

describe("signWebhook", () => {
  it("signs an order, or a text exactly as it is", async () => {
    const order = example("notification-paid") as unknown as InvoiceboxEvent;
    const body = JSON.stringify(order);
    expect(await signWebhook(order, { secret })).toEqual({
      body,
      headers: { "content-type": "application/json", "X-Signature": hmac(body) },
    });
    expect(await signWebhook(paid, { secret })).toMatchObject({ body: paid, headers: { "X-Signature": hmac(paid) } });
  });
});

describe("the event", () => {
  it("is the order, and has a phase", async () => {
    const result = await verify(paid, hmac(paid));
    if (!result.ok) throw new Error(result.reason);
    expectTypeOf(result.event).toEqualTypeOf<Schemas["OrderNotification"]>();
    expectTypeOf(result.event.amount).toEqualTypeOf<number>();
    // @ts-expect-error not before the signature was checked
    (await verify(paid, hmac(paid))).event;
    expect(result.event.amount).toBe(371.88);
    expect(phaseOfEvent(result.event)).toBe("succeeded");
  });
});

describe("the answers", () => {
  it("are the documented ones", () => {
    expect(notificationAccepted).toEqual(example("notification-success"));
    expect(notificationRefused("order_wrong_amount", "Сумма заказа не соответствует сумме оплаты")).toEqual(
      example("notification-error"),
    );
    expect(notificationRefused("signature_error")).toEqual(example("notification-signature-error"));
  });

  it("have a known code, and a text that Invoicebox takes", () => {
    // @ts-expect-error no such code
    notificationRefused("wrong_signature");
    expect(Array.from(notificationRefused("out_of_service", "𝄞".repeat(600)).message ?? "")).toHaveLength(500);
  });
});
