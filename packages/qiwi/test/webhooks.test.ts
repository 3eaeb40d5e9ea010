import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { type PaymentNotification, phaseOfEvent, type QiwiEvent, signWebhook, verifyWebhook } from "@payspec/qiwi";
import { describe, expect, expectTypeOf, it } from "vitest";

interface Spec {
  webhooks: Record<
    string,
    { post: { requestBody: { content: { "application/json": { examples: Record<string, { $ref: string }> } } } } }
  >;
  components: { examples: Record<string, { value: { type: string } & Record<string, unknown> }> };
}
const spec = JSON.parse(readFileSync(new URL("../../specs/qiwi.json", import.meta.url), "utf8")) as Spec;
const documented = Object.entries(spec.webhooks).flatMap(([webhook, { post }]) =>
  Object.entries(post.requestBody.content["application/json"].examples).map(([example, { $ref }]) => {
    const value = spec.components.examples[$ref.split("/").at(-1) ?? ""]?.value ?? { type: "" };
    return { webhook, example, type: value.type, value, body: JSON.stringify(value) };
  }),
);

/**
 * The provider's table of signed values, written down by hand: the test must not take it from where the code takes it.
 */
const signed: Record<string, string> = {
  PAYMENT: "payment.paymentId payment.createdDateTime payment.amount.value",
  CAPTURE: "capture.captureId capture.createdDateTime capture.amount.value",
  REFUND: "refund.refundId refund.createdDateTime refund.amount.value",
  CHECK_CARD: "checkPaymentMethod.requestUid checkPaymentMethod.checkOperationDate",
  TOKEN: "token.merchantSiteUid token.account token.status.value token.status.changedDateTime",
  PAYOUT: "payout.payoutId payout.createdDateTime payout.amount.value",
};
const at = (value: unknown, path: string): unknown =>
  path.split(".").reduce((here, name) => (here as Record<string, unknown>)[name], value);
const message = (value: { type: string }): string =>
  (signed[value.type] ?? "")
    .split(" ")
    .map((path) => at(value, path))
    .join("|");

const secret = "notification-key-ключ";
const hmac = (text: string, encoding: "hex" | "base64" = "hex", key = secret) =>
  createHmac("sha256", key).update(text).digest(encoding);
const verify = (body: string, signature: string) =>
  verifyWebhook({ body, headers: { Signature: signature } }, { secret });
const bad = { ok: false, reason: "bad_signature" };
const malformed = { ok: false, reason: "malformed" };

/**
 * Vectors from the tests of two public clients, made by their authors: over the texts of the body, with two decimals
 * where the body says 3 or 10. https://github.com/sendtips/qiwi, https://github.com/OnlinetoursGit/qiwi-kassa
 */
const foreign = [
  [
    "TOKEN",
    "PAYMENT",
    "4504751|2019-10-08T11:31:37+03:00|2211.24",
    "2211.24",
    "3c67f9a691e34e1a9e74e05927f3901186cc838cc81de2a3519c78b9612cf49e",
  ],
  [
    "TOKEN",
    "CAPTURE",
    "4504758|2019-10-08T11:31:37+03:00|2211.24",
    "2211.24",
    "5167b2bd0b07957e11686552ff40e3df688478f660c871f4257becdebd3acca5",
  ],
  [
    "TOKEN",
    "REFUND",
    "42f5ca91-965e-4cd0-bb30-3b64d9284048|2021-02-05T11:31:40+03:00|3.00",
    "3",
    "681d7b40abafb5dcf958f653887303bd081839fa963bad6149055e90a2b02b16",
  ],
  [
    "skey",
    "PAYMENT",
    "4226144|2019-10-02T18:10:12+03:00|2.00",
    "2",
    "0572c2153b1b57b1eddb9124ca6b8868e57eb3dce29220417922f18e7788285c",
  ],
  [
    "skey",
    "PAYMENT",
    "3395948500|2023-07-05T10:49:36.681+03:00|10.00",
    "10",
    "8da2dfdc97fb137aefcb5d94ad0445cac76fcb73f440e63b222e2d5f6ee2dd5b",
  ],
] as const;

describe("vectors of clients in use", () => {
  it.each(foreign)("%s: %s over %s, the body says %s", async (key, type, text, amount, hex) => {
    const [id = "", created = ""] = text.split("|");
    const member = type.toLowerCase();
    const status = { value: "SUCCESS", changedDateTime: created };
    const object = { [`${member}Id`]: id, createdDateTime: created, status, amount: { value: 0, currency: "RUB" } };
    const body = JSON.stringify({ [member]: object, type, version: "1" }).replace('"value":0', `"value":${amount}`);
    expect(await verifyWebhook({ body, headers: { signature: hex } }, { secret: key })).toMatchObject({
      ok: true,
      event: { type },
    });
    const other = body.replace(`"value":${amount}`, '"value":4');
    expect(await verifyWebhook({ body: other, headers: { signature: hex } }, { secret: key })).toEqual(bad);
  });
});

