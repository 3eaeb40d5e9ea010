// Generated from specs/via/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import { type BareOperationFunction, type OperationFunction, type Refused, type Shape, echo, failing, json, minor, operation, query, reconcile, sensitive } from "@payspec/core";
import type * as inputs from "./inputs.js";

type Failure1 = Refused<number, inputs.Schemas["ErrorResponse"]>;

const error1: Shape = { "status?": { code: "string", message: "string" }, error: { "path?": "string", message: { "uz?": "string", "ru?": "string", "en?": "string" } } };

/**
 * Start a card payment; VIA sends the card holder a code.
 *
 * First step of a card payment. VIA creates the payment and sends a one-time code by SMS to the holder of the card. No money
 * moves before `verifyMerchantPayment` hands that code in together with the `verifyId` of this answer.
 *
 * - Create `externalId` before the first attempt and keep it. Never use a new one for the same purchase; what a repeated
 *   one does is not documented.
 * - A blind repeat may send another SMS or open another payment. Ask `getTransaction` with the `externalId` first, and if
 *   VIA does not know it, repeat with the same one.
 * - `card.expiry` is month and then year, MMYY.
 * - The full card number travels in the request. Never log the body.
 *
 * `POST /partner/merchant/confirm/pay`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `getTransaction`.
 *
 * @see https://docs.viadev.uz/en/confirm-pay/method-confirm-pay
 */
export const startMerchantPayment: OperationFunction<"via", inputs.StartMerchantPaymentInput, inputs.Schemas["VerifyChallenge"], Failure1> = /* @__PURE__ */ operation("startMerchantPayment", () => ({ method: "POST", path: "/partner/merchant/confirm/pay", retry: "never", reconcile: ["getTransaction", { externalId: "/body/externalId" }], body: "json", request: { merchantId: "string", card: { pan: "string", expiry: "string" }, externalId: "string", amount: "integer", currency: "string", accounts: {} }, money: [{ at: "/amount", unit: "minor" }], sensitive: ["accounts", "expiry", "pan"], answers: { 200: { verifyId: "string" } }, errors: [4, 5], error: error1, errorAt: "/error", says: "/status/message", parts: [json, minor, sensitive, reconcile, failing] }));

/**
 * Submit the SMS code and complete a card payment.
 *
 * Second step of a card payment: hands in the code that the client received by SMS after `startMerchantPayment`, which
 * takes the money. This call sends no code to anybody.
 *
 * A 200 says that VIA answered, not that money moved: read `status`. While it is `DRAFT`, `NEW` or `PENDING`, ask
 * `getTransaction` again. After `ERROR` ask once more as well; the provider does not say whether money may have moved.
 *
 * - Do not repeat the call when the answer was lost. The code works once and the money may be gone already.
 * - `verifyCode` is a string. Codes with leading zeros occur.
 * - Whether `fee` comes on top of `amount` or out of it is not documented. Show both, do not add them up.
 *
 * `POST /partner/merchant/confirm/pay/verify`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `getTransaction`.
 *
 * @see https://docs.viadev.uz/en/confirm-pay/method-confirm-pay-verify
 */
export const verifyMerchantPayment: OperationFunction<"via", inputs.VerifyMerchantPaymentInput, inputs.Schemas["MerchantPayment"], Failure1> = /* @__PURE__ */ operation("verifyMerchantPayment", () => ({ method: "POST", path: "/partner/merchant/confirm/pay/verify", retry: "never", reconcile: ["getTransaction", { transactionId: "/body/verifyId" }], body: "json", request: { verifyId: "string", verifyCode: "string" }, sensitive: ["verifyCode"], answers: { 200: { transactionId: "string", merchantId: "string", amount: "integer", createdAt: "integer", status: "string", fee: "integer", feePercent: "number", currency: "string" } }, errors: [4, 5], error: error1, errorAt: "/error", says: "/status/message", parts: [json, sensitive, reconcile, failing] }));

