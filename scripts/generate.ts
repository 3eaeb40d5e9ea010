// npm run generate [-- provider …] [--check]: compiles the specs. With --check it writes nothing and fails when something is stale.
import { parseArgs } from "node:util";
import { generate } from "@payspec/generator/generate";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: "boolean", default: false } } });
const stale = await generate({ only: positionals, check: values.check });
if (values.check && stale.length > 0) {
  console.error(`Generated files are stale: ${stale.join(", ")}. Run \`npm run generate\` and commit what it writes.`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? "Generated files are up to date." : `Wrote ${stale.join(", ")}.`);
}
