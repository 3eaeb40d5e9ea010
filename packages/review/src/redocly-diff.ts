// Redocly's diff of bundled specs: it aligns both documents, lists every change and says which ones break.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document, Json } from "@payspec/spec-model/openapi";
import { root } from "@payspec/spec-model/providers";
import { differing } from "./differing.ts";

/** Where a change is in one of the two documents, and what is there. */
export interface Side {
  pointer: string;
  value?: Json;
}

/** One change as Redocly reports it. A component that is used in several places is reported once. */
export interface DiffChange {
  /** Usage path: through the operation, references followed. */
  path: string;
  typeName: string;
  kind: "added" | "removed" | "modified";
  property?: string;
  impact: "major" | "minor" | "patch";
  verdicts: { ruleId: string; impact: string; message: string }[];
  base?: Side;
  revision?: Side;
}

export interface DiffReport {
  /** Redocly's own rating of everything; absent where it sees no change. */
  bump?: "major" | "minor" | "patch";
  changes: DiffChange[];
}

export type Pair = readonly [base: Document, head: Document];

const small = (paths: object) =>
  ({ openapi: "3.1.0", info: { title: "Probe", version: "1.0.0" }, paths }) as unknown as Document;
/** A break that every set of rules finds: an operation is gone. */
const PROBE: Pair = [
  small({ "/a": { get: { operationId: "a", responses: { "200": { description: "A." } } } } }),
  small({}),
];

/**
 * Runs `redocly diff` on each pair with our configuration, without what is the same in both. Refuses to go on when its rules find no break in a probe:
 * they would find none anywhere.
 */
export async function redoclyDiffs(pairs: readonly Pair[], config = `${root}redocly.diff.yaml`): Promise<DiffReport[]> {
  const folder = mkdtempSync(join(tmpdir(), "payspec-diff-"));
  try {
    const files = new Map<Document, string>();
    const fileOf = (doc: Document): string => {
      const known = files.get(doc) ?? `${files.size}.json`;
      if (!files.has(doc)) writeFileSync(join(folder, known), JSON.stringify(doc));
      files.set(doc, known);
      return known;
    };
    const options = ["--config", config, "--format=json", "--fail-on=none"];
    const calls = [PROBE, ...pairs.map(differing)].map(([base, head], index) => [
      "diff",
      fileOf(base),
      fileOf(head),
      ...options,
      "-o",
      `report-${index}.json`,
    ]);
    const words = await run(calls, folder);
    const [probe, ...reports] = calls.map((_call, index) => read(join(folder, `report-${index}.json`), words));
    if (!probe?.changes.some(({ verdicts }) => verdicts.length > 0))
      throw new Error(`The diff rules are off in ${config}: it must extend diff-recommended.`);
    return reports;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for one pair. */
export async function redoclyDiff(base: Document, head: Document, config?: string): Promise<DiffReport> {
  const [report] = await redoclyDiffs([[base, head]], config);
  return report as DiffReport;
}

function read(file: string, words: string): DiffReport {
  if (!existsSync(file)) throw new Error(`Redocly's diff gave no report.\n${words}`);
  const report = JSON.parse(readFileSync(file, "utf8")) as DiffReport & { reportVersion?: string };
  if (report.reportVersion !== "1")
    throw new Error(`Redocly's diff report has version ${report.reportVersion}; this reader knows version 1.`);
  return report;
}

/** What the runs print to standard error. */
function run(calls: readonly string[][], cwd: string): Promise<string> {
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    REDOCLY_SUPPRESS_NOTIFICATIONS: "true",
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${root}packages/review/src/redocly-batch.mjs`], {
      cwd,
      env,
      stdio: ["pipe", "ignore", "pipe"],
    });
    let words = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      words += text;
    });
    child.on("error", reject);
    child.on("close", () => resolve(words));
    child.stdin.end(JSON.stringify(calls));
  });
}
