// npm run sources [-- provider …]           which statements rest on which page
// npm run sources -- --check                fails when a statement names a page that sources.yaml does not list
// npm run sources -- <folder>               which pages changed, given freshly saved copies; --record keeps their hashes and the date
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { comparePages, sourceProblems } from "@payspec/review/sources/check";
import { pagesIn, record, savedName } from "@payspec/review/sources/pages";
import { type Statement, statementsOf } from "@payspec/review/sources/statements";
import { providers, root } from "@payspec/spec-model/providers";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean" }, record: { type: "boolean" } },
});
const named = positionals.filter((name) => providers.includes(name));
const [saved] = positionals.filter((name) => !providers.includes(name));
if (saved && !existsSync(saved)) throw new Error(`${saved} is neither a provider nor a folder of saved pages.`);
const chosen = providers.filter((name) => named.length === 0 || named.includes(name));

for (const provider of chosen) {
  const folder = join(root, "specs", provider);
  const statements = statementsOf(folder);
  if (values.check) check(provider, statements);
  else if (saved) compare(provider, statements, saved);
  else print(provider, statements);
}
if (values.check && !process.exitCode) console.log(`Sources: every statement of ${chosen.length} specs rests on a listed page.`);

function check(provider: string, statements: readonly Statement[]): void {
  const problems = sourceProblems(statements, pagesIn(join(root, "specs", provider)));
  for (const problem of problems) console.error(`specs/${provider}/${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

function print(provider: string, statements: readonly Statement[]): void {
  console.log(`\n# ${provider}`);
  for (const { page, title, read, hash } of pagesIn(join(root, "specs", provider))) {
    const resting = statements.filter((statement) => statement.page === page);
    console.log(
      `\n${title}, read ${read}${hash ? `, ${hash.slice(0, 12)}` : ""}\n${page}\n${resting.length === 0 ? "  no statement rests on it" : names(resting)}`,
    );
  }
}

function compare(provider: string, statements: readonly Statement[], copies: string): void {
  const folder = join(root, "specs", provider);
  const compared = comparePages(pagesIn(folder), copies);
  console.log(`\n# ${provider}`);
  for (const { page, state } of compared) {
    console.log(`${state}: ${page.page}${state === "not saved" ? ` (looked for ${savedName(page.page)}.html)` : ""}`);
    if (state === "changed") console.log(names(statements.filter((statement) => statement.page === page.page)));
  }
  if (!values.record) return;
  record(
    folder,
    new Map(compared.flatMap(({ page, hash }) => (hash ? [[page.page, hash] as const] : []))),
    new Date().toISOString().slice(0, 10),
  );
}

/** Names of statements by grade. */
function names(statements: readonly Statement[]): string {
  const grades = [...new Set(statements.map(({ grade }) => grade))];
  return grades
    .map((grade) => `  ${grade}: ${[...new Set(statements.filter((one) => one.grade === grade).map(({ what }) => what))].join(", ")}`)
    .join("\n");
}
