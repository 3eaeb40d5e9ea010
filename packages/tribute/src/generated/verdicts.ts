// Generated from specs/tribute/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { VerdictTable } from "@payspec/core/settle";
import { phases } from "./provider.js";
import { webhookTable } from "./webhooks.js";

const sensitive1: VerdictTable["sensitive"][string] = { token: "token" };

const sensitive2: VerdictTable["sensitive"][string] = { email: "personal" };

/** How the outcome of every operation that is not safe is learned, when its answer was lost. */
export const verdicts: VerdictTable = {
  provider: "tribute",
  revision: "bcaf974b1ea7",
  operations: {
    createCharge: { ask: ["createCharge", { body: "/body" }], mark: ["/body/reference"], answer: [{ is: "absent", status: 409 }], follow: ["getCharge", { chargeUuid: ["$response/chargeUuid", "$event/payload/chargeUuid"] }], events: { shopTokenChargeSuccess: { mine: { "/payload/reference": "/body/reference" }, same: { "/payload/amount": "/body/amount" }, is: "done" }, shopTokenChargeFailed: { mine: { "/payload/reference": "/body/reference" }, same: { "/payload/amount": "/body/amount" }, is: "not-done" } } },
    createOrder: { ask: ["listOrders", { shopId: "/body/shopId" }], mark: ["/body/comment"], list: { at: "", mine: { "/comment": "/body/comment" }, same: { "/amount": "/body/amount", "/currency": "/body/currency" } }, verdict: [{ is: "absent", missing: true, looks: 2, apart: 60 }, { is: "done", when: { "/status": ["paid"] } }], follow: ["getOrder", { orderUuid: ["$response/uuid"] }], events: { shopOrder: { mine: { "/payload/uuid": "$response/uuid" }, is: "done" } }, until: "known" },
    cancelOrder: { ask: ["getOrder", { orderUuid: "/orderUuid" }], mark: ["/orderUuid"], verdict: [{ is: "done", when: { "/memberStatus": ["cancelled"] } }, { is: "absent", looks: 2, apart: 60 }], answer: [{ is: "done", when: { "/success": [true] } }], events: { shopOrderCancelled: { mine: { "/payload/uuid": "/orderUuid" }, is: "done" } } },
    refundOrderTransaction: { ask: ["listOrderTransactions", { orderUuid: "/orderUuid" }], mark: ["/txId"], list: { at: "/transactions", mine: { "/id": "/txId" }, next: ["/nextFrom", "startFrom"] }, verdict: [{ is: "pending", missing: true }, { is: "done", when: { "/isRefunded": [true] } }, { is: "absent", when: { "/isRefundable": [true] }, looks: 2, apart: 60 }, { is: "pending" }], events: { shopOrderRefunded: { mine: { "/payload/transactionId": "/txId" } } } },
    resendOrderWebhook: { answer: [{ is: "done", when: { "/success": [true] } }] },
    deactivateToken: { ask: ["getToken", { token: "/token" }], verdict: [{ is: "done", when: { "/active": [false] } }, { is: "done", status: 404 }, { is: "absent" }], answer: [{ is: "done", when: { "/success": [true] } }] },
  },
  phases,
  webhooks: webhookTable,
  sensitive: {
createCharge: sensitive1,
getCharge: sensitive1,
listOrders: sensitive2,
createOrder: sensitive2,
getOrder: sensitive2,
listTokens: sensitive1,
getToken: sensitive1,
deactivateToken: sensitive1,
  },
};
