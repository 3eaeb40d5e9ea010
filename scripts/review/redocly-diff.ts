// Redocly's diff of two bundled specs: it aligns both documents, lists every change and says which ones break.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document, Json } from "../lib/openapi.ts";
import { root } from "../lib/providers.ts";

/** Where a change stands in one of the two documents, and what stands there. */
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

/** Runs `redocly diff` with our configuration. Refuses to go on when its rules are off, since it would then find nothing. */
export async function redoclyDiff(base: Document, head: Document, config = `${root}redocly.diff.yaml`): Promise<DiffReport> {
  const folder = mkdtempSync(join(tmpdir(), "payspec-diff-"));
  try {
    writeFileSync(join(folder, "base.json"), JSON.stringify(base));
    writeFileSync(join(folder, "head.json"), JSON.stringify(head));
    const { stdout, stderr } = await run(["diff", "base.json", "head.json", "--config", config, "--format=json", "--fail-on=none"], folder);
    if (/No diff rules are on/.test(stderr)) throw new Error(`The diff rules are off in ${config}: it must extend diff-recommended.`);
    return parse(stdout, stderr);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function parse(stdout: string, stderr: string): DiffReport {
  let report: DiffReport & { reportVersion?: string };
  try {
    report = JSON.parse(stdout);
  } catch {
    throw new Error(`Redocly's diff gave no report.\n${stderr}`);
  }
  if (report.reportVersion !== "1")
    throw new Error(`Redocly's diff report has version ${report.reportVersion}; this reader knows version 1.`);
  return report;
}

function run(args: readonly string[], cwd: string): Promise<{ stdout: string; stderr: string }> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", REDOCLY_SUPPRESS_NOTIFICATIONS: "true" };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${root}node_modules/@redocly/cli/bin/cli.js`, ...args], { cwd, env });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", () => resolve({ stdout, stderr }));
  });
}
