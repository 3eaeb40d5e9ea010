// npm run check:install -- [rows] [--list]: node20 bun ts7 …; all rows without a name. --list names them and runs none.
// Packs the packages, installs them into fresh projects as a user does, and runs one program in every runtime, compiler
// and bundler. Needs the registry for what it pins; tools are kept in PAYSPEC_CACHE or the system's temporary folder.
// Exit code 1 when a row fails or none could run, 2 when the command line asks for what there is not.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOptions } from "@payspec/packaging/options";
import { built, packAll } from "@payspec/packaging/packages";
import { type Case, type Context, Skip } from "./case.ts";
import { chosenCases } from "./cases.ts";
import { nodeTypes } from "./pins.ts";
import { installedProject, reachRegistry } from "./project.ts";

type Word = "ok" | "FAILED" | "SKIPPED";

function asked(): { rows: readonly Case[]; list: boolean } {
  const options = { list: { type: "boolean", default: false } } as const;
  const { values, positionals } = readOptions({ options, allowPositionals: true });
  try {
    return { rows: chosenCases(positionals), list: values.list === true };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

async function outcome(row: Case, context: Context): Promise<[Word, string]> {
  try {
    return ["ok", await row.run(context)];
  } catch (error) {
    return [error instanceof Skip ? "SKIPPED" : "FAILED", (error as Error).message];
  }
}

async function matrix(rows: readonly Case[], folder: string): Promise<Record<Word, number>> {
  reachRegistry();
  built();
  const context: Context = { folder, project: join(folder, "project"), packs: packAll(join(folder, "packs")) };
  installedProject(context.project, context.packs, { "@types/node": nodeTypes });
  const counts = { ok: 0, FAILED: 0, SKIPPED: 0 };
  for (const row of rows) {
    const since = performance.now();
    const [word, detail] = await outcome(row, context);
    counts[word]++;
    console.log(
      `${word.padEnd(8)}${row.id.padEnd(22)}${row.what}: ${detail} (${((performance.now() - since) / 1000).toFixed(1)} s)`,
    );
  }
  return counts;
}

const { rows, list } = asked();
if (list) console.log(rows.map(({ id, what }) => `${id.padEnd(22)}${what}`).join("\n"));
else {
  const folder = mkdtempSync(join(tmpdir(), "payspec-install-"));
  const since = performance.now();
  try {
    const { ok, FAILED, SKIPPED } = await matrix(rows, folder);
    const time = `${((performance.now() - since) / 1000).toFixed(0)} s`;
    console.log(`${ok} ok, ${FAILED} failed, ${SKIPPED} skipped in ${time}`);
    if (SKIPPED > 0) console.log("SKIPPED means not tested: run those rows where their tools can be had.");
    if (ok + FAILED === 0) console.error("No row ran, so this run says nothing.");
    if (FAILED > 0 || ok === 0) process.exitCode = 1;
  } catch (error) {
    console.error(`Nothing was tested: ${(error as Error).message}`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
