import type { Context } from "../types.js";
import type { Account } from "./account.js";
import type { Invoices } from "./invoices.js";

/** Everything of the store. */
export interface State {
  readonly context: Context;
  readonly account: Account;
  readonly invoices: Invoices;
}
