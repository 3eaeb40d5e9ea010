// Plays customers' stories on a sandbox that keeps failing, and compares the ledgers in the end.
import { createSandbox, type Fault, type Sandbox } from "@payspec/sandbox";
import type { AnyClient, Provider } from "../clients.ts";
import { holdTimeouts, type Timeouts } from "../timeouts.ts";
import { type Booked, compare } from "./books.ts";
import { FAULTS, refusingAfterwards } from "./faults.ts";
import { type LostAnswer, lossyLine } from "./lossy-line.ts";
import { plays } from "./plays.ts";
import { addRound, emptyReport, type Report } from "./report.ts";
import { type Settle, settle } from "./settle.ts";
import type { Stage } from "./stage.ts";

/** Options of a soak. */
export interface SoakOptions {
  readonly provider: Provider;
  /** Movements of money to be made, at least. */
  readonly operations: number;
  /** Customers at the same time. */
  readonly concurrency: number;
  readonly seed: number;
  /** How the caller carries movements through; the tests try careless ones. Preparations are always careful. */
  readonly caller?: Settle;
  readonly faults?: readonly Fault[];
  /** What becomes of requests that get no answer. */
  readonly lostAnswers?: readonly LostAnswer[];
  /** Requests may be later than the pause between two looks: what the specs trust in does not hold. */
  readonly hasty?: boolean;
}

/**
 * Share of requests that are struck by a fault of the sandbox, of those that get no answer, and of successes
 * that are answered as a failure.
 */
const STRUCK = 0.2;
const UNANSWERED = 0.05;
const REFUSED_AFTERWARDS = 0.05;

/** Movements per sandbox: a fresh one is a new shop with new cards and a full deposit. */
const ROUND = 500;

/** A caller's patience with one request; no pause that a provider asks for is as long. */
const TIMEOUT_MS = 19_999;

/** A request that nobody waits for any more arrives within this time, or never. */
const LATEST_MS = 50_000;

/** Longer than any pending payment, shorter than the 72 hours after which QIWI captures by itself. */
const UNTIL_ALL_IS_OVER_MS = 2 * 3_600_000;

/** Runs a soak. Nothing is random but by the seed; which request meets which fault also depends on the timing. */
export async function soak(options: SoakOptions): Promise<Report> {
  const report = emptyReport(options.provider);
  const since = performance.now();
  const random = Math.random;
  Math.random = () => 0; // The client's pauses between attempts are random parts of a ceiling: none.
  let pass = async (_: number): Promise<unknown> => undefined;
  const timeouts = holdTimeouts({ timeoutMs: TIMEOUT_MS, pass: (ms) => pass(ms) });
  try {
    for (let round = 0; report.operations < options.operations; round++) {
      const target = Math.min(ROUND, options.operations - report.operations);
      const sandbox = createSandbox({
        deliver: async () => new Response("{}"),
        // A payment by token that nobody can look up has no end for any caller: every lost one would be left open.
        undocumented: { "via.tokenPaymentLookup": "kind" },
      });
      pass = sandbox.advance;
      await playRound(report, timeouts, sandbox, { ...options, operations: target, seed: options.seed + round });
    }
  } finally {
    timeouts.release();
    Math.random = random;
  }
  report.seconds = (performance.now() - since) / 1000;
  return report;
}

async function playRound(
  report: Report,
  timeouts: Timeouts,
  sandbox: Sandbox,
  {
    provider,
    operations,
    concurrency,
    seed,
    caller = settle,
    faults = FAULTS,
    lostAnswers,
    hasty = false,
  }: SoakOptions,
): Promise<void> {
  const booked: Booked[] = [];
  const stage = stageOf(report, timeouts, sandbox, { provider, seed, caller, lostAnswers, hasty }, booked);
  const story = plays[provider](stage);
  if (faults.length > 0) sandbox.faults.randomly({ probability: STRUCK, seed, faults });

  let index = 0;
  const customer = async () => {
    while (booked.length < operations) await story(index++);
  };
  await Promise.all(Array.from({ length: concurrency }, customer));

  sandbox.faults.clear();
  await stage.arriveAll();
  await sandbox.advance(UNTIL_ALL_IS_OVER_MS);
  addRound(report, booked, sandbox, compare(booked, sandbox.ledger));
}

interface Part {
  readonly provider: Provider;
  readonly seed: number;
  readonly caller: Settle;
  readonly lostAnswers: readonly LostAnswer[] | undefined;
  readonly hasty: boolean;
}

function stageOf(report: Report, timeouts: Timeouts, sandbox: Sandbox, part: Part, booked: Booked[]): Stage {
  const { provider, seed, caller, lostAnswers, hasty } = part;
  const struck = () => {
    report.faults++;
  };
  sandbox.onCall(({ fault }) => fault && struck());
  const probability = UNANSWERED;
  const lossy = lossyLine(sandbox.fetch, { probability, seed, timeouts, struck, ...(lostAnswers && { lostAnswers }) });
  const line = refusingAfterwards(lossy.fetch, REFUSED_AFTERWARDS, seed, struck);
  const send: typeof fetch = async (input, init) => {
    report.requests++;
    const response = await line(input, init);
    // The sandbox reports its own defects in an answer that no provider gives.
    if (response.status === 500 && response.headers.get("content-type") === "text/plain")
      report.defects.push(await response.clone().text());
    return response;
  };
  const wait = (ms: number) => sandbox.advance(ms);
  const clock = {
    now: () => sandbox.now(),
    // A request is late by less than the pause between two looks.
    sleep: async (ms: number) => {
      if (ms >= LATEST_MS && !hasty) await lossy.arriveAll();
      await wait(ms);
    },
  };
  return {
    sandbox,
    options: { baseUrl: sandbox.baseUrls[provider], fetch: send, timeoutMs: TIMEOUT_MS, retries: 2 },
    prepare: (client, movement) => settle(client as AnyClient, movement, clock),
    move: async (expected, client, movement) => {
      const settlement = await caller(client as AnyClient, { until: "final", ...movement }, clock);
      booked.push({ ...expected, end: settlement.end, operationId: settlement.operationId });
      return settlement;
    },
    wait,
    arriveAll: lossy.arriveAll,
  };
}
