// npx tsx packages/conformance/install/run.ts [--only node20,ts7,...]
// Packs the built packages, installs them into a fresh project as a user does, and runs one program in every runtime, compiler and bundler.
// Needs the registry for what it pins (kept in PAYSPEC_CACHE or the system's temporary folder). Exit code 1 when a case fails.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Case, type Context, cases, Skip } from "./cases.ts";
import { packAll } from "./packages.ts";
import { nodeTypes, undici } from "./pins.ts";
import { installedProject } from "./project.ts";

const { values } = parseArgs({ options: { only: { type: "string" } } });
const wanted = values.only?.split(",");
const chosen = cases.filter(({ id }) => wanted?.some((start) => id === start || id.startsWith(`${start}-`)) ?? true);
if (chosen.length === 0) throw new TypeError(`--only takes some of ${cases.map(({ id }) => id).join(", ")}.`);

const folder = mkdtempSync(join(tmpdir(), "payspec-install-"));
const context: Context = { project: join(folder, "project"), packs: packAll(join(folder, "packs")) };
installedProject(context.project, context.packs, { undici, "@types/node": nodeTypes });

const counts = { ok: 0, FAILED: 0, SKIPPED: 0 };
for (const row of chosen) {
  const since = performance.now();
  const [word, detail] = await outcome(row);
  counts[word]++;
  console.log(`${word.padEnd(8)}${row.id.padEnd(22)}${row.what}: ${detail} (${((performance.now() - since) / 1000).toFixed(1)} s)`);
}
rmSync(folder, { recursive: true, force: true });
console.log(`${counts.ok} ok, ${counts.FAILED} failed, ${counts.SKIPPED} skipped`);
if (counts.SKIPPED > 0) console.log("SKIPPED means not tested: run those cases where their tools can be had.");
process.exitCode = counts.FAILED > 0 ? 1 : 0;

async function outcome(row: Case): Promise<["ok" | "FAILED" | "SKIPPED", string]> {
  try {
    return ["ok", await row.run(context)];
  } catch (error) {
    return [error instanceof Skip ? "SKIPPED" : "FAILED", (error as Error).message];
  }
}
