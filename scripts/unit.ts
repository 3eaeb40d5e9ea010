// The unit, contract and round-trip tests in one process, with a report that scripts/test.ts adds up. With --browser: those that need Chromium.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { root } from "@payspec/spec-model/providers";

const browser = process.argv.includes("--browser");
mkdirSync(`${root}.reports`, { recursive: true });
const args = [
  "run",
  "--reporter=json",
  `--outputFile=${root}.reports/${browser ? "browser" : "unit"}.json`,
  process.stdout.isTTY ? "--reporter=default" : "--reporter=dot",
  ...(browser ? [] : ["--coverage"]),
  ...process.argv.slice(2).filter((argument) => argument !== "--browser"),
];
const { status } = spawnSync(process.execPath, [`${root}node_modules/vitest/vitest.mjs`, ...args], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, NO_COLOR: "1", ...(browser && { PAYSPEC_BROWSER: "1" }) },
});
process.exitCode = status ?? 1;
