import type { Behaviour, Context, ProviderModule } from "../types.js";
import { Cards, cardOperations } from "./cards.js";
import { Deposit, depositOperations } from "./deposit.js";
import { failure, pathOf, refusal, refuse } from "./errors.js";
import { getTransaction } from "./lookup.js";
import { findMerchantAccount } from "./merchants.js";
import { paymentOperations } from "./payments.js";
import { registrationOperations } from "./registrations.js";
import { Transactions } from "./transactions.js";

const credentials = { clientId: "sandbox-via-client", clientSecret: "sandbox-via-secret" } as const;

/**
 * VIA's partner API. The last two digits of an amount decide how it ends, see {@link fateOf}. The codes from the SMS are those of the
 * documented examples: 005646 for a payment, 012345 for the registration of a card. Nothing is charged as a fee: whether VIA's comes on top
 * of an amount is not documented, and the printed payment has none.
 */
export const via: ProviderModule<typeof credentials> = { basePath: "", credentials, start };

function start(context: Context): Behaviour {
  const deposit = new Deposit();
  const cards = new Cards();
  const transactions = new Transactions(context, deposit);
  return {
    authorize: (call) => {
      const { headers } = call;
      if (headers.get("client-id") === credentials.clientId && headers.get("client-secret") === credentials.clientSecret) return undefined;
      return refuse(call, "client-id or client-secret is missing or wrong", 401);
    },
    refuse: (violations, call) => refusal(call, violations),
    fail: (status, operationId) => failure(status, pathOf(operationId), `The sandbox was told to answer ${status}`),
    operations: {
      ...paymentOperations(transactions, cards),
      ...depositOperations(transactions, cards, deposit),
      ...cardOperations,
      ...registrationOperations(cards),
      getTransaction: getTransaction(transactions),
      findMerchantAccount,
    },
  };
}
