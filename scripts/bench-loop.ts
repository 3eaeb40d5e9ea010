// npm run bench:loop [-- nothing description guide core everything synthetic]: CPU seconds of each change, beside its
// target and the first edition's. Fills the cache first, which takes minutes. The working folder has to be clean: files
// are changed and put back. Keeps what it measured in packages/bench/results.json and writes the benchmarks page again.

import { CHANGES, type Cost, costOf, isClean, keep, rendered, synthetic } from "@payspec/bench/loop";
import { readOptions } from "@payspec/packaging/options";

if (!isClean()) {
  console.error("The working folder has changes: commit them first.");
  process.exit(2);
}
const { positionals: wanted } = readOptions({ allowPositionals: true });
const isWanted = (name: string) => wanted.length === 0 || wanted.some((word) => name.includes(word));
const costs: Cost[] = [];
const show = (cost: Cost) => {
  costs.push(cost);
  console.log(rendered([cost]));
};
const chosen = CHANGES.filter(({ name }) => isWanted(name));
if (chosen.length > 0) costOf({ name: "fill the cache", most: 0, before: 0 });
for (const change of chosen) show(costOf(change));
if (isWanted("synthetic")) for (const cost of synthetic()) show(cost);
keep(costs);
if (costs.some(({ cpuSeconds, most, green }) => !green || cpuSeconds > most)) process.exitCode = 1;
