import type { ClientOptions } from "@payspec/core";
import { composePayments } from "./compose.js";
import { type ClientOf, factories, type Provider } from "./generated/providers.js";

/** Options per provider; only those that are named get a client. */
export type PaymentsOptions = { readonly [P in Provider]?: Parameters<(typeof factories)[P]>[0] };

/** A client for each provider that was configured, and for no other. */
export type Payments<Options> = { readonly [P in keyof Options & Provider]: ClientOf<P, Options[P]> };

/**
 * Makes the clients that are configured. `common` options hold for all of them; a provider's own win.
 *
 * @example
 * ```ts
 * import { createPayments, phaseOf } from "payspec";
 *
 * const payments = createPayments(
 *   { tribute: { apiKey: process.env.TRIBUTE_API_KEY ?? "" } },
 *   { timeoutMs: 10_000 },
 * );
 * const charge = await payments.tribute.getCharge({ chargeUuid: "550e8400-e29b-41d4-a716-446655440000" });
 * if (charge.ok) console.log(phaseOf("tribute", "getCharge", charge.data));
 * ```
 */
export function createPayments<const Options extends PaymentsOptions>(
  options: Options & { readonly [P in Exclude<keyof Options, Provider>]: never },
  common: ClientOptions = {},
): Payments<Options> {
  const names = Object.keys(options) as Provider[];
  for (const name of names)
    if (!Object.hasOwn(factories, name)) throw new TypeError(`payspec has no provider named ${name}.`);
  const chosen = Object.fromEntries(names.map((name) => [name, factories[name]]));
  return composePayments(chosen as never, options as never, common) as Payments<Options>;
}

export type { ClientOptions, Phase } from "@payspec/core";
export { PayspecError, unwrap } from "@payspec/core";
export { type ItemOf, paginate } from "@payspec/core/paging";
export type { Standing } from "@payspec/core/standing";
export type { EventSubject } from "@payspec/core/webhook";
export type { Provider } from "./generated/providers.js";
export {
  aboutEvent,
  type Capability,
  can,
  capabilities,
  eventId,
  isFinal,
  phaseOf,
  type Ref,
  type Synced,
  standing,
  sync,
  type Task,
} from "./lookups.js";
