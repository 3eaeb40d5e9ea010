// npm run release:check -- --base <git ref>: fails when a changeset is missing or lower than what the changes demand, and says which change forces it.
import { parseArgs } from "node:util";
import { assess } from "@payspec/review/assess";
import { newChangesets } from "@payspec/review/release/changesets";
import { complaint, releaseRows } from "@payspec/review/release/check";
import { baseCommit, packagesIn } from "@payspec/review/tree";
import { root } from "@payspec/spec-model/providers";

const { values } = parseArgs({ options: { base: { type: "string" } } });

const rows = await assess(baseCommit(values.base), async ({ packages }, { base }) => {
  const released = new Map(packagesIn(base).map(({ manifest }) => [manifest.name, manifest.version]));
  return releaseRows(packages, newChangesets(root, base), released);
});

const missing = rows.filter(({ ok }) => !ok);
for (const row of missing) console.error(complaint(row));
if (missing.length > 0) {
  console.error("\nAdd or raise a changeset: npx changeset. The levels follow the release policy in specs/README.md.");
  process.exitCode = 1;
} else if (rows.length === 0) console.log("Nothing that is published changed: no changeset is needed.");
else console.log(rows.map(({ name, needed, given }) => `${name}: needs ${needed}, has ${given}.`).join("\n"));
