import { readFileSync } from "node:fs";
import {
  type BridgepayEvent,
  type InvoiceNotification,
  phaseOfEvent,
  signWebhook,
  verifyWebhook,
} from "@payspec/bridgepay";
import { describe, expect, expectTypeOf, it } from "vitest";

const example = (name: string): string =>
  JSON.stringify(
    JSON.parse(readFileSync(new URL(`../../../specs/bridgepay/examples/${name}.json`, import.meta.url), "utf8")).value,
  );
const paid = example("notification-paid");
const expired = example("notification-expired");

const secret = "6f1c2a9e0b7d4f5384c1";
const verify = (body: string | Uint8Array, token: string) =>
  verifyWebhook({ body, headers: { "x-notification-token": token } }, { secret });

describe("verifyWebhook", () => {
  it.each([paid, expired])("takes a documented notification with its token (%#)", async (body) => {
    const event = JSON.parse(body);
    expect(await verify(body, secret)).toEqual({ ok: true, event });
    expect(await verify(Buffer.from(body), secret)).toEqual({ ok: true, event });
    const request = new Request("https://shop.example/bridgepay", {
      method: "POST",
      body,
      headers: { "X-NOTIFICATION-TOKEN": secret },
    });
    expect(await verifyWebhook(request, { secret: async () => secret })).toEqual({ ok: true, event });
  });

  it.each([
    "",
    " ",
    "6f1c2a9e0b7d4f5384c2",
    "6f1c2a9e0b7d4f5384c",
    "6F1C2A9E0B7D4F5384C1",
    `${secret}, ${secret}`,
    "токен",
  ])("refuses the token %j", async (token) => {
    expect(await verify(paid, token)).toEqual({
      ok: false,
      reason: token.trim() === "" ? "missing_signature" : "bad_signature",
    });
  });

  it("refuses a notification without a token", async () => {
    expect(await verifyWebhook({ body: paid, headers: {} }, { secret })).toEqual({
      ok: false,
      reason: "missing_signature",
    });
  });

  it("finds the token of each invoice by the event, which may lie until then", async () => {
    const tokens: Record<string, string> = {
      "0a0eb051-b255-42a8-a7bc-606e1c04233e": "token-of-paid",
      "0a0eb051-b255-42a8-a7bc-606e1c04233f": "token-of-expired",
    };
    const find = async (unverified: BridgepayEvent) =>
      unverified.notificationType === "invoice" ? tokens[unverified.invoice.id] : undefined;
    const check = (body: string, token: string) =>
      verifyWebhook({ body, headers: { "X-Notification-Token": token } }, { secret: find });
    expect(await check(paid, "token-of-paid")).toMatchObject({ ok: true });
    expect(await check(paid, "token-of-expired")).toEqual({ ok: false, reason: "bad_signature" });
    expect(await check(paid.replace("c04233e", "c042330"), "token-of-paid")).toEqual({
      ok: false,
      reason: "bad_signature",
    });
    expect(await check('{"notificationType":"payout"}', "token-of-paid")).toEqual({
      ok: false,
      reason: "bad_signature",
    });
  });

  it("does not protect the body: the token says nothing about it", async () => {
    expect(await verify(expired.replace('"expired"', '"paid"'), secret)).toMatchObject({
      ok: true,
      event: { invoice: { status: "paid" } },
    });
  });

  it("finds malformed what is not a notification, and an integer beyond 2^53", async () => {
    for (const body of [
      "",
      "{",
      "[]",
      "{}",
      '{"notificationType":"invoice"}',
      paid.replace('"storeId":1', '"storeId":9007199254740993'),
      paid.replace('"amount":"666.00"', '"amount":666.00'),
    ]) {
      expect(await verify(body, secret)).toEqual({ ok: false, reason: "malformed" });
    }
  });

  it("reports a kind that the spec does not know", async () => {
    const raw = { notificationType: "payout", payout: { title: "выплата" } };
    const signed = await signWebhook(raw, { secret });
    expect(await verifyWebhook(signed, { secret })).toEqual({ ok: true, event: { notificationType: "unknown", raw } });
  });
});

describe("signWebhook", () => {
  it("adds the token", async () => {
    const event = JSON.parse(paid) as InvoiceNotification;
    expect(await signWebhook(event, { secret })).toEqual({
      body: paid,
      headers: { "content-type": "application/json", "X-Notification-Token": secret },
    });
    const secretOf = (unverified: BridgepayEvent) =>
      unverified.notificationType === "invoice" ? unverified.invoice.id : undefined;
    expect((await signWebhook(paid, { secret: secretOf })).headers["X-Notification-Token"]).toBe(event.invoice.id);
  });
});

describe("the event", () => {
  it("is narrowed by its kind, and has a phase", async () => {
    const result = await verify(paid, secret);
    if (!result.ok) throw new Error(result.reason);
    expectTypeOf(result.event).toEqualTypeOf<BridgepayEvent>();
    expect(phaseOfEvent(result.event)).toBe("succeeded");
    expect(phaseOfEvent(JSON.parse(expired))).toBe("expired");
    expect(phaseOfEvent({ notificationType: "unknown", raw: {} })).toBeUndefined();
    // @ts-expect-error an unknown event has no invoice
    result.event.invoice;
    if (result.event.notificationType === "unknown") {
      expectTypeOf(result.event.raw).toBeUnknown();
      throw new Error("unreachable");
    }
    expectTypeOf(result.event).toEqualTypeOf<InvoiceNotification>();
    expectTypeOf(result.event.notificationType).toEqualTypeOf<"invoice">();
    expectTypeOf(result.event.invoice.sum.amount).toEqualTypeOf<string>();
    expect(result.event.invoice.sum).toEqual({ amount: "666.00", currency: "RUB", subunit: 2 });
  });
});
