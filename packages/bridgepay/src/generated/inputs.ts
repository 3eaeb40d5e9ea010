// Generated from specs/bridgepay/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions } from "@payspec/core";
import type { components } from "./schema.js";

/** The provider's objects by name. */
export type Schemas = components["schemas"];

interface WithId {
  /** Bridgepay's id of the invoice. A UUID in every example, documented as a string. */
  id: string;
}
/** Input of `listAccounts`: parameters, body and call options in one object. */
export interface ListAccountsInput extends CallOptions {}
/** Input of `createInvoice`: parameters, body and call options in one object. */
export interface CreateInvoiceInput extends CallOptions {
  /** A new invoice. `type` decides which of the two shapes it has. */
  body: Schemas["CreateInvoiceRequest"];
}
/** Input of `getInvoice`: parameters, body and call options in one object. */
export interface GetInvoiceInput extends CallOptions, WithId {}
/** Input of `cancelInvoice`: parameters, body and call options in one object. */
export interface CancelInvoiceInput extends CallOptions, WithId {}
/** Input of `confirmInvoiceTransfer`: parameters, body and call options in one object. */
export interface ConfirmInvoiceTransferInput extends CallOptions, WithId {
  /** Parts of the confirmation. */
  body: Schemas["ConfirmTransferForm"];
}
/** Input of `listPaymentMethods`: parameters, body and call options in one object. */
export interface ListPaymentMethodsInput extends CallOptions {
  /** Currency of the store, for example `RUB`. */
  currency: string;
}
