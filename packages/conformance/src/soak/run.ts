// Plays customers' stories on a sandbox that keeps failing, and compares the ledgers in the end.
import { createSandbox, type Fault, type Sandbox } from "@payspec/sandbox";
import type { AnyClient, Provider } from "../clients.ts";
import { type Booked, compare } from "./books.ts";
import { FAULTS, LATE_MS, refusingAfterwards, TIMEOUT_MS } from "./faults.ts";
import { plays } from "./plays.ts";
import { addRound, emptyReport, type Report } from "./report.ts";
import { type Settle, settle } from "./settle.ts";
import type { Stage } from "./stage.ts";

/** What a soak is told. */
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
}

/** Share of requests that are struck by a fault of the sandbox, and of successes that are answered as a failure. */
const STRUCK = 0.25;
const REFUSED_AFTERWARDS = 0.05;

/** Movements per sandbox: a fresh one is a new shop with new cards and a full deposit. */
const ROUND = 500;

/** Longer than any pending payment, shorter than the 72 hours after which QIWI captures by itself. */
const UNTIL_ALL_IS_OVER_MS = 2 * 3_600_000;

/** Runs a soak. Nothing is random but by the seed; which request meets which fault also depends on the timing. */
export async function soak(options: SoakOptions): Promise<Report> {
  const report = emptyReport(options.provider);
  const since = performance.now();
  const random = Math.random;
  Math.random = () => 0; // The client's pauses between attempts are random parts of a ceiling: none.
  try {
    for (let round = 0; report.operations < options.operations; round++) {
      const target = Math.min(ROUND, options.operations - report.operations);
      await playRound(report, { ...options, operations: target, seed: options.seed + round });
    }
  } finally {
    Math.random = random;
  }
  report.seconds = (performance.now() - since) / 1000;
  return report;
}

/** Delayed requests may still be on their way, and take a moment to be carried out. */
const lull = () => new Promise<void>((resolve) => setTimeout(resolve, 2 * LATE_MS));

async function playRound(
  report: Report,
  { provider, operations, concurrency, seed, caller = settle, faults = FAULTS }: SoakOptions,
): Promise<void> {
  const sandbox = createSandbox({ deliver: async () => new Response("{}") });
  const booked: Booked[] = [];
  const story = plays[provider](stageOf(report, sandbox, provider, seed, caller, booked));
  sandbox.faults.randomly({ probability: STRUCK, seed, faults });

  let index = 0;
  const customer = async () => {
    while (booked.length < operations) await story(index++);
  };
  await Promise.all(Array.from({ length: concurrency }, customer));

  sandbox.faults.clear();
  await lull();
  await sandbox.advance(UNTIL_ALL_IS_OVER_MS);
  addRound(report, booked, sandbox, compare(booked, sandbox.ledger));
}

function stageOf(report: Report, sandbox: Sandbox, provider: Provider, seed: number, caller: Settle, booked: Booked[]): Stage {
  const struck = () => {
    report.faults++;
  };
  sandbox.onCall(({ fault }) => fault && struck());
  const line = refusingAfterwards(sandbox.fetch, REFUSED_AFTERWARDS, seed, struck);
  const send: typeof fetch = async (input, init) => {
    report.requests++;
    const response = await line(input, init);
    // The sandbox tells its own defects in an answer that no provider gives.
    if (response.status === 500 && response.headers.get("content-type") === "text/plain")
      report.defects.push(await response.clone().text());
    return response;
  };
  const wait = (ms: number) => sandbox.advance(ms);
  return {
    sandbox,
    options: { baseUrl: sandbox.baseUrls[provider], fetch: send, timeoutMs: TIMEOUT_MS, deadlineMs: 1000, retries: 2 },
    prepare: (client, movement) => settle(client as AnyClient, movement, wait),
    move: async (expected, client, movement) => {
      const settlement = await caller(client as AnyClient, movement, wait);
      booked.push({ ...expected, end: settlement.end, operationId: settlement.result.operationId });
      return settlement;
    },
    wait,
    lull,
  };
}
