// The careful caller: it sends, settles what is unknown by the shipped `settle`, and sends again what is proven absent.
// Nothing here knows a provider, and nothing reads an answer: the specs do.
import type { Failure, Result } from "@payspec/core";
import { type Learned, type SettleClock, settle as settleByTheSpec } from "@payspec/core/settle";
import type { AnyClient } from "../clients.ts";

/** One call, with the same ids and the same body however often it is sent. */
export interface Movement {
  readonly operationId: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** `known`: it is enough that the provider has it. */
  readonly until?: "known" | "final";
}

/** How a call ended for the caller. `unknown`: nobody can be asked, or nobody knew in the end. */
export interface Settlement {
  readonly end: "done" | "not done" | "unknown";
  /** The call's operation. */
  readonly operationId: string;
  /** The body that decided: the call's own answer, or what the provider has of it. */
  readonly data: unknown;
}

/** How a caller carries a call through. */
export type Settle = (client: AnyClient, movement: Movement, clock: SettleClock) => Promise<Settlement>;

// Many, because some customers of a crowded token are overtaken again and again.
const MOST_SENDS = 1000;
const PATIENCE_MS = 12 * 3_600_000;

/** Carries a call through. */
export const settle: Settle = async (client, { operationId, input, until }, clock) => {
  let learned: Learned | undefined;
  let sent: Readonly<Record<string, unknown>> = input;
  for (let sends = 1; sends <= MOST_SENDS; sends++) {
    const result = (await client[operationId]?.(sent)) as Result<unknown>;
    sent = withKey(sent, result);
    const call = { operationId, input: sent, result, ...(learned && { learned }) };
    const settled = await settleByTheSpec(client, call, { clock, deadlineMs: PATIENCE_MS, ...(until && { until }) });
    const { verdict, data, retryAfterMs = 5000 } = settled;
    const isKnown = verdict === "done" || (verdict === "pending" && until === "known");
    if (isKnown) return { end: "done", operationId, data };
    if (verdict === "not-done") return { end: "not done", operationId, data };
    if (verdict !== "absent") return { end: "unknown", operationId, data };
    learned = settled.learned;
    if (settled.why) await clock.sleep(retryAfterMs, undefined);
  }
  return { end: "unknown", operationId, data: undefined };
};

/** A key that the client filled is sent again, as a caller does who resumes. */
function withKey(input: Readonly<Record<string, unknown>>, result: Result<unknown>): Readonly<Record<string, unknown>> {
  const { idempotencyKey } = result as Failure;
  return idempotencyKey === undefined ? input : { ...input, body: { ...(input.body as object), idempotencyKey } };
}
