import { requests } from "#requests/bridgepay";
import { failureText } from "../failure-text.js";
import type { Behaviour, Context, ProviderModule } from "../types.js";
import { confirmInvoiceTransfer } from "./confirm.js";
import { createInvoice, currencyOf } from "./create.js";
import { failure, refusal } from "./errors.js";
import { invoiceView } from "./invoice.js";
import { openState } from "./seed.js";
import { isSigned } from "./signature.js";
import { isKind, spots } from "./undocumented.js";

const credentials = { apiKey: "sandbox-bridgepay-key", secret: "sandbox-bridgepay-secret" } as const;

/**
 * Bridgepay's pay-ins and pay-outs. A confirmed transfer is seen after five seconds; a payer on the payment page and a
 * trader with a pay-out take ten. Sums whose kopecks are 02 are never paid, and the bank `dcbank` never has details
 * free. None of this is documented: there is no test environment whose rules could be copied.
 */
export const bridgepay: ProviderModule<typeof credentials> = {
  basePath: "",
  credentials,
  webhooks: {},
  requests,
  spots,
  start,
};

function start(context: Context): Behaviour {
  const state = openState(context);
  return {
    authorize: async (call) => {
      if (call.headers.get("x-identity") !== credentials.apiKey) return failure(401, "X-Identity is missing or wrong");
      return (await isSigned(call, credentials.secret)) ? undefined : failure(401, "X-Signature is missing or wrong");
    },
    refuse: refusal,
    fail: (status, operation) => failure(status, failureText(status, operation)),
    operations: {
      listAccounts: () => ({ status: 200, body: [state.account.view()] }),
      createInvoice: createInvoice(state),
      getInvoice: ({ path }) => {
        const invoice = state.invoices.find(path.id as string);
        return invoice ? { status: 200, body: invoiceView(invoice) } : failure(404, "The invoice is unknown");
      },
      confirmInvoiceTransfer: confirmInvoiceTransfer(state),
      cancelInvoice: ({ path }) => {
        const invoice = state.invoices.find(path.id as string);
        if (!invoice) return failure(404, "The invoice is unknown");
        const again = invoice.status === "canceled" && !isKind(context, "repeatedCancellation");
        if (invoice.status !== "new" && !again) return failure(409, `The invoice is ${invoice.status}`);
        state.invoices.cancel(invoice);
        return { status: 200, body: invoiceView(invoice) };
      },
      listPaymentMethods: ({ query }) => ({
        status: 200,
        body: query.currency === currencyOf(context) ? ["sberbank", "dcbank"] : [],
      }),
    },
  };
}
