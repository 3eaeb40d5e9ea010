// Asks what became of a call, as the spec says, under a lease that is renewed on the way.
import type { Result } from "@payspec/core";
import { type Call, type SettleClock, type Settled, settleCall, type Way } from "@payspec/core/settle";
import type { Attempt } from "./attempt.js";
import { isPartial } from "./work.js";

/** Settles by the spec. Each sleep renews the lease, and each repeat is written down before it leaves. */
export async function ask(attempt: Attempt, result: Result<unknown> | undefined): Promise<Settled> {
  const { intent, input, until, deadlineMs, mode, signal } = attempt.carrier;
  const { connection, table } = attempt.work;
  if (attempt.tooOften || attempt.lostLease) return attempt.stopped();
  const way: Way = {
    table,
    retryOf: (operationId) => connection.operations[operationId]?.retry,
    call: async (operationId, given) => {
      if (operationId !== intent.operation) return connection.call(operationId, given);
      // A store that is down keeps a repeat from leaving, and nothing else.
      return (await attempt.send().catch(() => undefined)) ?? nothingSent(operationId);
    },
  };
  const call: Call = { operationId: intent.operation, input, learned: attempt.learned, ...(result && { result }) };
  const resend = (mode === "call" || !isPartial(intent)) && attempt.isKeyRemembered();
  const options = { deadlineMs, resend, ...(until && { until }), ...(signal && { signal }) };
  const settled = await settleCall(way, call, options, leasedClock(attempt));
  attempt.learned = settled.learned;
  return attempt.lostLease ? attempt.stopped() : settled;
}

/** A clock whose sleeps renew the lease. */
function leasedClock(attempt: Attempt): SettleClock {
  const { clock, store, lease } = attempt.work;
  const renew = async (): Promise<void> => {
    // A store that is down for a moment must not end the asking; what must not be sent is checked where it is sent.
    const mine = await store.renew(attempt.carrier.intent, lease).catch(() => true);
    if (!mine) attempt.lostLease = true;
  };
  return {
    now: () => clock.now(),
    sleep: async (ms, signal) => {
      for (let left = ms; left > 0 && !signal?.aborted; left -= lease.ms / 3) {
        await renew();
        await clock.sleep(Math.min(left, lease.ms / 3), signal);
      }
      await renew();
    },
  };
}

const nothingSent = (operationId: string): Result<unknown> =>
  ({ ok: false, kind: "aborted", operationId, attempts: 0, outcome: "none", retryable: false }) as Result<unknown>;
