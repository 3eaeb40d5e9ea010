// Generated from specs/invoicebox. Do not edit: change the spec or its provider.yaml and run `npm run generate`.
// biome-ignore-all format: generated
// biome-ignore-all assist/source/organizeImports: generated

import type { Failure } from "@payspec/core";
import { type Call, type Settled, type SettleOptions, settleWith } from "@payspec/core/settle";
import { verdicts } from "./generated/verdicts.js";

/**
 * Learns what became of a call whose outcome is unknown, by what the spec says: see `settle` of `@payspec/core/settle`.
 *
 * @param client What `createInvoiceboxClient` returned.
 * @param what The failure that a call resolved to; or the operation and its flat input as it was sent.
 */
export function settle(client: object, what: Failure | Call, options?: SettleOptions): Promise<Settled> {
  return settleWith(verdicts, client, what, options);
}

export type { Call, Learned, Settled, SettleOptions, Verdict, Why } from "@payspec/core/settle";
export { verdicts } from "./generated/verdicts.js";
