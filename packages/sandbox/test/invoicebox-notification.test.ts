import { createHmac } from "node:crypto";
import { verifyWebhook } from "@payspec/invoicebox";
import { beforeEach, describe, expect, it } from "vitest";
import { answers } from "../src/generated/answers.js";
import { invoiceboxNotificationKey } from "../src/invoicebox/notification.js";
import { order, payByCode, setup } from "./invoicebox.setup.js";
import { stillClock } from "./still-clock.ts";

stillClock();

interface Received {
  readonly url: string;
  readonly signature: string | null;
  readonly body: string;
}

let received: Received[] = [];
let answer = () => Response.json({ status: "success" });
const { sandbox, invoicebox } = setup({
  deliver: async (input, init) => {
    const request = new Request(input, init);
    received.push({ url: request.url, signature: request.headers.get("x-signature"), body: await request.text() });
    return answer();
  },
});
const notificationUrl = "https://merchant.ru/notify";
const STEP = 2.4 * 3_600_000;

beforeEach(() => {
  sandbox.reset();
  received = [];
  answer = () => Response.json({ status: "success" });
});

/** Creates an order, pays it by code, and lets the notification arrive. */
const payNew = async (changes: Parameters<typeof order>[0] = { notificationUrl }) => {
  const created = await invoicebox.createOrder({ body: order(changes) });
  if (!created.ok) throw new Error(created.kind);
  await payByCode(invoicebox, created.data.data.id);
  await sandbox.deliveries.settled();
  return created.data.data.id;
};

describe("the notification of a paid order", () => {
  it("goes to the order's address and says what the spec says", async () => {
    const id = await payNew();
    expect(received).toMatchObject([{ url: notificationUrl }]);
    const body: unknown = JSON.parse(received[0]?.body ?? "");
    expect(body).toMatchObject({
      id,
      status: "completed",
      merchantOrderId: "m-1608560079",
      amount: 371.88,
      currencyId: "RUB",
    });
    expect(answers.invoicebox.webhooks.orderNotification?.(body)).toBe(true);
    expect(sandbox.deliveries.of({ provider: "invoicebox", event: "orderNotification" })).toMatchObject([
      { state: "delivered", attempts: [{ status: 200 }] },
    ]);
  });

  it("is signed with HMAC-SHA1 of its raw bytes, slashes escaped", async () => {
    await payNew();
    const [{ body = "", signature = null } = {}] = received;
    expect(signature).toBe(createHmac("sha1", invoiceboxNotificationKey).update(body).digest("hex"));
    expect(body).toContain('"notificationUrl":"https:\\/\\/merchant.ru\\/notify"');
    const rewritten = JSON.stringify(JSON.parse(body));
    expect(signature).not.toBe(createHmac("sha1", invoiceboxNotificationKey).update(rewritten).digest("hex"));
  });

  it("passes the client's verification, with the right key only", async () => {
    const id = await payNew();
    const [{ body = "", signature = "" } = {}] = received;
    const delivery = { body, headers: { "x-signature": signature ?? "" } };
    expect(await verifyWebhook(delivery, { secret: invoiceboxNotificationKey })).toMatchObject({
      ok: true,
      event: { id, status: "completed" },
    });
    expect(await verifyWebhook(delivery, { secret: "another" })).toEqual({ ok: false, reason: "bad_signature" });
  });

  it("is sent for a payment on the payment page too, and not before", async () => {
    await invoicebox.createOrder({ body: order({ notificationUrl, customer: { email: "pays@sandbox.test" } }) });
    await sandbox.advance(4000);
    expect(received).toHaveLength(0);
    await sandbox.advance(2000);
    expect(received).toMatchObject([{ url: notificationUrl }]);
  });

  it("is not sent without an address", async () => {
    await payNew({});
    expect(sandbox.deliveries.entries).toHaveLength(0);
  });

  it.each([
    ["out_of_service", () => Response.json({ status: "error", code: "out_of_service" })],
    ["a status other than 200", () => Response.json({ status: "success" }, { status: 201 })],
    ["no JSON", () => new Response("OK")],
  ])("comes ten more times after %s, with the same bytes", async (_, given) => {
    answer = given;
    await payNew();
    for (let time = 0; time < 12; time++) await sandbox.advance(STEP + 1000);
    expect(received).toHaveLength(11);
    expect(new Set(received.map(({ body, signature }) => body + signature)).size).toBe(1);
    expect(sandbox.deliveries.entries).toMatchObject([{ state: "given up" }]);
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("stops as soon as it is accepted", async () => {
    answer = () => Response.json({ status: "error", code: "out_of_service" });
    await payNew();
    await sandbox.advance(STEP - 5000);
    expect(received).toHaveLength(1);
    answer = () => Response.json({ status: "success" });
    await sandbox.advance(6000);
    await sandbox.advance(STEP);
    expect(received).toHaveLength(2);
    expect(sandbox.deliveries.entries).toMatchObject([{ state: "delivered" }]);
  });
});
