import { requests } from "#requests/invoicebox";
import { failureText } from "../failure-text.js";
import type { Behaviour, Call, Context, ProviderModule, Reply } from "../types.js";
import { account, authorize, credentials } from "./account.js";
import { confirmation } from "./confirmation.js";
import { counterparties } from "./counterparties.js";
import { errorReply, fail, Refusal, refuse } from "./errors.js";
import { invoiceboxNotificationKey } from "./notification.js";
import { orderList } from "./order-list.js";
import { orders } from "./orders.js";
import { refunds } from "./refunds.js";
import { openState } from "./seed.js";
import { shipments } from "./shipments.js";
import { spots } from "./undocumented.js";

/**
 * Invoicebox. Orders wait until they are paid, by code (always 123456) or on the payment page (by the payer
 * `pays@sandbox.test`), expire or are cancelled. The documented limit of 100 requests in 30 seconds is not counted;
 * inject a `rate-limit` fault to meet it.
 */
export const invoicebox: ProviderModule<typeof credentials> = {
  basePath: "/v3",
  alsoAt: ["/l3"],
  credentials,
  webhooks: { secret: invoiceboxNotificationKey },
  requests,
  spots,
  start,
};

function start(context: Context): Behaviour {
  const state = openState(context);
  const handlers: Behaviour["operations"] = {
    ...account(),
    ...orders(state),
    ...orderList(state),
    ...confirmation(state),
    ...shipments(state),
    ...refunds(state),
    ...counterparties(),
  };
  const withId = (reply: Reply): Reply => ({ ...reply, headers: { "x-request-id": context.uuid(), ...reply.headers } });
  return {
    authorize: (call) => {
      const reply = authorize(call, context.settings);
      return reply && withId(reply);
    },
    refuse: (violations) => withId(refuse(violations)),
    fail: (status, operation) => withId(operation ? fail(status) : errorReply(status, failureText(status, operation))),
    operations: Object.fromEntries(
      Object.entries(handlers).map(([id, handler]) => [id, async (call) => withId(await answered(handler, call))]),
    ),
  };
}

async function answered(handler: (call: Call) => Reply | Promise<Reply>, call: Call): Promise<Reply> {
  try {
    return await handler(call);
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    throw error;
  }
}
