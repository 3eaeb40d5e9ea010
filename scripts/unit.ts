// The unit, contract and round-trip tests in one process, with a report that scripts/test.ts adds up.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { root } from "./lib/providers.ts";

mkdirSync(`${root}.reports`, { recursive: true });
const args = [
  "run",
  "--reporter=json",
  `--outputFile=${root}.reports/unit.json`,
  process.stdout.isTTY ? "--reporter=default" : "--reporter=dot",
  ...process.argv.slice(2),
];
const { status } = spawnSync(process.execPath, [`${root}node_modules/vitest/vitest.mjs`, ...args], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, NO_COLOR: "1" },
});
process.exitCode = status ?? 1;