/** A payment with this text for its amount. */
const payment = (amount: string, id = "A1"): string =>
  `{"payment":{"paymentId":"${id}","createdDateTime":"2022-08-05T11:34:42+03:00","status":{"value":"SUCCESS","changedDateTime":"2022-08-05T11:34:44+03:00"},"amount":{"value":${amount},"currency":"RUB"}},"type":"PAYMENT","version":"1"}`;
const over = (amount: string, id = "A1"): string => `${id}|2022-08-05T11:34:42+03:00|${amount}`;

describe("verifyWebhook", () => {
  it("knows every webhook of the spec", () =>
    expect([...new Set(documented.map(({ type }) => type))].sort()).toEqual(Object.keys(signed).sort()));

  describe.each(documented)("$webhook ($example)", ({ type, value, body }) => {
    const text = message(value);

    it("is verified, with a signature in hex or base64", async () => {
      for (const signature of [hmac(text), hmac(text).toUpperCase(), hmac(text, "base64")]) {
        expect(await verify(body, signature)).toEqual({ ok: true, event: value });
      }
    });

    it.each((signed[type] ?? "").split(" "))("is refused when %s was changed", async (path) => {
      const changed = structuredClone(value);
      const names = path.split(".");
      const last = names.pop() ?? "";
      const holder = at(changed, names.join(".")) as Record<string, unknown>;
      holder[last] = typeof holder[last] === "number" ? holder[last] + 0.01 : `${holder[last]}1`;
      expect(await verify(JSON.stringify(changed), hmac(text))).toEqual(bad);
    });

    it("fits one list of values: the separator can't move from one into the next", async () => {
      const paths = (signed[type] ?? "").split(" ");
      const withValues = (values: readonly string[]): string => {
        const changed = structuredClone(value);
        for (const [index, path] of paths.entries()) {
          const names = path.split(".");
          const last = names.pop() ?? "";
          (at(changed, names.join(".")) as Record<string, unknown>)[last] = values[index];
        }
        return JSON.stringify(changed);
      };
      const parts = ["a", "b", "c", "d", "e", "f"].slice(0, paths.length + 1);
      // Every way to cut `a|b|c|...` into as many values as are signed; these texts are not dates and
      // amounts, which nothing here checks.
      const cuts = paths.map((_, index) => [
        ...parts.slice(0, index),
        parts.slice(index, index + 2).join("|"),
        ...parts.slice(index + 2),
      ]);
      const taken = await Promise.all(cuts.map((values) => verify(withValues(values), hmac(parts.join("|")))));
      expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
    });

    it("is malformed when a signed value is missing", async () => {
      for (const path of (signed[type] ?? "").split(" ")) {
        const changed = structuredClone(value);
        const names = path.split(".");
        const last = names.pop() ?? "";
        delete (at(changed, names.join(".")) as Record<string, unknown>)[last];
        expect(await verify(JSON.stringify(changed), hmac(text))).toEqual(malformed);
        await expect(signWebhook(changed, { secret })).rejects.toThrow("a value that the signature covers is missing");
      }
    });

    it("is refused with another key, another event's signature, or none", async () => {
      const other = documented.find((one) => one.type !== type)?.value ?? value;
      for (const signature of [hmac(text, "hex", "another key"), hmac(message(other)), hmac(body), "garbage", "%%%"]) {
        expect(await verify(body, signature)).toEqual(bad);
      }
      expect(await verifyWebhook({ body, headers: {} }, { secret })).toEqual({
        ok: false,
        reason: "missing_signature",
      });
    });

    it("is what signWebhook makes", async () => {
      const delivery = await signWebhook(value, { secret: async () => secret });
      expect(delivery).toEqual({ body, headers: { "content-type": "application/json", Signature: hmac(text) } });
    });
  });

  it.each(["200.00", "200.0", "200", "5", "5.00", "0.10", "2211.24", "5e0"])(
    "takes the amount %s as it is written",
    async (amount) => {
      expect(await verify(payment(amount), hmac(over(amount)))).toMatchObject({ ok: true });
      const delivery = await signWebhook(payment(amount), { secret });
      expect(delivery).toMatchObject({ body: payment(amount), headers: { Signature: hmac(over(amount)) } });
    },
  );

  it.each([
    ["5", "5.00"],
    ["200.0", "200.00"],
    ["0.1", "0.10"],
    ['"5"', "5.00"],
  ])("takes the amount %s with two decimals as well", async (amount, padded) => {
    expect(await verify(payment(amount), hmac(over(padded)))).toMatchObject({ ok: true });
  });

  it.each([
    ["5.00", "5"],
    ["6.775", "6.78"],
    ["6.775", "6.77"],
    ["5", "5.0"],
    ["5", "5.01"],
  ])("does not take the amount %s for %s", async (amount, other) =>
    expect(await verify(payment(amount), hmac(over(other)))).toEqual(bad),
  );

  it("judges the amount of the event by the last of equal names, whatever its escapes and spaces", async () => {
    const twice = payment("5").replace('"amount":', '"amount":{"value":900,"currency":"RUB"},"\\u0061mount" :\n ');
    const result = await verify(twice, hmac(over("5")));
    expect(result).toMatchObject({ ok: true, event: { payment: { amount: { value: 5 } } } });
    expect(await verify(twice, hmac(over("900")))).toEqual(bad);
    expect(
      await verify(payment("5").replace('"amount"', '"note":"\\"amount\\":{\\"value\\":7}","amount"'), hmac(over("7"))),
    ).toEqual(bad);
  });

  it("takes the separator in an id, and nowhere else", async () => {
    expect(await verify(payment("5", "auth0|17"), hmac(over("5", "auth0|17")))).toMatchObject({ ok: true });
    const moved = payment("5", "auth0").replace('"2022-08-05T11:34:42', '"17|2022-08-05T11:34:42');
    expect(await verify(moved, hmac(over("5", "auth0|17")))).toEqual(bad);
  });

  it("does not protect the status: whoever captured a delivery can change it", async () => {
    const declined = payment("5").replace("SUCCESS", "DECLINE");
    expect(await verify(declined, hmac(over("5")))).toMatchObject({
      ok: true,
      event: { payment: { status: { value: "DECLINE" } } },
    });
  });

  it("takes a Request, and bytes with text beyond ASCII", async () => {
    const body = payment("200.00", "заказ-𝄞");
    const signature = hmac(over("200.00", "заказ-𝄞"));
    const event = JSON.parse(body);
    const request = new Request("https://shop.example/qiwi", { method: "POST", body, headers: { signature } });
    expect(await verifyWebhook(request, { secret })).toEqual({ ok: true, event });
    expect(
      await verifyWebhook({ body: new TextEncoder().encode(body), headers: { SIGNATURE: [signature] } }, { secret }),
    ).toEqual({
      ok: true,
      event,
    });
  });

  it("finds malformed what is no JSON, and an integer beyond 2^53", async () => {
    for (const body of ["", "<html>", payment("5").slice(0, -1), payment("9007199254740993")]) {
      expect(await verify(body, hmac(over("9007199254740993")))).toEqual(malformed);
    }
  });

  it("refuses a type that the spec does not know: nothing says what its signature covers", async () => {
    const value = { bill: { billId: "1" }, type: "BILL", version: "3" };
    expect(await verify(JSON.stringify(value), hmac("1"))).toEqual(bad);
    await expect(signWebhook(value, { secret })).rejects.toThrow(
      "The payload can't be signed: its type is not in the spec",
    );
  });
});

