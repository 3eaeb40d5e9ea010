import { createSandbox, type Sandbox } from "@payspec/sandbox";
import { createTributeClient, type Schemas, verifyWebhook } from "@payspec/tribute";
import { documented } from "./documents.ts";
import { Story } from "./story.ts";

/** A saved card is charged, and an order is paid, charged again by its token and paid back. */
export async function tribute(sandbox: Sandbox): Promise<Story> {
  const story = new Story("tribute");
  await chargeSavedCard(story, sandbox);
  await sellAndRefund(story);
  return story;
}

const clientOf = (story: Story, sandbox: Sandbox) =>
  createTributeClient({
    ...sandbox.credentials.tribute,
    baseUrl: sandbox.baseUrls.tribute,
    fetch: sandbox.fetch,
    retries: 0,
    onEvent: story.onEvent,
  });

/** A saved card is charged once, declined, charged too early, and switched off. */
async function chargeSavedCard(story: Story, sandbox: Sandbox): Promise<void> {
  const client = clientOf(story, sandbox);
  const body = documented<Schemas["CreateChargeRequest"]>("tribute", "create-charge-request");
  const { token } = body;

  story.title("Tribute: charge a saved card");
  await story.call("tokens of the customer", {}, () => client.listTokens({ customerId: "user_12345", active: true }));
  await story.call("the token of the document", {}, () => client.getToken({ token }));
  const charge = await story.call("1 000.00 ₽, with the document's key", { phase: "pending" }, () =>
    client.createCharge({ body }),
  );
  await story.call("the same key again: the same charge", { phase: "pending" }, () => client.createCharge({ body }));
  await story.call("another charge while it is pending", { kind: "refused", status: 409 }, () =>
    client.createCharge({ body: { token, amount: 20_000 } }),
  );
  await sandbox.advance(5000);
  await story.call("it has succeeded", { phase: "succeeded" }, () =>
    client.getCharge({ chargeUuid: charge.chargeUuid }),
  );
  await story.call("a second charge within the minute", { kind: "refused", status: 429 }, () =>
    client.createCharge({ body: { token, amount: 20_000 } }),
  );
  await story.call("99.99 ₽ is under the limit: not sent", { kind: "invalid" }, () =>
    client.createCharge({ body: { token, amount: 9_999 }, currency: "rub" }),
  );
  await sandbox.advance(60_000);
  const declined = await story.call("an amount that the bank declines", { phase: "pending" }, () =>
    client.createCharge({ body: { token, amount: 10_001 } }),
  );
  await sandbox.advance(5000);
  await story.call("declined: a success of the call, not of the charge", { phase: "failed" }, () =>
    client.getCharge({ chargeUuid: declined.chargeUuid }),
  );
  await story.call("switch the token off", {}, () => client.deactivateToken({ token }));
  await sandbox.advance(60_000);
  await story.call("it can't be charged any more", { kind: "refused", status: 400 }, () =>
    client.createCharge({ body: { token, amount: 20_000 } }),
  );
  story.check(
    "money moved once: 1 000.00 ₽",
    sandbox.ledger.filter((entry) => entry.provider === "tribute").length === 1,
  );
}

/**
 * An order leaves a token behind; the shop hears of everything. The sandbox is one of its own,
 * with a receiver of webhooks.
 */
async function sellAndRefund(story: Story): Promise<void> {
  const heard: string[] = [];
  const sandbox: Sandbox = createSandbox({
    undocumented: "kind",
    deliver: async (url, init) => {
      const verified = await verifyWebhook(new Request(url, init), { secret: sandbox.credentials.tribute.apiKey });
      heard.push(verified.ok ? verified.event.name : verified.reason);
      return new Response(null, { status: verified.ok ? 200 : 400 });
    },
  });
  const client = clientOf(story, sandbox);

  story.title("Tribute: an order, the next charge, the money back");
  await story.call("the shops of the key", {}, () => client.listShops());
  await story.call("the oldest one, which may charge tokens", {}, () => client.getShop());
  const body = {
    ...documented<Schemas["CreateOrderRequest"]>("tribute", "create-order-request-recurring"),
    title: "🎁".repeat(60),
  };
  await story.call("a title of 60 emoji is longer than 100", { kind: "refused", status: 400 }, () =>
    client.createOrder({ body }),
  );
  const { uuid: orderUuid } = await story.call("monthly, the card is kept", {}, () =>
    client.createOrder({ body: { ...body, title: "Club" } }),
  );
  await story.call("the payer has its link", { phase: "action_required" }, () => client.getOrderStatus({ orderUuid }));
  await sandbox.advance(11_000);
  await story.call("paid", { phase: "succeeded" }, () => client.getOrder({ orderUuid }));
  await story.call("it is found among the orders", {}, () => client.listOrders());

  const [saved] = await story.call("the token of the order", {}, () => client.listTokens({ orderUuid }));
  const token = saved?.token ?? "";
  await story.call("250.00 ₽ more by the token", { phase: "pending" }, () =>
    client.createCharge({ body: { token, amount: 25_000 } }),
  );
  await story.call("stop the subscription", {}, () => client.cancelOrder({ orderUuid }));
  const { transactions } = await story.call("payments, in rubles", {}, () =>
    client.listOrderTransactions({ orderUuid }),
  );
  const txId = transactions[0]?.id ?? 0;
  await story.call("pay the first one back", { phase: "pending" }, () =>
    client.refundOrderTransaction({ orderUuid, txId }),
  );
  await story.call("not twice", { kind: "refused", status: 400 }, () =>
    client.refundOrderTransaction({ orderUuid, txId }),
  );
  await sandbox.advance(60_000);
  await story.call("the delivery of the payment once more", {}, () =>
    client.resendOrderWebhook({ orderUuid, body: { event: "shop_order" } }),
  );
  await sandbox.deliveries.settled();

  story.check(
    `webhooks: ${heard.join(", ")}`,
    heard.includes("shop_order") && heard.includes("shop_token_charge_success"),
  );
  const { entries } = sandbox.deliveries;
  story.check("each signature was right", entries.length > 0 && entries.every(({ state }) => state === "delivered"));
  const moved = sandbox.ledger.map(({ kind, amount }) => `${kind} ${amount}`).join(", ");
  story.check(`money moved: ${moved}`, moved === "charge 100000, charge 25000, refund 100000");
}
