import type { Result } from "../types/index.js";
import { ask, questionOf } from "./ask.js";
import { valueAt } from "./filled.js";
import { type About, learn, type Reading, readOwn } from "./read.js";
import type { ReconcileRow, Rule } from "./table.js";
import type { Call, Learned, SettleClock, Settled, SettleOptions, Way, Why } from "./types.js";

const PAUSES_MS = [1000, 2000, 4000, 8000, 16_000];
const LONGEST_PAUSE_MS = 30_000;

/** A call that is being settled. */
interface State extends Call {
  readonly way: Way;
  readonly row: ReconcileRow;
  readonly options: SettleOptions;
  readonly clock: SettleClock;
  learned: Learned;
  /** The answer that was read last, and what it was about. */
  last: { by: string; result: Result<unknown> | undefined; data: unknown };
}

/** What to do next. */
type Step = "ask" | "send" | Settled;

/** Settles a call. Resolves whatever the provider answers, and at the deadline. */
export async function settleCall(
  way: Way,
  call: Call,
  options: SettleOptions = {},
  clock: SettleClock = realClock,
): Promise<Settled> {
  const { operationId, input, result } = call;
  const row = way.table.operations[operationId];
  if (!row)
    throw new TypeError(`${operationId} is not an operation of ${way.table.provider} whose outcome can be unknown.`);
  const learned = call.learned ?? { facts: {}, seen: false, lost: result === undefined, refused: false, streak: null };
  const state: State = {
    operationId,
    input,
    way,
    row,
    options,
    clock,
    learned,
    last: { by: operationId, result: undefined, data: undefined },
  };
  const end = clock.now() + (options.deadlineMs ?? 300_000);

  let step: Step = result ? own(state, result) : "ask";
  for (let turn = 0; typeof step === "string"; turn++) {
    const ms = pauseOf(state, step, turn);
    if (clock.now() + ms > end) return ended(state, undecided(state), "deadline");
    if (ms > 0) await clock.sleep(ms, options.signal);
    if (options.signal?.aborted) return ended(state, undecided(state), "aborted");
    step = step === "ask" ? await question(state) : own(state, await way.call(operationId, input));
  }
  return step;
}

/** Asks what became of the call. Where the spec names the operation itself, asking is sending it again. */
async function question(state: State): Promise<Step> {
  const { way, row, operationId, input, learned } = state;
  const asked = questionOf(row, { input, ...learned });
  if (!asked) {
    if (learned.seen) return ended(state, "pending", "nobody-to-ask");
    if (mayResend(state)) return "send";
    return ended(state, "unknown", row.resume ?? "nobody-to-ask");
  }
  // Without what finds it, a call is in no list, and that it is in none says nothing.
  if (!asked.follows && isUnmarked(row, { input, ...learned })) return ended(state, "unknown", "needs-input");
  if (asked.operationId === operationId) return mayResend(state) ? "send" : ended(state, "unknown", "needs-input");
  const { reading, result, body } = await ask(way, row, asked, { input, ...learned });
  state.last = { by: asked.operationId, result, data: body };
  if (!result.ok && result.kind === "invalid") return ended(state, "unknown", "needs-input");
  if (body !== undefined) know(state, { facts: learn(row, "$response", body, learned.facts) });
  return reading ? weigh(state, reading) : "ask";
}

const isUnmarked = ({ list }: ReconcileRow, about: About): boolean =>
  Object.values(list?.mine ?? {}).some((origin) => (valueAt(origin, about) ?? null) === null);

/** Reads the answer to the call, sent now or before. */
function own(state: State, result: Result<unknown>): Step {
  const { way, row, operationId, input } = state;
  state.last = { by: operationId, result, data: result.ok ? result.data : undefined };
  know(state, { streak: null }); // What was seen before it was sent says nothing about it now.
  const reading = readOwn(way.table, operationId, row, result, { input, ...state.learned });
  if (result.ok) know(state, { facts: learn(row, "$response", result.data, state.learned.facts) });
  else if (result.outcome === "unknown") know(state, { lost: true });
  if (reading) return weigh(state, reading);
  if (result.ok || result.outcome === "unknown") return "ask";
  if (state.learned.lost) return refusedAgain(state, result);
  if (result.kind === "invalid") return ended(state, "absent", "invalid");
  if (isForbidden(result)) return ended(state, "absent", "credentials");
  // Without an answer nothing was refused: it did not leave.
  const isRefusal = "status" in result && !result.retryable;
  return isRefusal ? ended(state, "not-done", "refused") : ended(state, "absent", "passing");
}

