import { createInvoiceboxClient } from "@payspec/invoicebox";
import { createSandbox } from "@payspec/sandbox";

/** A sandbox of its own and a client that talks to it. */
export function start() {
  // #region sandbox
  const sandbox = createSandbox();
  const invoicebox = createInvoiceboxClient({
    ...sandbox.credentials.invoicebox,
    baseUrl: sandbox.baseUrls.invoicebox,
    fetch: sandbox.fetch,
  });
  // #endregion
  return { sandbox, invoicebox };
}
