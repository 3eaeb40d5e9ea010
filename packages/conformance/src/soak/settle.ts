// The careful caller, whole: what to do with `outcome` and `reconcile`. Nothing here knows a provider.
import type { Reconcile, Result } from "@payspec/core";
import type { AnyClient } from "../clients.ts";

/**
 * What an answer means by the provider's documentation.
 *
 * - `done`, `not done`: it is over.
 * - `pending`: the provider has begun and is not through: ask again.
 * - `not there`: the provider has not begun: the same call may be sent again.
 */
export type Told = "done" | "not done" | "pending" | "not there";

/** One call that moves money, with what its documentation says about answers. */
export interface Movement {
  /** Sends the call: the same ids, the same body, however often. */
  readonly send: () => Promise<Result<unknown>>;
  /** Reads an answer to the call or to the question what became of it; undefined when it says nothing about that. */
  readonly read: (result: Result<unknown>) => Told | undefined;
  /** Whom to ask when the call was answered and is pending. */
  readonly follow: (result: Result<unknown>) => Reconcile;
  /**
   * Waits until a request that nobody waits for any more has arrived or never will. For calls whose repeat the provider would carry out once
   * more: there an absence counts only when it is still seen after this.
   */
  readonly beforeRepeat?: () => Promise<void>;
}

/** How a movement ended for the caller. `unknown`: nobody can be asked, or nobody knew in the end. */
export interface Settlement {
  readonly end: "done" | "not done" | "unknown";
  /** The answer that decided. */
  readonly result: Result<unknown>;
}

/** Waits, in the provider's time. */
export type Wait = (ms: number) => Promise<void>;

/** How a caller carries a movement through. */
export type Settle = (client: AnyClient, movement: Movement, wait: Wait) => Promise<Settlement>;

// Questions and repeats until a caller gives up. Many, because some customers of a crowded token are overtaken again and again.
const PATIENCE = 1000;
const PAUSES_MS = [5000, 10_000, 20_000, 40_000];

/** Carries a movement through by `outcome` and `reconcile`. */
export const settle: Settle = async (client, { send, read, follow, beforeRepeat }, wait) => {
  let asking: Reconcile | undefined; // Set as soon as the provider may have begun.
  let next: Reconcile | "send" = "send";
  let waited = false;
  let refused = false; // A repeat was refused. That alone does not take back what an earlier call may have done.
  for (let turn = 0; ; turn++) {
    const result: Result<unknown> = await (next === "send" ? send() : ask(client, next));
    const told = read(result);
    if (told === "done" || told === "not done") return { end: told, result };
    if (turn === PATIENCE) return { end: "unknown", result };

    if (!result.ok && result.outcome === "unknown") {
      if (!result.reconcile) return { end: "unknown", result };
      asking = result.reconcile;
      next = asking;
    } else if (told === "pending") {
      asking ??= follow(result);
      next = asking;
    } else if (told === "not there" && beforeRepeat && !waited) {
      await beforeRepeat(); // and ask again
      waited = true;
    } else if (told === "not there") {
      if (refused) return { end: "not done", result };
      next = "send";
      waited = false;
    } else if (next === "send" && !result.ok && !result.retryable) {
      if (!asking) return { end: "not done", result };
      refused = true;
      next = asking;
    } // Any other failure is a passing one: the same again.
    const asked = result.ok ? undefined : result.retryAfterMs;
    await wait(asked ?? (told === undefined ? 0 : (PAUSES_MS[turn] ?? 40_000)));
  }
};

function ask(client: AnyClient, { operationId, input }: Reconcile): Promise<Result<unknown>> {
  const method = client[operationId];
  if (!method) throw new Error(`The client has no operation ${operationId} to ask.`);
  return method(input);
}
