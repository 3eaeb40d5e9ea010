// Writes into each provider's README what the sandbox does where the documents are silent, from the table that the code
// obeys. With --check nothing is written, and a README that differs fails.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { modules } from "../src/generated/modules.js";
import { withTable } from "./undocumented-table.js";

const { check } = parseArgs({ options: { check: { type: "boolean" } } }).values;
for (const [provider, { spots }] of Object.entries(modules)) {
  if (Object.keys(spots).length === 0) continue;
  const file = new URL(`../../${provider}/README.md`, import.meta.url);
  const before = readFileSync(file, "utf8");
  const after = withTable(before, spots);
  if (before === after) continue;
  if (!check) writeFileSync(file, after);
  else {
    console.error(`packages/${provider}/README.md does not say what the sandbox does: run \`npm run undocumented\`.`);
    process.exitCode = 1;
  }
}
