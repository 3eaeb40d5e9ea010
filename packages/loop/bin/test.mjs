// npm test within a package: its tests, in one process. turbo runs it for each package whose inputs changed and keeps
// the report. A provider's tests are those of its package, of its sandbox, and every suite of
// packages/conformance/test/contract for this provider alone.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const name = basename(process.cwd());
const isProvider = existsSync(`${root}specs/${name}/openapi.yaml`);
const covered = ["core", "node"]; // What carries money is run by its own tests, whole.
const own = [`packages/${name}/`];
const ofProvider = [...own, `packages/sandbox/test/${name}`, "packages/conformance/test/contract/"];

mkdirSync(".reports", { recursive: true });
const { status } = spawnSync(
  process.execPath,
  [
    `${root}node_modules/vitest/vitest.mjs`,
    "run",
    ...(isProvider ? ofProvider : own),
    "--passWithNoTests",
    "--reporter=json",
    `--outputFile=packages/${name}/.reports/test.json`,
    process.stdout.isTTY ? "--reporter=default" : "--reporter=dot",
    ...(process.env.PAYSPEC_WORKERS ? [`--maxWorkers=${process.env.PAYSPEC_WORKERS}`] : []),
    ...(covered.includes(name) ? ["--coverage"] : []),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, NO_COLOR: "1", PAYSPEC_PART: isProvider ? `provider:${name}` : "others", PAYSPEC_COVER: name } },
);
process.exitCode = status ?? 1;
