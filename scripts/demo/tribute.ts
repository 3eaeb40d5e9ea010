import type { Sandbox } from "@payspec/sandbox";
import { createTributeClient, type Schemas } from "@payspec/tribute";
import { documented } from "./documents.ts";
import { Story } from "./story.ts";

/** A saved card is charged once, declined, charged too early, and switched off. */
export async function tribute(sandbox: Sandbox): Promise<Story> {
  const story = new Story("tribute");
  const client = createTributeClient({
    ...sandbox.credentials.tribute,
    baseUrl: sandbox.baseUrls.tribute,
    fetch: sandbox.fetch,
    retries: 0,
    onEvent: story.onEvent,
  });
  const body = documented<Schemas["CreateChargeRequest"]>("tribute", "create-charge-request");
  const { token } = body;

  story.title("Tribute: charge a saved card");
  await story.call("tokens of the customer", {}, () => client.listTokens({ customerId: "user_12345", active: true }));
  await story.call("the token of the document", {}, () => client.getToken({ token }));
  const charge = await story.call("1 000.00 ₽, with the document's key", { phase: "pending" }, () => client.createCharge({ body }));
  await story.call("the same key again: the same charge", { phase: "pending" }, () => client.createCharge({ body }));
  await story.call("another charge while it is pending", { kind: "refused", status: 409 }, () =>
    client.createCharge({ body: { token, amount: 20_000 } }),
  );
  await sandbox.advance(5000);
  await story.call("it has succeeded", { phase: "succeeded" }, () => client.getCharge({ chargeUuid: charge.chargeUuid }));
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
  story.check("money moved once: 1 000.00 ₽", sandbox.ledger.filter((entry) => entry.provider === "tribute").length === 1);
  return story;
}
