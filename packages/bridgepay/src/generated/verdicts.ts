// Generated from specs/bridgepay/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { VerdictTable } from "@payspec/core/settle";
import { phases } from "./provider.js";
import { webhookTable } from "./webhooks.js";

const sensitive1: VerdictTable["sensitive"][string] = { disputeAttachment: "personal", holder: "personal", qrCodeLink: "pan", requisites: "pan" };

/** How the outcome of every operation that is not safe is learned, when its answer was lost. */
export const verdicts: VerdictTable = {
  provider: "bridgepay",
  revision: "54ffdc7c0975",
  operations: {
    createInvoice: { mark: ["/body/internalId"], follow: ["getInvoice", { id: ["$response/id", "$event/invoice/id"] }], events: { invoiceNotification: { mine: { "/invoice/internalId": "/body/internalId" }, confirm: true } }, until: "known" },
    cancelInvoice: { ask: ["getInvoice", { id: "/id" }], mark: ["/id"], verdict: [{ is: "done", when: { "/status": ["canceled"] } }, { is: "not-done", when: { "/status": ["paid", "expired"] } }, { is: "absent", looks: 2, apart: 60 }], answer: [{ is: "done", when: { "/status": ["canceled"] } }] },
    confirmInvoiceTransfer: { ask: ["getInvoice", { id: "/id" }], mark: ["/id"], verdict: [{ is: "absent", when: { "/deals/0/status": ["transfer_waiting"], "/deals/0/isActive": [true] }, looks: 2, apart: 60 }], events: { invoiceNotification: { mine: { "/invoice/id": "/id" }, confirm: true } } },
  },
  phases,
  webhooks: webhookTable,
  sensitive: {
createInvoice: { disputeAttachment: "personal", holder: "personal", notificationToken: "token", qrCodeLink: "pan", requisites: "pan" },
getInvoice: sensitive1,
cancelInvoice: sensitive1,
confirmInvoiceTransfer: { attachment: "personal", disputeAttachment: "personal", holder: "personal", qrCodeLink: "pan", requisites: "pan" },
  },
};