/**
 * Send the code of a card payment once more.
 *
 * Sends another SMS for a payment that `startMerchantPayment` began and whose code did not arrive. Hand the code in with
 * `verifyMerchantPayment` and the same `verifyId`.
 *
 * - **Observed, not documented.** VIA's pages do not have this call; it is known from code that runs against VIA. Ask VIA before you
 *   build on it.
 * - No money moves. How often it may be called, and whether the earlier code still works, is not known.
 *
 * `POST /partner/merchant/pay/resend`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: Nothing says whether the SMS was sent. The payment itself is read with `getTransaction`; let the payer ask for another code.
 *
 * @see https://github.com/inoyatov/typemaster (observed)
 */
export const resendMerchantPaymentCode: OperationFunction<"via", inputs.ResendMerchantPaymentCodeInput, inputs.Schemas["ResendCodeResult"], Failure1> = /* @__PURE__ */ operation("resendMerchantPaymentCode", () => ({ method: "POST", path: "/partner/merchant/pay/resend", retry: "never", body: "json", request: { verifyId: "string" }, answers: { 200: {} }, errors: [4, 5], error: error1, errorAt: "/error", says: "/status/message", parts: [json, failing] }));

/**
 * Pay a merchant's service out of the partner deposit.
 *
 * Moves money from the partner's deposit to a merchant in this one call. There is no code and no second step.
 *
 * - The answer is a receipt without a status. Success is implied by the absence of `error`; read the transaction with
 *   `getTransaction` before you deliver anything.
 * - Create `externalId` before the first attempt and keep it. What a repeated one does is not documented, so never send
 *   the call again before `getTransaction` has said that it does not know that `externalId`.
 * - `accounts` says who is paid for. Which keys it takes depends on the merchant; `findMerchantAccount` can check them first.
 *
 * `POST /partner/merchant/deposit/pay`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `getTransaction`.
 *
 * @see https://docs.viadev.uz/en/deposit2Merchant/method-deposit-pay
 */
export const payMerchantFromDeposit: OperationFunction<"via", inputs.PayMerchantFromDepositInput, inputs.Schemas["PaymentReceipt"], Failure1> = /* @__PURE__ */ operation("payMerchantFromDeposit", () => ({ method: "POST", path: "/partner/merchant/deposit/pay", retry: "never", reconcile: ["getTransaction", { externalId: "/body/externalId" }], body: "json", request: { merchantId: "string", externalId: "string", amount: "integer", currency: "string", accounts: {} }, money: [{ at: "/amount", unit: "minor" }], sensitive: ["accounts"], answers: { 200: { transactionId: "string", payedAt: "integer", amount: "integer" } }, errors: [4, 5], error: error1, errorAt: "/error", echo: [["/body/amount", "/amount", true]], says: "/status/message", parts: [json, minor, sensitive, reconcile, failing, echo] }));

/**
 * Look up a customer's account at a merchant before paying.
 *
 * Asks a merchant about the account of one of its customers, for example whether a phone number exists. Which keys the
 * question takes and which the answer has depends on the merchant.
 *
 * - Sums in the answer are texts for people, with a space between thousands and a decimal comma. Never take the amount to
 *   pay from them; it comes from your own records, in tiyin.
 * - The answer can hold a name and a passport number. Never log it.
 *
 * `POST /partner/merchant/find-account`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://docs.viadev.uz/en/deposit2Merchant/method-merchant-find-account
 */
export const findMerchantAccount: OperationFunction<"via", inputs.FindMerchantAccountInput, inputs.Schemas["FindAccountResponse"], Failure1> = /* @__PURE__ */ operation("findMerchantAccount", () => ({ method: "POST", path: "/partner/merchant/find-account", retry: "safe", body: "json", request: { merchantId: "string", account: {} }, sensitive: ["account"], answers: { 200: { data: {} } }, errors: [4, 5], error: error1, errorAt: "/error", says: "/status/message", parts: [json, sensitive, failing] }));

/**
 * Read a transaction by VIA's id or by your own.
 *
 * State of a payment or a transfer. Give exactly one of `transactionId` and `externalId`: both are optional on their own,
 * but a search with neither has no meaning, and what both together do is not documented.
 *
 * - This is the only way to learn how a payment ended. Treat `DRAFT`, `NEW`, `PENDING` and every value that you do not know
 *   as not over yet, and look a second time after `ERROR`.
 * - A transaction that failed after it was created says why in `errorCode` and `errorMessage`; the answer is still a 200.
 * - Whether payments of `payMerchantByToken` are found here is not stated: that call lives under another path.
 *
 * `GET /partner/transaction`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://docs.viadev.uz/en/deposit2Merchant/method-transaction-info
 */
