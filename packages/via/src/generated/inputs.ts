// Generated from specs/via/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions } from "@payspec/core";
import type { components } from "./schema.js";

/** The provider's objects by name. */
export type Schemas = components["schemas"];

/** Input of `startMerchantPayment`. */
export interface StartMerchantPaymentInput extends CallOptions {
  /** A card payment for a merchant's service. */
  body: Schemas["MerchantCardPayRequest"];
}
/** Input of `verifyMerchantPayment`. */
export interface VerifyMerchantPaymentInput extends CallOptions {
  /** The code from an SMS and the step that it belongs to. Used for a card payment and for a card registration. */
  body: Schemas["VerifyCodeRequest"];
}
/** Input of `resendMerchantPaymentCode`. */
export interface ResendMerchantPaymentCodeInput extends CallOptions {
  /** The card payment whose code is sent once more. */
  body: Schemas["ResendCodeRequest"];
}
/** Input of `payMerchantFromDeposit`. */
export interface PayMerchantFromDepositInput extends CallOptions {
  /** A payment for a merchant's service out of the deposit. */
  body: Schemas["MerchantDepositPayRequest"];
}
/** Input of `findMerchantAccount`. */
export interface FindMerchantAccountInput extends CallOptions {
  /** Which account is looked up at which merchant. */
  body: Schemas["FindAccountRequest"];
}
/** Input of `getTransaction`. */
export interface GetTransactionInput extends CallOptions {
  /** VIA's id of the transaction. Leave it out when you give `externalId`. */
  transactionId?: string | undefined;
  /** The id that you gave to the call which started the transaction. Leave it out when you give `transactionId`. */
  externalId?: string | undefined;
}
/** Input of `listDepositBalances`. */
export interface ListDepositBalancesInput extends CallOptions {}
/** Input of `transferDepositToCard`. */
export interface TransferDepositToCardInput extends CallOptions {
  /** A top-up of a card by its number. */
  body: Schemas["DepositToCardRequest"];
}
/** Input of `transferDepositToToken`. */
export interface TransferDepositToTokenInput extends CallOptions {
  /** A top-up of a card by its token. */
  body: Schemas["DepositToTokenRequest"];
}
/** Input of `getCardInfo`. */
export interface GetCardInfoInput extends CallOptions {
  /** The card to look up. */
  body: Schemas["CardInfoRequest"];
}
/** Input of `listCardsByPhone`. */
export interface ListCardsByPhoneInput extends CallOptions {
  /** Whose cards to list. */
  body: Schemas["CardsByPhoneRequest"];
}
/** Input of `registerCard`. */
export interface RegisterCardInput extends CallOptions {
  /** The card to store. */
  body: Schemas["RegisterCardRequest"];
}
/** Input of `verifyCardRegistration`. */
export interface VerifyCardRegistrationInput extends CallOptions {
  /** The code from an SMS and the step that it belongs to. Used for a card payment and for a card registration. */
  body: Schemas["VerifyCodeRequest"];
}
/** Input of `payMerchantByToken`. */
export interface PayMerchantByTokenInput extends CallOptions {
  /** A payment for a merchant's service with a stored card. */
  body: Schemas["MerchantTokenPayRequest"];
}
