import { requests } from "#requests/via";
import { failureText } from "../failure-text.js";
import type { Behaviour, Context, ProviderModule } from "../types.js";
import { cardOperations } from "./cards.js";
import { failure, refusal, refuse } from "./errors.js";
import { getTransaction } from "./lookup.js";
import { findMerchantAccount } from "./merchants.js";
import { paymentOperations } from "./payments.js";
import { payoutOperations } from "./payouts.js";
import { registrationOperations } from "./registrations.js";
import { openState } from "./seed.js";
import { spots } from "./undocumented.js";

const credentials = { clientId: "sandbox-via-client", clientSecret: "sandbox-via-secret" } as const;

/**
 * VIA's partner API. The last two digits of an amount decide how it ends, see {@link fateOf}. The codes from the SMS
 * are those of the documented examples: 005646 for a payment, 012345 for the registration of a card. Nothing is charged
 * as a fee: whether VIA's comes on top of an amount is not documented, and the printed payment has none.
 */
export const via: ProviderModule<typeof credentials> = { basePath: "", credentials, requests, spots, start };

function start(context: Context): Behaviour {
  const state = openState(context);
  return {
    authorize: (call) => {
      const { headers } = call;
      if (
        headers.get("client-id") === credentials.clientId &&
        headers.get("client-secret") === credentials.clientSecret
      )
        return undefined;
      return refuse(call, "client-id or client-secret is missing or wrong", 401);
    },
    refuse: (violations, call) => refusal(call, violations),
    fail: (status, operation) => failure(status, operation?.path ?? "", failureText(status, operation)),
    operations: {
      ...paymentOperations(state),
      ...payoutOperations(state),
      ...cardOperations,
      ...registrationOperations(state),
      getTransaction: getTransaction(state),
      findMerchantAccount,
    },
  };
}
