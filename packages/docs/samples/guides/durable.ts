import { durable, type IntentStore } from "@payspec/durable";
import {
  createTributeClient,
  type TributeOptions,
  verifyWebhook,
} from "@payspec/tribute";

/** A shop whose charges survive its crashes. */
export function shopOf(options: TributeOptions, store: IntentStore) {
  // #region shop
  const tribute = createTributeClient(options);
  const payments = durable(tribute, { store });

  /** Safe to call again and again, in any process. */
  async function charge(order: {
    id: string;
    token: string;
    kopecks: number;
  }) {
    const result = await payments.createCharge({
      intent: `${order.id}/charge`,
      body: {
        token: order.token,
        amount: order.kopecks,
        reference: order.id,
      },
    });
    return result.verdict; // "done": deliver
  }
  // #endregion
  return { payments, charge };
}

/** Takes the provider's webhooks. */
export async function receive(
  payments: ReturnType<typeof shopOf>["payments"],
  request: Request,
  secret: string,
) {
  // #region webhook
  const verified = await verifyWebhook(request, { secret });
  if (!verified.ok) return new Response(null, { status: 400 });
  const { intents } = await payments.event(verified.event);
  for (const { intent, verdict } of intents) console.log(intent, verdict);
  return new Response();
  // #endregion
}
