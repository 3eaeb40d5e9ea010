// npm run coverage:spec: how much of each provider is specified, exampled and sourced. Fails when an operation lacks an
// example, an extension or a source.
import { coverageReport } from "@payspec/spec-model/coverage";

const { table, missing } = await coverageReport();
console.log(table);
for (const what of missing) console.error(`missing: ${what}`);
if (missing.length > 0) process.exitCode = 1;
