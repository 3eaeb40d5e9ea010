// A provider that is played from its spec alone: credentials, error bodies, answers, and fates by amount are those of
// its examples; what was made is found again by the operation that the spec names, moves on with time, and is told by
// webhook. Where a provider has rules of its own, its folder has code of its own, for some
// operations (`play`) or for all.

import type { Own } from "./declared/played.js";
import { playedOf } from "./declared/played.js";
import type { Behaviour, Context, ProviderModule } from "./types.js";

export type { Declared } from "./declared/examples.js";
export type { Played } from "./declared/played.js";

/**
 * Plays a provider from its spec. `credentials` are the options of its client, in their
 * order; valid in the sandbox only.
 */
export function declared<const C extends Readonly<Record<string, string>>>(own: Own<C>): ProviderModule<C> {
  const { examples, play, seed, failed, sign, isSealed, spots = {}, ...rest } = own;
  const start = (context: Context): Behaviour => {
    const played = playedOf(own, context);
    seed?.(played, context);
    const { authorize, refuse, fail, operations } = played;
    return { authorize, refuse, fail, operations: { ...operations, ...play?.(context, played) } };
  };
  return { ...rest, spots, start };
}
