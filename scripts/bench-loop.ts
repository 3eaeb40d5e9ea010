// npm run bench:loop [-- nothing description guide core everything all-specs one-spec]: CPU seconds of each change, beside
// its target and the first edition's. The working folder has to be clean: files are changed and put back. Each row is kept
// in packages/bench/results.json and on the benchmarks page as soon as it is measured.

import { CHANGES, costOf, isClean, rendered } from "@payspec/bench/loop";
import { readOptions } from "@payspec/packaging/options";

const { positionals: wanted } = readOptions({ allowPositionals: true });
const unknown = wanted.find((word) => CHANGES.every(({ id }) => id !== word));
if (unknown) {
  console.error(`There is no row ${unknown}. Rows are ${CHANGES.map(({ id }) => id).join(", ")}.`);
  process.exit(2);
}
if (!isClean()) {
  console.error("The working folder has changes: commit them first.");
  process.exit(2);
}
for (const change of CHANGES.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
  const cost = costOf(change);
  console.log(rendered(cost));
  if (!cost.green || cost.cpuSeconds > cost.most) process.exitCode = 1;
}
