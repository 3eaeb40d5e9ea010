// Generated from specs/qiwi/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { VerdictTable } from "@payspec/core/settle";
import { phases } from "./provider.js";
import { webhookTable } from "./webhooks.js";

const sensitive1: VerdictTable["sensitive"][string] = { account: "personal", city: "personal", country: "personal", customer_account: "personal", customer_email: "personal", customer_phone: "personal", details: "personal", email: "personal", full_name: "personal", pareq: "card-data", phone: "personal", region: "personal", token: "token" };

const sensitive2: VerdictTable["sensitive"][string] = { phone: "personal", receiverFirstName: "personal", receiverLastName: "personal" };

const sensitive3: VerdictTable["sensitive"][string] = { token: "token", tokenizationAccount: "personal" };

/** How the outcome of every operation that is not safe is learned, when its answer was lost. */
export const verdicts: VerdictTable = {
  provider: "qiwi",
  revision: "b154e343debb",
  operations: {
    createBill: { ask: ["getBillDetails", { siteId: "/siteId", billId: "/billId" }], mark: ["/billId"], verdict: [{ is: "absent", status: 404 }], events: { paymentNotification: { mine: { "/payment/billId": "/billId" }, confirm: true } }, until: "known" },
    createPayment: { ask: ["getPayment", { siteId: "/siteId", paymentId: "/paymentId" }], mark: ["/paymentId"], verdict: [{ is: "absent", status: 404 }], events: { paymentNotification: { mine: { "/payment/paymentId": "/paymentId" }, confirm: true } } },
    createCapture: { ask: ["getCapture", { siteId: "/siteId", paymentId: "/paymentId", captureId: "/captureId" }], mark: ["/captureId"], verdict: [{ is: "absent", status: 404 }], events: { captureNotification: { mine: { "/capture/captureId": "/captureId" }, confirm: true } } },
    completePayment: { ask: ["getPayment", { siteId: "/siteId", paymentId: "/paymentId" }], mark: ["/paymentId"], verdict: [{ is: "absent", when: { "/status/value": ["WAITING"] }, looks: 2, apart: 60 }], answer: [{ is: "pending", status: 400, repeat: true }], events: { paymentNotification: { mine: { "/payment/paymentId": "/paymentId" }, confirm: true } } },
    createPayout: { ask: ["getPayout", { siteId: "/siteId", paymentId: "/paymentId", payoutId: "/payoutId" }], mark: ["/payoutId"], verdict: [{ is: "absent", status: 404 }], events: { payoutNotification: { mine: { "/payout/payoutId": "/payoutId" }, confirm: true } } },
    completePayout: { ask: ["getPayout", { siteId: "/siteId", paymentId: "/paymentId", payoutId: "/payoutId" }], mark: ["/payoutId"], verdict: [{ is: "absent", when: { "/status/value": ["INIT"] }, looks: 2, apart: 60 }], events: { payoutNotification: { mine: { "/payout/payoutId": "/payoutId" }, confirm: true } } },
    createRefund: { ask: ["getRefund", { siteId: "/siteId", paymentId: "/paymentId", refundId: "/refundId" }], mark: ["/refundId"], verdict: [{ is: "absent", status: 404 }], events: { refundNotification: { mine: { "/refund/refundId": "/refundId" }, confirm: true } } },
    declineRefund: { ask: ["getRefund", { siteId: "/siteId", paymentId: "/paymentId", refundId: "/refundId" }], mark: ["/refundId"], verdict: [{ is: "done", when: { "/status/value": ["DECLINE", "DECLINED"] } }, { is: "pending" }], answer: [{ is: "done" }] },
    createSbpQrCode: { ask: ["getSbpQrCode", { siteId: "/siteId", qrCodeUid: "/body/qrCodeUid" }], mark: ["/body/qrCodeUid"], verdict: [{ is: "absent", status: 404 }], events: { paymentNotification: { mine: { "/payment/qrCodeUid": "/body/qrCodeUid" }, confirm: true } }, until: "known" },
    putSbpQrCode: { ask: ["getSbpQrCode", { siteId: "/siteId", qrCodeUid: "/qrCodeUid" }], mark: ["/qrCodeUid"], verdict: [{ is: "absent", status: 404 }], events: { paymentNotification: { mine: { "/payment/qrCodeUid": "/qrCodeUid" }, confirm: true } }, until: "known" },
    createSbpTokenPayment: { ask: ["getSbpQrCode", { siteId: "/siteId", qrCodeUid: "/qrCodeUid" }], mark: ["/qrCodeUid"], verdict: [{ is: "absent", when: { "/qrCode/status": ["CREATED"], "/payment": [null] }, looks: 2, apart: 60 }] },
    payBySbpToken: { ask: ["getSbpQrCode", { siteId: "/siteId", qrCodeUid: "/qrCodeUid" }], mark: ["/paymentId"], verdict: [{ is: "done", when: { "/payment/paymentUid": "/paymentId", "/payment/paymentStatus": ["COMPLETED"] } }, { is: "not-done", when: { "/payment/paymentUid": "/paymentId", "/payment/paymentStatus": ["DECLINED", "DECLINE"] } }, { is: "pending", when: { "/payment/paymentUid": "/paymentId" } }, { is: "absent", when: { "/payment": [null] } }, { is: "pending" }] },
    deletePaymentToken: { ask: ["deletePaymentToken", { siteId: "/siteId", body: "/body" }], answer: [{ is: "done" }, { is: "done", status: 404, repeat: true }] },
    createCardCheck: { ask: ["getCardCheck", { siteId: "/siteId", requestUid: "/requestUid" }], mark: ["/requestUid"], verdict: [{ is: "absent", status: 404 }], events: { checkCardNotification: { mine: { "/checkPaymentMethod/requestUid": "/requestUid" }, confirm: true } } },
    completeCardCheck: { ask: ["getCardCheck", { siteId: "/siteId", requestUid: "/requestUid" }], mark: ["/requestUid"], verdict: [{ is: "absent", when: { "/status": ["WAITING_3DS"] }, looks: 2, apart: 60 }], answer: [{ is: "pending", status: 400, repeat: true }], events: { checkCardNotification: { mine: { "/checkPaymentMethod/requestUid": "/requestUid" }, confirm: true } } },
  },
  phases,
  webhooks: webhookTable,
  sensitive: {
listBillPayments: sensitive1,
createBill: { account: "personal", bankAccount: "personal", city: "personal", country: "personal", customer_account: "personal", customer_email: "personal", customer_phone: "personal", customerContact: "personal", details: "personal", email: "personal", FROM_MERCHANT_FULL_NAME: "personal", FROM_MERCHANT_PHONE: "personal", full_name: "personal", inn: "personal", pan: "pan", phone: "personal", region: "personal", wallet: "personal" },
getBillDetails: sensitive1,
getPayment: sensitive1,
createPayment: { account: "personal", bankAccount: "personal", cav: "card-data", city: "personal", country: "personal", cryptogram: "card-data", customer_account: "personal", customer_email: "personal", customer_phone: "personal", customerContact: "personal", cvv2: "card-data", details: "personal", email: "personal", expiryDate: "card-data", fingerprint: "personal", FROM_MERCHANT_FULL_NAME: "personal", FROM_MERCHANT_PHONE: "personal", full_name: "personal", holderName: "card-data", inn: "personal", ip: "personal", pan: "pan", pareq: "card-data", paymentToken: "token", phone: "personal", region: "personal", token: "token", wallet: "personal" },
completePayment: { account: "personal", city: "personal", country: "personal", customer_account: "personal", customer_email: "personal", customer_phone: "personal", details: "personal", email: "personal", full_name: "personal", pareq: "card-data", pares: "card-data", phone: "personal", region: "personal", token: "token" },
getPayout: sensitive2,
createPayout: { pan: "pan", phone: "personal", receiverFirstName: "personal", receiverLastName: "personal", "X-Digital-Sign": "credential" },
completePayout: sensitive2,
createRefund: { customerContact: "personal" },
createSbpQrCode: sensitive3,
getSbpQrCode: { token: "token" },
putSbpQrCode: sensitive3,
createSbpTokenPayment: sensitive3,
payBySbpToken: sensitive3,
deletePaymentToken: { customerAccountId: "personal", token: "token" },
getCardCheck: { account: "personal", pareq: "card-data", token: "token" },
createCardCheck: { account: "personal", cvv2: "card-data", expiryDate: "card-data", holderName: "card-data", pan: "pan", pareq: "card-data", token: "token" },
completeCardCheck: { account: "personal", pareq: "card-data", pares: "card-data", token: "token" },
  },
};
