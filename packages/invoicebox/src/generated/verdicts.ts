// Generated from specs/invoicebox/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { VerdictTable } from "@payspec/core/settle";
import { phases } from "./provider.js";
import { webhookTable } from "./webhooks.js";

const sensitive1: VerdictTable["sensitive"][string] = { deliveryAddress: "personal", email: "personal", metaData: "personal", name: "personal", phone: "personal", registrationAddress: "personal", vatNumber: "personal" };

const sensitive2: VerdictTable["sensitive"][string] = { metaData: "personal" };

/** How the outcome of every operation that is not safe is learned, when its answer was lost. */
export const verdicts: VerdictTable = {
  provider: "invoicebox",
  revision: "95caf1ee7242",
  operations: {
    createAgentOrder: { ask: ["listOrders", { merchantOrderId: "/body/merchantOrderId" }], mark: ["/body/merchantOrderId"], list: { at: "/data", mine: { "/merchantOrderId": "/body/merchantOrderId" }, same: { "/amount": "/body/amount" } }, verdict: [{ is: "absent", missing: true, looks: 2, apart: 60 }, { is: "done", when: { "/status": ["completed"] } }, { is: "not-done", when: { "/status": ["expired", "canceled"] } }], follow: ["getOrder", { uuid: ["$response/data/id", "$response/id"] }], events: { orderNotification: { mine: { "/merchantOrderId": "/body/merchantOrderId" }, same: { "/amount": "/body/amount" } } }, until: "known" },
    createCorrectionOrder: { ask: ["listRefunds", { id: "/body/parentId" }], mark: ["/body/parentId"], list: { at: "/data", mine: { "/id": "/body/parentId" } }, verdict: [{ is: "pending", missing: true }, { is: "absent", when: { "/status": ["draft"] }, looks: 2, apart: 60 }, { is: "done", when: { "/status": ["created", "completed"] } }], answer: [{ is: "done" }] },
    createOrder: { ask: ["listOrders", { merchantOrderId: "/body/merchantOrderId" }], mark: ["/body/merchantOrderId"], list: { at: "/data", mine: { "/merchantOrderId": "/body/merchantOrderId" }, same: { "/amount": "/body/amount" } }, verdict: [{ is: "absent", missing: true, looks: 2, apart: 60 }, { is: "done", when: { "/status": ["completed"] } }, { is: "not-done", when: { "/status": ["expired", "canceled"] } }], follow: ["getOrder", { uuid: ["$response/data/id", "$response/id"] }], events: { orderNotification: { mine: { "/merchantOrderId": "/body/merchantOrderId" }, same: { "/amount": "/body/amount" } } }, until: "known" },
    moveOrderToMerchant: { ask: ["getOrder", { uuid: "/body/orderId" }], verdict: [{ is: "done", when: { "/data/merchantId": "/body/merchantId" } }, { is: "absent" }], answer: [{ is: "done" }] },
    updateOrder: { ask: ["getOrder", { uuid: "/uuid" }], verdict: [{ is: "absent" }], answer: [{ is: "done" }] },
    cancelOrder: { ask: ["getOrder", { uuid: "/uuid" }], mark: ["/uuid"], verdict: [{ is: "done", when: { "/data/status": ["canceled"] } }, { is: "absent", when: { "/data/status": ["created", "completed", "hold"] }, looks: 2, apart: 60 }], answer: [{ is: "done", when: { "/data/status": ["canceled"] } }] },
    createRefund: { ask: ["listRefunds", { merchantOrderId: "/body/merchantOrderId" }], mark: ["/body/merchantOrderId"], list: { at: "/data", mine: { "/merchantOrderId": "/body/merchantOrderId" }, same: { "/amount": "/body/amount" } }, verdict: [{ is: "absent", missing: true, looks: 2, apart: 60 }, { is: "done", when: { "/status": ["completed"] } }, { is: "not-done", when: { "/status": ["canceled"] } }] },
    createShipment: { ask: ["listShipments", { orderId: "/body/orderId" }], mark: ["/body/documentNumber"], list: { at: "/data", mine: { "/documentNumber": "/body/documentNumber" } }, verdict: [{ is: "absent", missing: true, looks: 2, apart: 60 }, { is: "done" }], answer: [{ is: "done" }] },
    payWithCode: { ask: ["getOrder", { uuid: "/uuid" }], mark: ["/uuid"], verdict: [{ is: "absent", when: { "/data/status": ["created"] }, looks: 2, apart: 60 }], answer: [{ is: "not-done", when: { "/data/result": ["wrongCode"] } }], events: { orderNotification: { mine: { "/id": "/uuid" } } } },
    sendConfirmationCode: { answer: [{ is: "done", when: { "/data/result": ["success", "codeAlreadySent"] } }, { is: "not-done" }], resume: "start-over" },
    updateOrderStatus: { ask: ["getOrder", { uuid: "/uuid" }], verdict: [{ is: "done", when: { "/data/status": "/body/status" } }, { is: "absent" }], answer: [{ is: "done" }] },
  },
  phases,
  webhooks: webhookTable,
  sensitive: {
createAgentOrder: sensitive1,
createCorrectionOrder: sensitive1,
createOrder: sensitive1,
moveOrderToMerchant: sensitive1,
getOrder: sensitive1,
updateOrder: sensitive1,
cancelOrder: sensitive1,
listRefundableItems: sensitive2,
createRefund: sensitive2,
listShipmentsOfBilling: sensitive2,
createShipment: sensitive2,
payWithCode: { code: "code", email: "personal", name: "personal", phone: "personal", publicCode: "code", registrationAddress: "personal", vatNumber: "personal" },
sendConfirmationCode: { email: "personal", name: "personal", phone: "personal", publicCode: "code", registrationAddress: "personal", vatNumber: "personal" },
validatePaymentMethod: { email: "personal", name: "personal", phone: "personal", registrationAddress: "personal", vatNumber: "personal" },
updateOrderStatus: sensitive1,
findCounterparty: { name: "personal", nameFull: "personal", nameI18n: "personal", postAddress: "personal", registrationAddress: "personal", vatNumber: "personal" },
listOrders: sensitive1,
listRefunds: sensitive2,
listShipments: sensitive2,
checkAuth: { accessToken: "token", profile: "personal" },
  },
};
