// The entry @payspec/core/settle: from an unknown outcome to a verdict, by what the spec of the provider says.
import { connectionOf } from "./client.js";
import { settleCall } from "./settle/loop.js";
import type { VerdictTable } from "./settle/table.js";
import type { Call, Settled, SettleOptions, Way } from "./settle/types.js";
import type { Failure } from "./types/index.js";

/**
 * Learns what became of a call: asks whom the spec names, reads the answer as the spec says, and goes on until it is
 * known or the deadline is over. What the spec calls `idempotent` or `keyed` is sent again once it is proven absent;
 * what it calls `never` is not: `absent` then says that you may send it again yourself.
 *
 * @param client What a provider's `createClient` function returned.
 * @param what The failure that a call resolved to; or, when that is no longer at hand, the operation and
 * its flat input as it was sent.
 * @param options Deadline, when to stop, whether to send again, and the clock.
 * @returns How it came out. Never rejects for what happens on the wire.
 * @throws TypeError for an operation that only reads, and for a client whose package was bundled without its verdicts:
 * import `settle` from `@payspec/<provider>/settle` there.
 */
export async function settle(client: object, what: Failure | Call, options: SettleOptions = {}): Promise<Settled> {
  const { verdicts } = connectionOf(client);
  const table = await verdicts();
  if (!table)
    throw new TypeError(
      "This bundle has no verdicts: import settle from the provider's own entry, such as @payspec/qiwi/settle.",
    );
  return settleWith(table, client, what, options);
}

/** {@link settle} with a given table: what `@payspec/<provider>/settle` is made of. */
export function settleWith(
  table: VerdictTable,
  client: object,
  what: Failure | Call,
  options: SettleOptions = {},
): Promise<Settled> {
  return settleCall(wayOf(table, client), "ok" in what ? callOf(what) : what, options, options.clock);
}

/** How {@link settleCall} reaches the provider of a client. */
export function wayOf(table: VerdictTable, client: object): Way {
  const { call, operations } = connectionOf(client);
  return { table, retryOf: (operationId) => operations[operationId]?.retry, call };
}

function callOf(failure: Failure): Call {
  const { operationId, input } = failure;
  if (input) return { operationId, input, result: failure };
  throw new TypeError("This failure is a copy without its input: give the operation and the input instead.");
}

export { valueAt } from "./settle/filled.js";
export { settleCall } from "./settle/loop.js";
export { type About, type Facts, isMine, learn, type Reading, readEvent } from "./settle/read.js";
export type * from "./settle/table.js";
export type * from "./settle/types.js";
