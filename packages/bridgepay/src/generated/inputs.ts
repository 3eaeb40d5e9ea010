// Generated from specs/bridgepay/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions } from "@payspec/core";
import type { components } from "./schema.js";

/** The provider's objects by name. */
export type Schemas = components["schemas"];

interface WithId {
  /** Bridgepay's id of the invoice. A UUID in every example, documented as a string. */
  id: string;
}
/** Input of `listAccounts`. */
export interface ListAccountsInput extends CallOptions {}
/** Input of `createInvoice`. */
export interface CreateInvoiceInput extends CallOptions {
  /** A new invoice. `type` decides which of the two shapes it has. */
  body: Schemas["CreateInvoiceRequest"];
}
/** Input of `getInvoice`. */
export interface GetInvoiceInput extends CallOptions, WithId {}
/** Input of `cancelInvoice`. */
export interface CancelInvoiceInput extends CallOptions, WithId {}
/** Input of `confirmInvoiceTransfer`. */
export interface ConfirmInvoiceTransferInput extends CallOptions, WithId {
  /** Parts of the confirmation. */
  body: Schemas["ConfirmTransferForm"];
}
/** Input of `listPaymentMethods`. */
export interface ListPaymentMethodsInput extends CallOptions {
  /** Currency of the store, for example `RUB`. */
  currency: string;
}
