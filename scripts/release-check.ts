// npm run release:check -- [--base <git ref>] [--fix]: fails when a changeset is missing, too low or broken, and
// says which change forces it.
// --fix writes the missing ones.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readOptions } from "@payspec/packaging/options";
import { assess } from "@payspec/review/assess";
import { checkRelease, complaint, missingChangeset } from "@payspec/review/release/check";
import { releaseSides } from "@payspec/review/release/sides";
import { baseCommit } from "@payspec/review/tree";
import { root } from "@payspec/spec-model/providers";

const { values } = readOptions({ options: { base: { type: "string" }, fix: { type: "boolean", default: false } } });

const { rows, problems } = await assess(baseCommit(values.base), async ({ packages }, trees) => {
  const { base, head } = releaseSides(root, trees.base);
  return checkRelease(packages, base, head);
});
const missing = rows.filter(({ ok }) => !ok);
for (const { file, text } of values.fix ? missing.map(missingChangeset) : []) {
  writeFileSync(join(root, file), text);
  console.log(`${file} is written: read its sentence and say it in the words of who uses the package.`);
}
for (const line of [...problems, ...(values.fix ? [] : missing.map(complaint))]) console.error(line);
if (problems.length > 0 || (missing.length > 0 && !values.fix)) process.exitCode = 1;
else if (rows.length === 0) console.log("Nothing that is published changed: no changeset is needed.");
else if (missing.length === 0)
  console.log(rows.map(({ name, needed, given }) => `${name}: needs ${needed}, has ${given}.`).join("\n"));
