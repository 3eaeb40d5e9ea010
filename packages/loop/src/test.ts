// npm test: every check of the project. Quiet when green; what is red is shown whole. Ends in one line of counts.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { root } from "@payspec/spec-model/providers";
import { countsOf, type Report } from "./report.ts";

/** One check: a command, what it holds, and the reports of tests that it leaves. */
interface Step {
  readonly what: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly reports?: () => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** How many checks and tests passed, failed, or were not run. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const turbo = (...tasks: string[]): Step["command"] => [
  `${root}node_modules/.bin/turbo`,
  "run",
  ...tasks,
  "--output-logs=errors-only",
  "--log-order=grouped",
  "--continue",
];
const generate = `${root}packages/generator/bin/generate.mjs`;
const packageReports = () => readdirSync(`${root}packages`).map((name) => `${root}packages/${name}/.reports/test.json`);

const STEPS: readonly Step[] = [
  { what: "generated files match the specs", command: [process.execPath, generate, "--check"] },
  { what: "packages build", command: turbo("build") },
  {
    what: "nothing of an older build is left",
    command: [process.execPath, `${root}packages/packaging/bin/remove-stale.mjs`],
  },
  { what: "specs and sources pass the lint", command: turbo("check:lint", "check:specs") },
  { what: "tools, tests and samples type-check", command: turbo("check:types") },
  // A package's tests use one core, and as many packages run as there are cores: a package's files share what they load.
  {
    what: "tests",
    command: [...turbo("test"), `--concurrency=${availableParallelism()}`],
    env: { PAYSPEC_WORKERS: "1" },
    reports: () => packageReports().filter((file) => existsSync(file)),
  },
];
const BROWSER: Step = {
  what: "docs and sandbox page in a browser",
  command: turbo("check:browser"),
  reports: () => [`${root}.reports/browser.json`],
};

/**
 * Runs all of them and prints a line each. Without Chromium the browser's tests are skipped,
 * and in CI that is a failure.
 */
export function testAll(chromium = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium"): Counts {
  for (const file of [...packageReports(), `${root}.reports/browser.json`]) rmSync(file, { force: true });
  const counts = STEPS.map(run);
  counts.push(existsSync(chromium) ? run(BROWSER) : withoutBrowser(chromium));
  return added(counts);
}

/** What a missing browser counts as. */
export function withoutBrowser(chromium: string, ci = Boolean(process.env.CI)): Counts {
  console.log(
    `${ci ? "FAILED" : "skipped"} ${BROWSER.what}: there is no ${chromium}; packages/docs/install-browser.sh installs it`,
  );
  return { passed: 0, failed: ci ? 1 : 0, skipped: ci ? 0 : 1 };
}

function run({ what, command: [program, ...args], reports, env: own }: Step): Counts {
  const since = Date.now();
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", ...own };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28, env });
  const ok = status === 0;
  const tests = added((reports?.() ?? []).filter((file) => existsSync(file)).map(read));
  const counts = reports
    ? { ...tests, failed: Math.max(tests.failed, ok ? 0 : 1) }
    : { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const tally = reports ? ` (${counts.passed} passed, ${counts.failed} failed)` : "";
  console.log(`${ok ? "ok    " : "FAILED"} ${what}${tally}, ${((Date.now() - since) / 1000).toFixed(1)} s`);
  if (!ok) console.error(`${stdout}\n${stderr}`);
  return counts;
}

const read = (file: string): Counts => countsOf(JSON.parse(readFileSync(file, "utf8")) as Report);

const added = (counts: readonly Counts[]): Counts => {
  const sum = (of: keyof Counts) => counts.reduce((total, one) => total + one[of], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
};