export const getTransaction: BareOperationFunction<"via", inputs.GetTransactionInput, inputs.Schemas["TransactionResponse"], Failure1> = /* @__PURE__ */ operation("getTransaction", () => ({ method: "GET", path: "/partner/transaction", retry: "safe", query: ["transactionId", "externalId"], answers: { 200: { data: { transactionId: "string", externalId: "string", status: "string", amount: "integer", currency: "string", createdAt: "integer" } } }, errors: [4, 5], error: error1, errorAt: "/error", echo: [["/transactionId", "/data/transactionId"], ["/externalId", "/data/externalId"]], says: "/status/message", parts: [query, failing, echo] }));

/**
 * Read the balances of the partner's deposits.
 *
 * All deposits of the partner with what is left on each. Read it before a payment or a transfer out of a deposit: the money has
 * to be there before the call. A deposit with status `INACTIVE` cannot be used.
 *
 * `GET /partner/deposit/balance`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://docs.viadev.uz/en/deposit2Card/method-balance-info
 */
export const listDepositBalances: BareOperationFunction<"via", inputs.ListDepositBalancesInput, inputs.Schemas["DepositBalanceResponse"], Failure1> = /* @__PURE__ */ operation("listDepositBalances", () => ({ method: "GET", path: "/partner/deposit/balance", retry: "safe", answers: { 200: { data: [{ balance: "integer", balanceInUzs: "integer", currency: "string", status: "string" }] } }, errors: [4, 5], error: error1, errorAt: "/error", pages: { items: "/data" }, says: "/status/message", parts: [failing] }));

/**
 * Top up a card by its number from the deposit.
 *
 * Moves money from the partner's deposit to a card in this one call. The deposit has to hold enough before the call.
 *
 * - A 200 says that the transaction exists, not that money arrived: read `status`, and ask `getTransaction` while it is
 *   `DRAFT`, `NEW` or `PENDING` and once more after `ERROR`.
 * - Create `externalId` before the first attempt and keep it. What a repeated one does is not documented, so never send the
 *   call again before `getTransaction` has said that it does not know that `externalId`.
 * - `note` and `sender.middleName` are mandatory here, unlike elsewhere. Whether an empty text passes is not documented.
 * - The full card number travels in the request. Never log the body.
 *
 * `POST /partner/transfer/deposit-to-card`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `getTransaction`.
 *
 * @see https://docs.viadev.uz/en/deposit2Card/method-deposit2card
 */
export const transferDepositToCard: OperationFunction<"via", inputs.TransferDepositToCardInput, inputs.Schemas["TransactionResponse"], Failure1> = /* @__PURE__ */ operation("transferDepositToCard", () => ({ method: "POST", path: "/partner/transfer/deposit-to-card", retry: "never", reconcile: ["getTransaction", { externalId: "/body/externalId" }], body: "json", request: { externalId: "string", amount: "integer", sender: { firstName: "string", lastName: "string", middleName: "string" }, receiverPan: "string", currency: "string", note: "string" }, money: [{ at: "/amount", unit: "minor" }], sensitive: ["firstName", "lastName", "middleName", "receiverPan"], answers: { 200: { data: { transactionId: "string", externalId: "string", status: "string", amount: "integer", currency: "string", createdAt: "integer" } } }, errors: [4, 5], error: error1, errorAt: "/error", echo: [["/body/amount", "/data/amount", true], ["/body/currency", "/data/currency"], ["/body/externalId", "/data/externalId"]], says: "/status/message", parts: [json, minor, sensitive, reconcile, failing, echo] }));

