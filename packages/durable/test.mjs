// npm test of this package: on a Node that has node:sqlite, and on PostgreSQL where one runs or can be started. In CI both have to be there.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("./", import.meta.url));
const run = (script, ...args) => {
  const { status, stdout } = spawnSync("bash", [`${here}${script}`, ...args], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
};
const given = process.env.PAYSPEC_POSTGRES;
const postgres = given ?? run("postgres.sh", "start");
const node = run("node.sh") ?? process.execPath;
const { status } = spawnSync(node, [`${here}../loop/bin/test.mjs`, ...process.argv.slice(2)], {
  cwd: here,
  stdio: "inherit",
  env: { ...process.env, ...(process.env.CI && { PAYSPEC_DURABLE: "all" }), ...(postgres && { PAYSPEC_POSTGRES: postgres }) },
});
if (!given && postgres) run("postgres.sh", "stop");
process.exitCode = status ?? 1;
