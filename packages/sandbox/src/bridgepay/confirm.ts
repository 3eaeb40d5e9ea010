import type { Call, Reply } from "../types.js";
import { failure, refusal } from "./errors.js";
import { invoiceView } from "./invoice.js";
import type { State } from "./state.js";
import { isKind } from "./undocumented.js";

/** Takes a receipt for the first deal of an invoice, up to the deal's deadline. */
export function confirmInvoiceTransfer({ invoices, context }: State): (call: Call) => Reply {
  return ({ path, body }) => {
    const invoice = invoices.find(path.id as string);
    if (!invoice) return failure(404, "The invoice is unknown");
    const { deal } = invoice;
    if ((body as { attachment: File }).attachment.size === 0)
      return refusal([{ field: "body.attachment", rule: "must not be empty" }]);
    if (!deal) return failure(409, "The invoice has no deal");
    const confirmed = deal.status !== "transfer_waiting";
    if (confirmed && (deal.status === "completed" || isKind(context, "repeatedConfirmation")))
      return failure(409, "The transfer was confirmed already");
    if (!deal.isActive) return failure(409, "The deal was cancelled at its canceledAt");
    invoices.confirm(invoice, deal);
    return { status: 200, body: invoiceView(invoice) };
  };
}