/**
 * Top up a stored card from the deposit.
 *
 * As `transferDepositToCard`, with a card token instead of the number. The token goes into `receiverToken`; it is the `token` of
 * `verifyCardRegistration` and of `listCardsByPhone`.
 *
 * - A 200 says that the transaction exists, not that money arrived: read `status`, and ask `getTransaction` while it is
 *   `DRAFT`, `NEW` or `PENDING` and once more after `ERROR`.
 * - Create `externalId` before the first attempt and keep it. What a repeated one does is not documented, so never send the
 *   call again before `getTransaction` has said that it does not know that `externalId`.
 * - `note` and `sender.middleName` are mandatory here, unlike elsewhere. Whether an empty text passes is not documented.
 *
 * `POST /partner/transfer/deposit-to-token`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `getTransaction`.
 *
 * @see https://docs.viadev.uz/en/deposit2Card/method-deposit2token
 */
export const transferDepositToToken: OperationFunction<"via", inputs.TransferDepositToTokenInput, inputs.Schemas["TransactionResponse"], Failure1> = /* @__PURE__ */ operation("transferDepositToToken", () => ({ method: "POST", path: "/partner/transfer/deposit-to-token", retry: "never", reconcile: ["getTransaction", { externalId: "/body/externalId" }], body: "json", request: { externalId: "string", amount: "integer", sender: { firstName: "string", lastName: "string", middleName: "string" }, receiverToken: "string", currency: "string", note: "string" }, money: [{ at: "/amount", unit: "minor" }], sensitive: ["firstName", "lastName", "middleName", "receiverToken"], answers: { 200: { data: { transactionId: "string", externalId: "string", status: "string", amount: "integer", currency: "string", createdAt: "integer" } } }, errors: [4, 5], error: error1, errorAt: "/error", echo: [["/body/amount", "/data/amount", true], ["/body/currency", "/data/currency"], ["/body/externalId", "/data/externalId"]], says: "/status/message", parts: [json, minor, sensitive, reconcile, failing, echo] }));

/**
 * Look up holder, bank and card system of a card number.
 *
 * Tells whose card a number is, which bank issued it and which card system it belongs to. Useful before a transfer.
 *
 * Request and answer hold the full card number, unmasked. Never log either.
 *
 * `POST /partner/card/info`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://docs.viadev.uz/en/deposit2Card/method-card-info
 */
export const getCardInfo: OperationFunction<"via", inputs.GetCardInfoInput, inputs.Schemas["CardInfoResponse"], Failure1> = /* @__PURE__ */ operation("getCardInfo", () => ({ method: "POST", path: "/partner/card/info", retry: "safe", body: "json", request: { pan: "string" }, sensitive: ["pan"], answers: { 200: { data: { pan: "string", cardHolder: "string", bankName: "string", bankCode: "string", processing: "string" } } }, errors: [4, 5], error: error1, errorAt: "/error", says: "/status/message", parts: [json, sensitive, failing] }));

/**
 * List cards tied to a phone number.
 *
 * Up to five masked cards of the client with this phone number, each with a token for `payMerchantByToken` or
 * `transferDepositToToken`.
 *
 * When the client has more than five cards, VIA picks five of them at random. Two calls may then answer differently, and a card
 * that is missing from an answer may exist all the same.
 *
 * `POST /partner/card/list-by-phone`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://docs.viadev.uz/en/cards-by-phone/method-cards-by-phone
 */
export const listCardsByPhone: OperationFunction<"via", inputs.ListCardsByPhoneInput, inputs.Schemas["CardsByPhoneResponse"], Failure1> = /* @__PURE__ */ operation("listCardsByPhone", () => ({ method: "POST", path: "/partner/card/list-by-phone", retry: "safe", body: "json", request: { phone: "string" }, sensitive: ["phone"], answers: { 200: { data: [{ pan: "string", token: "string", holder: "string", processing: "string" }] } }, errors: [4, 5], error: error1, errorAt: "/error", pages: { items: "/data" }, says: "/status/message", parts: [json, sensitive, failing] }));

