// Which statements of a spec rest on which page, and which pages changed.
import { join } from "node:path";
import { root } from "@payspec/spec-model/providers";
import { comparePages, sourceProblems } from "./check.ts";
import { pagesIn, record, savedName } from "./pages.ts";
import { type Statement, statementsOf } from "./statements.ts";

/**
 * What to do with the statements of which providers: print them, check them, or compare the pages with saved copies.
 */
export interface SourcesTask {
  readonly chosen: readonly string[];
  readonly check?: boolean;
  /** A folder of freshly saved copies. */
  readonly saved?: string | undefined;
  /** Keep the hashes and the date of the copies. */
  readonly record?: boolean;
}

/** Does it and prints what came of it; false when a statement rests on no listed page. */
export function sources({ chosen, check: checks = false, saved, record: records = false }: SourcesTask): boolean {
  let sound = true;
  for (const provider of chosen) {
    const statements = statementsOf(join(root, "specs", provider));
    if (checks) sound = check(provider, statements) && sound;
    else if (saved) compare(provider, statements, saved, records);
    else print(provider, statements);
  }
  if (checks && sound) console.log(`Sources: every statement of ${chosen.length} specs rests on a listed page.`);
  return sound;
}

function check(provider: string, statements: readonly Statement[]): boolean {
  const problems = sourceProblems(statements, pagesIn(join(root, "specs", provider)));
  for (const problem of problems) console.error(`specs/${provider}/${problem}`);
  return problems.length === 0;
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

function compare(provider: string, statements: readonly Statement[], copies: string, records: boolean): void {
  const folder = join(root, "specs", provider);
  const compared = comparePages(pagesIn(folder), copies);
  console.log(`\n# ${provider}`);
  for (const { page, state } of compared) {
    console.log(`${state}: ${page.page}${state === "not saved" ? ` (looked for ${savedName(page.page)}.html)` : ""}`);
    if (state === "changed") console.log(names(statements.filter((statement) => statement.page === page.page)));
  }
  if (!records) return;
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
    .map(
      (grade) =>
        `  ${grade}: ${[...new Set(statements.filter((one) => one.grade === grade).map(({ what }) => what))].join(", ")}`,
    )
    .join("\n");
}
