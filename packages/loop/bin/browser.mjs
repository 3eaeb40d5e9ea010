// npm run check:browser: what needs Chromium, in one process, with a report that `npm test` adds up.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
mkdirSync(`${root}.reports`, { recursive: true });
const reporters = ["--reporter=json", `--outputFile=${root}.reports/browser.json`, `--reporter=${process.stdout.isTTY ? "default" : "dot"}`];
const { status } = spawnSync(process.execPath, [`${root}node_modules/vitest/vitest.mjs`, "run", ...reporters, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, NO_COLOR: "1", PAYSPEC_BROWSER: "1" },
});
process.exitCode = status ?? 1;
