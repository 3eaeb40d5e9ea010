import { requests } from "#requests/tribute";
import { failureText } from "../failure-text.js";
import type { Behaviour, Call, Context, ProviderModule, Reply } from "../types.js";
import { authorize, credentials } from "./account.js";
import { chargeOperations } from "./charges.js";
import { errorReply, Refusal, refuse } from "./errors.js";
import { orderOperations } from "./orders.js";
import { openState } from "./seed.js";
import { listShops, shop, shopOperations } from "./shops.js";
import { tokenOperations } from "./tokens.js";
import { transactionOperations } from "./transactions.js";
import { spots } from "./undocumented.js";

/**
 * A Tribute shop with token charging. Charges of saved cards are over after three seconds, orders are paid after ten,
 * subscriptions are charged at the end of each period. The last two digits of a sum choose what goes wrong.
 */
export const tribute: ProviderModule<typeof credentials> = {
  basePath: "/api/v1",
  credentials,
  webhooks: { url: shop.callbackUrl, secret: credentials.apiKey },
  requests,
  spots,
  start,
};

function start(context: Context): Behaviour {
  const state = openState(context);
  const handlers: Behaviour["operations"] = {
    ...shopOperations(),
    ...tokenOperations(state),
    ...chargeOperations(state),
    ...orderOperations(state),
    ...transactionOperations(state),
  };
  return {
    authorize,
    // listShops takes nothing and documents no refusal: what a request has too much is ignored.
    refuse: (violations, call) => (call.operationId === "listShops" ? listShops() : refuse(violations, call)),
    fail: (status, operation) =>
      errorReply(status, status === 404 ? "error_not_found" : "error_bad_request", failureText(status, operation)),
    operations: Object.fromEntries(
      Object.entries(handlers).map(([id, handler]) => [id, (call) => answered(handler, call)]),
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
