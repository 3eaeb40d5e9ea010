// npm test: every check of the project. Quiet when green; what is red is shown whole. Ends in `N passed, N failed`.
// Browser tests run where Chromium is (.ci/run installs it); elsewhere they are reported as skipped.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { root } from "@payspec/spec-model/providers";

const steps = [
  { task: "check:generated", what: "generated files match the specs" },
  { task: "check:lint", what: "specs and sources pass the lint" },
  { task: "check:types", what: "scripts, tests and samples type-check" },
  { task: "check:unit", what: "tests", report: "unit" },
  { task: "check:browser", what: "docs and sandbox page in a browser", report: "browser" },
] as const;
const chromium = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
rmSync(`${root}.reports`, { recursive: true, force: true });

let passed = 0;
let failed = 0;
let skipped = 0;
for (const step of steps) {
  const { task, what } = step;
  if (task === "check:browser" && !existsSync(chromium)) {
    skipped++;
    console.log(`skipped ${what}: there is no ${chromium}; packages/docs/install-browser.sh installs it`);
    continue;
  }
  const since = Date.now();
  const { status, stdout, stderr } = spawnSync(
    `${root}node_modules/.bin/turbo`,
    ["run", task, "--output-logs=errors-only", "--log-order=grouped"],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
    },
  );
  const counts = "report" in step ? countsOf(`${root}.reports/${step.report}.json`) : undefined;
  passed += counts?.passed ?? (status === 0 ? 1 : 0);
  failed += counts ? Math.max(counts.failed, status === 0 ? 0 : 1) : status === 0 ? 0 : 1;
  console.log(
    `${status === 0 ? "ok    " : "FAILED"} ${what}${counts ? ` (${counts.passed} passed, ${counts.failed} failed)` : ""}, ${((Date.now() - since) / 1000).toFixed(1)} s`,
  );
  if (status !== 0) console.error(`${stdout}\n${stderr}`);
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;

function countsOf(report: string): { passed: number; failed: number } | undefined {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(readFileSync(report, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  const broken =
    numFailedTestSuites > 0 ? testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length : 0;
  return { passed: numPassedTests, failed: numFailedTests + broken };
}