describe("the event", () => {
  it("is narrowed by its type", async () => {
    const result = await verify(payment("5"), hmac(over("5")));
    if (!result.ok) throw new Error(result.reason);
    expectTypeOf(result.event).toEqualTypeOf<QiwiEvent>();
    // @ts-expect-error not every event is about a payment
    result.event.payment;
    if (result.event.type !== "PAYMENT") throw new Error("unreachable");
    expectTypeOf(result.event).toEqualTypeOf<PaymentNotification>();
    expectTypeOf(result.event.payment.paymentId).toEqualTypeOf<string>();
    expect(result.event.payment.paymentId).toBe("A1");
    // @ts-expect-error this one is not about a refund
    expect(result.event.refund).toBeUndefined();
    expectTypeOf<QiwiEvent["type"]>().toEqualTypeOf<
      "PAYMENT" | "CAPTURE" | "REFUND" | "CHECK_CARD" | "TOKEN" | "PAYOUT"
    >();
  });

  it("has a phase", () => {
    expect(
      documented.map(({ webhook, example, value }) => `${webhook} ${example} ${phaseOfEvent(value as never)}`),
    ).toEqual([
      "paymentNotification sbp succeeded",
      "paymentNotification cardWithToken succeeded",
      "paymentNotification splits authorized",
      "paymentNotification declined failed",
      "captureNotification captured succeeded",
      "captureNotification declined failed",
      "refundNotification reversalWithSplits refunded",
      "refundNotification declined failed",
      "checkCardNotification validWithToken done",
      "checkCardNotification invalid failed",
      "tokenNotification created done",
      "tokenNotification rejected failed",
      "payoutNotification paidOut succeeded",
      "payoutNotification waiting pending",
      "payoutNotification declined failed",
    ]);
  });
});
