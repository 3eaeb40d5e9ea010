import {
  createTributeClient,
  eventId,
  verifyWebhook,
  type WebhookRequest,
} from "@payspec/tribute";

export interface Order {
  id: string;
  /** The payer's saved card. */
  token: string;
  kopecks: number;
}

/** What to answer the browser: an HTTP status and a body. */
export interface Answer {
  status: number;
  body: { charge?: string; state?: string; problem?: string };
}

export interface Settings {
  apiKey: string | undefined;
  /** The sandbox in tests; Tribute itself without it. */
  baseUrl?: string | undefined;
}

/** The shop without its framework: a charge whose failures are handled, and a receiver of webhooks. */
export function createShop({ apiKey = "", baseUrl }: Settings) {
  const tribute = createTributeClient({
    apiKey,
    deadlineMs: 20_000, // a browser waits for the answer
    maxWaitMs: 2_000,
    baseUrl,
  });
  const handled = new Set<string>(); // a table with a unique key, in your database

  return {
    async charge(order: Order): Promise<Answer> {
      const charge = await tribute.createCharge({
        body: {
          token: order.token,
          amount: order.kopecks,
          reference: order.id,
          idempotencyKey: `charge-${order.id}`, // of the order: a repeat is the same charge
        },
      });
      // It exists. Whether money moved says the webhook, or getCharge.
      if (charge.ok) {
        const { chargeUuid, status } = charge.data;
        return { status: 202, body: { charge: chargeUuid, state: status } };
      }
      // Money may have moved. The same order may be sent again, and nothing else.
      if (charge.outcome === "unknown")
        return {
          status: 503,
          body: { problem: "not known yet: send the same order again" },
        };
      const status = charge.retryable ? 503 : 422;
      return { status, body: { problem: `nothing was charged: ${charge.kind}` } };
    },

    /** The HTTP status to answer Tribute with. `body` is what arrived, byte by byte. */
    async receive(delivery: WebhookRequest): Promise<number> {
      const verified = await verifyWebhook(delivery, { secret: apiKey });
      if (!verified.ok) return verified.reason === "malformed" ? 400 : 401;
      const { event } = verified;
      const id = eventId(event);
      if (id === undefined || handled.has(id)) return 200; // a new kind of event, or a repeat
      if (event.name === "shop_token_charge_success")
        console.log("Paid:", event.payload.chargeUuid);
      if (event.name === "shop_token_charge_failed")
        console.log("Declined:", event.payload.chargeUuid, event.payload.errorCode);
      handled.add(id); // in the transaction that changes the order
      return 200; // for every event, or it comes again for a day
    },
  };
}
