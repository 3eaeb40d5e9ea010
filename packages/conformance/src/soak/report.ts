// What a soak found, and how it is printed.
import type { Sandbox } from "@payspec/sandbox";
import { type Provider, tables } from "../clients.ts";
import type { Booked, Comparison } from "./books.ts";

/** The counts of a soak, and whatever was found wrong. */
export interface Report {
  readonly provider: Provider;
  /** Movements that callers carried through. */
  operations: number;
  done: number;
  notDone: number;
  /** Movements that callers had to leave open, by operation: nobody can be asked, or nobody knew in the end. */
  unknown: Record<string, number>;
  /** Of these, how many had moved money. */
  unknownMoved: number;
  /** Of these, how many a notification of the provider reported later. */
  unknownReported: number;
  doubled: number;
  lost: number;
  imagined: number;
  wrong: number;
  stray: number;
  /** Entries of the provider's ledger. */
  moved: number;
  requests: number;
  faults: number;
  seconds: number;
  /** A sentence for each thing that must not be; empty when the ledgers agree. */
  findings: string[];
  /** Answers of the sandbox that its spec does not describe. */
  defects: string[];
}

/** A report before anything happened. */
export function emptyReport(provider: Provider): Report {
  const counts = {
    operations: 0,
    done: 0,
    notDone: 0,
    unknownMoved: 0,
    unknownReported: 0,
    moved: 0,
    requests: 0,
    faults: 0,
    seconds: 0,
  };
  return {
    provider,
    ...counts,
    unknown: {},
    doubled: 0,
    lost: 0,
    imagined: 0,
    wrong: 0,
    stray: 0,
    findings: [],
    defects: [],
  };
}

const WRONG = ["doubled", "lost", "imagined", "wrong", "stray"] as const;

/** Adds what one sandbox came to. */
export function addRound(
  report: Report,
  booked: readonly Booked[],
  { ledger, deliveries }: Sandbox,
  found: Comparison,
): void {
  report.operations += booked.length;
  report.done += booked.filter(({ end }) => end === "done").length;
  report.notDone += booked.filter(({ end }) => end === "not done").length;
  report.moved += ledger.length;
  for (const kind of WRONG) {
    report[kind] += found[kind].length;
    for (const { kind: movement, reference, amount } of found[kind])
      report.findings.push(`${kind}: ${movement} ${reference} of ${amount}`);
  }
  const bodies = deliveries.entries.map(({ body }) => body);
  for (const { operationId, reference } of found.unknown) {
    report.unknown[operationId] = (report.unknown[operationId] ?? 0) + 1;
    if (ledger.some((entry) => entry.reference === reference)) report.unknownMoved++;
    if (bodies.some((body) => body.includes(`"${reference}"`))) report.unknownReported++;
  }
}

/** A report in two lines. */
export function print(report: Report): string {
  const {
    provider,
    operations,
    requests,
    faults,
    seconds,
    done,
    moved,
    notDone,
    unknown,
    unknownMoved,
    unknownReported,
  } = report;
  const why = (operationId: string) =>
    tables[provider][operationId]?.reconcile ? "given up" : "which offers no way to ask";
  const open = Object.entries(unknown).map(([operationId, count]) => `${count} of ${operationId}, ${why(operationId)}`);
  const later =
    open.length > 0
      ? `; ${unknownMoved} of them had moved money, a notification reported ${unknownReported} later`
      : "";
  return [
    `${provider}: ${operations} movements in ${requests} requests with ${faults} faults, ${seconds.toFixed(1)} s.`,
    `  done ${done} (the provider's ledger has ${moved}), not done ${notDone}, unknown ${open.join(", ") || 0}${later}.`,
    `  ${WRONG.map((kind) => `${kind} ${report[kind]}`).join(", ")}.`,
    ...report.findings.slice(0, 10).map((finding) => `  ${finding}`),
    ...[...new Set(report.defects)].slice(0, 5).map((defect) => `  ${defect}`),
  ].join("\n");
}

/**
 * True when the ledgers agree and nothing is open but where the spec says that nobody can be
 * asked, or that no absence counts.
 */
export const isSound = ({ provider, findings, defects, unknown }: Report): boolean =>
  findings.length === 0 &&
  defects.length === 0 &&
  Object.keys(unknown).every((id) => !tables[provider][id]?.reconcile || id === "payMerchantByToken");