/**
 * Start to store a card; VIA sends the card holder a code.
 *
 * First step of storing a card. VIA sends a one-time code by SMS to the phone number whose mask the answer shows. Hand
 * it in with `verifyCardRegistration` and the `verifyId` of this answer to get a token.
 *
 * - Expiry is two fields here, `expMonth` and `expYear`, two digits each. In a card payment it is one field.
 * - No money moves. After a lost answer the only harm of starting over is another SMS to the client.
 * - The full card number travels in the request. Never log the body.
 *
 * `POST /card/api/v1/card/register`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: A registration that was started cannot be looked up. Start over; the client gets another SMS.
 *
 * @see https://docs.viadev.uz/en/card/method-card-register
 */
export const registerCard: OperationFunction<"via", inputs.RegisterCardInput, inputs.Schemas["RegisterCardChallenge"], Failure1> = /* @__PURE__ */ operation("registerCard", () => ({ method: "POST", path: "/card/api/v1/card/register", retry: "never", body: "json", request: { pan: "string", expMonth: "string", expYear: "string" }, sensitive: ["expMonth", "expYear", "pan", "phone"], answers: { 200: { verifyId: "string", phoneMask: "string" } }, errors: [4, 5], error: error1, errorAt: "/error", says: "/status/message", parts: [json, sensitive, failing] }));

/**
 * Hand in the code of a registration and get the card's token.
 *
 * Second step of storing a card. The answer holds the token for `payMerchantByToken` (as `localToken`) and
 * `transferDepositToToken` (as `receiverToken`). Keep it like a secret: the first of them charges the card without any code.
 *
 * No money moves. If the answer was lost the code may be used up; start over with `registerCard`. No operation to list or
 * to remove stored cards is published.
 *
 * `POST /card/api/v1/card/register/verify`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: Stored cards cannot be listed or looked up by verifyId. Start over with registerCard.
 *
 * @see https://docs.viadev.uz/en/card/method-card-register-verify
 */
export const verifyCardRegistration: OperationFunction<"via", inputs.VerifyCardRegistrationInput, inputs.Schemas["RegisteredCard"], Failure1> = /* @__PURE__ */ operation("verifyCardRegistration", () => ({ method: "POST", path: "/card/api/v1/card/register/verify", retry: "never", body: "json", request: { verifyId: "string", verifyCode: "string" }, sensitive: ["verifyCode"], answers: { 200: { first6: "string", last4: "string", expMonth: "string", expYear: "string", token: "string", processing: "string" } }, errors: [4, 5], error: error1, errorAt: "/error", says: "/status/message", parts: [json, sensitive, failing] }));

/**
 * Charge a stored card for a merchant's service.
 *
 * Charges a card by its token in this one call. No SMS is sent and there is no second step.
 *
 * - The token goes into `localToken`. It is the `token` of `verifyCardRegistration` and of `listCardsByPhone`.
 * - The answer is a receipt without a status. Success is implied by the absence of `error`.
 * - Create `externalId` before the first attempt and keep it. What a repeated one does is not documented.
 * - Nothing states that `getTransaction` finds payments of this call, which lives under another path. Ask VIA before you
 *   rely on it, and do not read "unknown" as "not paid" until you have.
 * - `metadata` plays the part that `accounts` has in the other payments.
 *
 * `POST /ps/api/v1/pvpay/partner/pay`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `getTransaction`.
 *
 * @see https://docs.viadev.uz/en/card/method-pay
 * @see https://docs.viadev.uz/en/deposit2Merchant/method-transaction-info (inferred)
 */
export const payMerchantByToken: OperationFunction<"via", inputs.PayMerchantByTokenInput, inputs.Schemas["PaymentReceipt"], Failure1> = /* @__PURE__ */ operation("payMerchantByToken", () => ({ method: "POST", path: "/ps/api/v1/pvpay/partner/pay", retry: "never", reconcile: ["getTransaction", { externalId: "/body/externalId" }], body: "json", request: { merchantId: "string", localToken: "string", externalId: "string", amount: "integer", currency: "string" }, money: [{ at: "/amount", unit: "minor" }], sensitive: ["localToken", "metadata"], answers: { 200: { transactionId: "string", payedAt: "integer", amount: "integer" } }, errors: [4, 5], error: error1, errorAt: "/error", echo: [["/body/amount", "/amount", true]], says: "/status/message", parts: [json, minor, sensitive, reconcile, failing, echo] }));
