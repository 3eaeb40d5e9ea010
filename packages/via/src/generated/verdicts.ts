// Generated from specs/via/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { VerdictTable } from "@payspec/core/settle";
import { phases } from "./provider.js";

/** How the outcome of every operation that is not safe is learned, when its answer was lost. */
export const verdicts: VerdictTable = {
  provider: "via",
  revision: "1d1617373342",
  operations: {
    startMerchantPayment: { ask: ["getTransaction", { externalId: "/body/externalId" }], mark: ["/body/externalId"], verdict: [{ is: "absent", status: 404, looks: 2, apart: 60 }, { is: "not-done", when: { "/data/status": ["REJECT"] } }, { is: "done" }], answer: [{ is: "done" }] },
    verifyMerchantPayment: { ask: ["getTransaction", { transactionId: "/body/verifyId" }], mark: ["/body/verifyId"], verdict: [{ is: "absent", when: { "/data/status": ["NEW", "DRAFT"] }, looks: 2, apart: 60 }, { is: "not-done", when: { "/data/status": ["ERROR"] }, looks: 3, apart: 20 }] },
    resendMerchantPaymentCode: { answer: [{ is: "done" }], resume: "start-over" },
    payMerchantFromDeposit: { ask: ["getTransaction", { externalId: "/body/externalId" }], mark: ["/body/externalId"], verdict: [{ is: "absent", status: 404, looks: 2, apart: 60 }, { is: "not-done", when: { "/data/status": ["ERROR"] }, looks: 3, apart: 20 }] },
    transferDepositToCard: { ask: ["getTransaction", { externalId: "/body/externalId" }], mark: ["/body/externalId"], verdict: [{ is: "absent", status: 404, looks: 2, apart: 60 }, { is: "not-done", when: { "/data/status": ["ERROR"] }, looks: 3, apart: 20 }], answer: [{ is: "pending", when: { "/data/status": ["ERROR"] } }] },
    transferDepositToToken: { ask: ["getTransaction", { externalId: "/body/externalId" }], mark: ["/body/externalId"], verdict: [{ is: "absent", status: 404, looks: 2, apart: 60 }, { is: "not-done", when: { "/data/status": ["ERROR"] }, looks: 3, apart: 20 }] },
    registerCard: { answer: [{ is: "done" }], resume: "start-over" },
    verifyCardRegistration: { answer: [{ is: "done" }], resume: "start-over" },
    payMerchantByToken: { ask: ["getTransaction", { externalId: "/body/externalId" }], mark: ["/body/externalId"], verdict: [{ is: "not-done", when: { "/data/status": ["ERROR"] }, looks: 3, apart: 20 }] },
  },
  phases,
  sensitive: {
startMerchantPayment: { accounts: "personal", expiry: "card-data", pan: "pan", phone: "personal" },
verifyMerchantPayment: { verifyCode: "code" },
payMerchantFromDeposit: { accounts: "personal" },
findMerchantAccount: { account: "personal", data: "personal" },
transferDepositToCard: { firstName: "personal", lastName: "personal", middleName: "personal", receiverPan: "pan" },
transferDepositToToken: { firstName: "personal", lastName: "personal", middleName: "personal", receiverToken: "token" },
getCardInfo: { cardHolder: "personal", pan: "pan" },
listCardsByPhone: { holder: "personal", pan: "card-data", phone: "personal", token: "token" },
registerCard: { expMonth: "card-data", expYear: "card-data", pan: "pan", phone: "personal", phoneMask: "personal" },
verifyCardRegistration: { cardHolder: "personal", expMonth: "card-data", expYear: "card-data", hashPan: "card-data", token: "token", verifyCode: "code" },
payMerchantByToken: { localToken: "token", metadata: "personal" },
  },
};
