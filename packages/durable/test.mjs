// npm test of this package and of packages/engines: on a Node that has node:sqlite, and on PostgreSQL where one runs or
// can be started. In CI both have to be there.
import { spawnSync } from "node:child_process";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("./", import.meta.url));
// A server for each package: one that ends must not stop the other's.
const env = { ...process.env, PAYSPEC_POSTGRES_HOME: `/tmp/payspec-postgres-${process.getuid?.()}-${basename(process.cwd())}` };
const run = (script, ...args) => {
  const { status, stdout } = spawnSync("bash", [`${here}${script}`, ...args], { encoding: "utf8", env });
  return status === 0 ? stdout.trim() : undefined;
};
const given = process.env.PAYSPEC_POSTGRES;
const postgres = given ?? run("postgres.sh", "start");
const node = run("node.sh") ?? process.execPath;
const { status } = spawnSync(node, [`${here}../loop/bin/test.mjs`, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, ...(process.env.CI && { PAYSPEC_DURABLE: "all" }), ...(postgres && { PAYSPEC_POSTGRES: postgres }) },
});
if (!given && postgres) run("postgres.sh", "stop");
process.exitCode = status ?? 1;
