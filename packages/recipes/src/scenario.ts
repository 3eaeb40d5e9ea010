// What a shop goes through in every framework: a charge, a lost answer, a webhook, its repeat, a forged one, one that must not be written anew.
import assert from "node:assert/strict";
import { createSandbox, type Sandbox } from "@payspec/sandbox";
import { signWebhook } from "@payspec/tribute";

/** A shop that runs in its framework. */
export interface Running {
  /** Sends it a request. */
  readonly send: (
    path: string,
    init: RequestInit & { body: string },
  ) => Promise<Response>;
  /** What it wrote to its log. */
  readonly said: () => string;
}

export const secret = "sandbox-tribute-key";
const JSON_TYPE = { "content-type": "application/json" };
const token = "550e8400-e29b-41d4-a716-446655440000";

/** A sandbox whose webhooks reach the shop as soon as there is one. */
export function playground(): { sandbox: Sandbox; connect: (shop: Running) => void } {
  let shop: Running | undefined;
  const sandbox = createSandbox({
    deliver: async (url, init) => {
      const { pathname } = new URL(String(url));
      if (!shop) throw new Error("The shop does not run yet.");
      return shop.send(pathname, { ...init, body: String(init?.body) });
    },
  });
  return {
    sandbox,
    connect: (running) => {
      shop = running;
    },
  };
}

/** Goes through all of it. */
export async function goThrough(sandbox: Sandbox, shop: Running): Promise<void> {
  const charge = (id: string) =>
    shop.send("/charges", {
      method: "POST",
      headers: JSON_TYPE,
      body: JSON.stringify({ id, token, kopecks: 100_00 }),
    });

  const made = await charge("order-1");
  const { charge: uuid, state } = (await made.json()) as {
    charge: string;
    state: string;
  };
  assert.deepEqual([made.status, state], [202, "pending"]);
  await sandbox.advance(3_000);
  await sandbox.deliveries.settled();
  const [delivery] = sandbox.deliveries.of({ provider: "tribute" });
  assert.equal(delivery?.state, "delivered");
  assert.match(shop.said(), new RegExp(`Paid: ${uuid}`));

  await unknown(sandbox, charge);
  await deliveries(shop, delivery?.body ?? "", uuid);
}

/** The answer is lost and the card is charged: the shop says that it does not know, and the same order again is the same charge. */
async function unknown(
  sandbox: Sandbox,
  charge: (id: string) => Promise<Response>,
): Promise<void> {
  await sandbox.advance(60_000);
  sandbox.faults.inject({
    type: "redirect",
    location: "https://elsewhere.example/",
    commit: true,
    provider: "tribute",
  });
  const lost = await charge("order-2");
  assert.equal(lost.status, 503);
  assert.match(await lost.text(), /not known yet/);
  assert.equal((await charge("order-2")).status, 202);
  assert.equal(
    sandbox.ledger.filter(({ reference }) => reference === "order-2").length,
    1,
  );
}

/** Repeated, forged, unsigned and unusual deliveries. */
async function deliveries(shop: Running, body: string, uuid: string): Promise<void> {
  const post = async (text: string, headers: Record<string, string> = {}) =>
    (
      await shop.send("/webhooks/tribute", {
        method: "POST",
        headers: { ...JSON_TYPE, ...headers },
        body: text,
      })
    ).status;

  const repeat = await signWebhook(body, { secret });
  assert.equal(await post(repeat.body, { ...repeat.headers }), 200);
  assert.equal(shop.said().split(`Paid: ${uuid}`).length, 2, "a repeat is handled once");

  const forged = await signWebhook(body, { secret: "somebody else's" });
  assert.equal(await post(forged.body, { ...forged.headers }), 401);
  assert.equal(await post(body), 401);

  // Blanks and an escape: whoever parses it and writes it again has other bytes under the same signature.
  const other = uuid.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
  const unusual = await signWebhook(
    body
      .replace(uuid, other)
      .replace("{", '{ "note": "\\u0440\\u0443\\u0431\\u043b\\u0438",  '),
    {
      secret,
    },
  );
  assert.equal(await post(unusual.body, { ...unusual.headers }), 200);
  assert.match(shop.said(), new RegExp(`Paid: ${other}`));
}