/** A refusal of a repeat does not take back what the lost attempt may have done. */
function refusedAgain(state: State, result: Result<unknown> & { ok: false }): Step {
  if (result.kind === "invalid") return ended(state, "unknown", "needs-input");
  if (result.retryable || !("status" in result) || isForbidden(result)) return "ask";
  if (!state.row.ask || state.row.ask[0] === state.operationId) return ended(state, "unknown", "refused");
  know(state, { refused: true });
  return "ask";
}

const isForbidden = (result: Result<unknown>): boolean =>
  "status" in result && (result.status === 401 || result.status === 403);

/** What a reading means for what was learned before. */
function weigh(state: State, reading: Reading): Step {
  if (reading.is === "unclear") return ended(state, "unknown", reading.why);
  const { rule, is } = reading;
  if (is === "absent" && state.learned.seen) return "ask"; // A list that lags. The call is there.
  if (rule?.looks !== undefined) {
    if (!isSeenOften(state, rule)) return "ask";
  } else know(state, { streak: null });
  if (is === "done" || is === "not-done") return ended(state, is);
  if (is === "pending") {
    know(state, { seen: true });
    const { until = state.row.until } = state.options;
    const waits = "waits" in reading && reading.waits && state.options.until !== "final";
    return until === "known" || waits ? ended(state, "pending") : "ask";
  }
  if (state.learned.refused) return ended(state, "not-done", "refused");
  return mayResend(state) ? "send" : ended(state, "absent");
}

/** Counts the looks that are far enough apart. */
function isSeenOften(state: State, rule: Rule): boolean {
  const { streak } = state.learned;
  const now = state.clock.now();
  const isSame = streak !== null && JSON.stringify(streak.rule) === JSON.stringify(rule);
  const counts = !isSame || now - streak.at >= apartMs(rule);
  const count = (isSame ? streak.count : 0) + (counts ? 1 : 0);
  if (counts) know(state, { streak: { rule, count, at: now } });
  return count >= (rule.looks as number);
}

const apartMs = ({ apart = 0 }: Rule): number => apart * 1000;

function mayResend({ way, operationId, options, row }: State): boolean {
  const retry = way.retryOf(operationId);
  return (retry === "idempotent" || retry === "keyed") && options.resend !== false && row.resume === undefined;
}

/**
 * After a lost answer the first question is asked at once, and after a proven absence the call is sent at
 * once. All else waits a little.
 */
function pauseOf({ learned: { streak }, last, clock, operationId }: State, step: "ask" | "send", turn: number): number {
  const isOwn = last.by === operationId;
  if (step === "send" ? !isOwn : turn === 0 && last.result?.ok !== true) return 0;
  const asked = last.result?.ok === false ? (last.result.retryAfterMs ?? 0) : 0;
  const left = streak ? streak.at + apartMs(streak.rule) - clock.now() : 0;
  return Math.max(asked, left > 0 ? left : (PAUSES_MS[turn] ?? LONGEST_PAUSE_MS));
}

function know(state: State, news: Partial<Learned>): void {
  state.learned = { ...state.learned, ...news };
}

const undecided = ({ learned }: State): Settled["verdict"] => (learned.seen ? "pending" : "open");

function ended({ last, learned }: State, verdict: Settled["verdict"], why?: Why): Settled {
  const { result } = last;
  const retryAfterMs = result?.ok === false ? result.retryAfterMs : undefined;
  return {
    verdict,
    ...(why && { why }),
    ...last,
    known: verdict !== "open" && verdict !== "unknown",
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    learned,
  };
}

const realClock: SettleClock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal?.addEventListener("abort", end, { once: true });
    }),
};
