import { examples } from "#examples/via";
import { requests } from "#requests/via";
import { declared } from "../declared.js";
import { Cards, cardOperations } from "./cards.js";
import { failed } from "./failures.js";
import { findMerchantAccount } from "./merchants.js";
import { seed, transactionOperations } from "./payments.js";
import { registrationOperations } from "./registrations.js";
import { spots } from "./undocumented.js";

/**
 * VIA's partner API, played from its spec: transactions are made, read and paid as its examples and test values say.
 * Code is what VIA does beside them: codes from an SMS (005646 for a payment, 012345 for the registration of a card, as
 * in the documented examples), the deposit, stored cards, and what is checked in a request. Nothing is charged as a fee:
 * whether VIA's comes on top of an amount is not documented, and the printed payment has none.
 */
export const via = declared({
  basePath: "",
  credentials: { clientId: "sandbox-via-client", clientSecret: "sandbox-via-secret" },
  requests,
  examples,
  spots,
  failed,
  seed,
  play: (context, played) => {
    const cards = new Cards();
    return {
      ...transactionOperations(context, played, cards),
      ...cardOperations,
      ...registrationOperations(context, cards),
      findMerchantAccount,
    };
  },
});
