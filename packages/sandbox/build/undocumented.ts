// Writes into each provider's READMEs what the sandbox does where the documents are silent, from the table that the code
// obeys, and in Russian by the pairs of src/<provider>/undocumented.ru.json. With --check nothing is written, and a README
// that differs fails.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { modules } from "../src/generated/modules.js";
import { comparedSpots, withTable } from "./undocumented-table.js";

const { check } = parseArgs({ options: { check: { type: "boolean" } } }).values;

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

for (const [provider, { spots }] of Object.entries(modules)) {
  if (Object.keys(spots).length === 0) continue;
  const put = (name: string, russian?: Readonly<Record<string, string>>) => {
    const file = new URL(`../../${provider}/${name}`, import.meta.url);
    if (russian && !existsSync(file)) return;
    const before = readFileSync(file, "utf8");
    const after = withTable(before, spots, russian);
    if (before === after) return;
    if (check) fail(`packages/${provider}/${name} does not say what the sandbox does: run \`npm run undocumented\`.`);
    else writeFileSync(file, after);
  };
  put("README.md");
  const pairs = new URL(`../src/${provider}/undocumented.ru.json`, import.meta.url);
  const russian = existsSync(pairs) ? (JSON.parse(readFileSync(pairs, "utf8")) as Record<string, string>) : {};
  const { missing, unused } = comparedSpots(spots, russian);
  for (const text of missing) fail(`packages/sandbox/src/${provider}/undocumented.ru.json has no pair for "${text}".`);
  for (const text of unused)
    fail(`packages/sandbox/src/${provider}/undocumented.ru.json has a pair that no spot needs: "${text}".`);
  if (missing.length === 0) put("README.ru.md", russian);
}
