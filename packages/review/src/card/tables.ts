import type { Delta, SpecDetails } from "../details.ts";
import type { ReleaseCheck, ReleaseRow } from "../release/check.ts";
import { code, folded, table } from "./markdown.ts";

/**
 * Which release each package needs, what the changesets give, and what forces it: the cause
 * first, who inherits it behind.
 */
export function releaseSection({ rows, problems }: ReleaseCheck, changed: ReadonlySet<string>): string {
  const wrong = problems.map((problem) => `- ${code(problem)}`).join("\n");
  if (rows.length === 0) return wrong;
  const isCause = ({ name }: ReleaseRow) => changed.has(name.replace("@payspec/", ""));
  const ordered = [...rows.filter(isCause), ...rows.filter((row) => !isCause(row))];
  const cells = ordered.map(({ name, level, needed, given, ok, because }) => [
    code(name),
    `**${needed}**${level === needed ? "" : ` (${level}, below 1.0.0)`}`,
    ok ? given : `${given === "none" ? "missing" : given} ❌`,
    because.slice(0, 3).map(code).join("<br>") + (because.length > 3 ? `<br>and ${because.length - 3} more` : ""),
  ]);
  const all = table(["package", "needs", "changeset", "forced by"], cells);
  return [wrong, rows.every(({ ok }) => ok) ? folded("Release: the changesets cover it", all) : `**Release**\n\n${all}`]
    .filter(Boolean)
    .join("\n\n");
}

export function coverageSection({ coverage }: SpecDetails): string {
  return coverage.map(({ what, before, after }) => `${what} ${before} → ${after}`).join(" · ");
}

export function sizesSection({ sizes }: SpecDetails): string {
  if (sizes.every(({ before, after }) => before === after)) return "";
  return folded("Size and type cost", table(["", "before", "after", "change"], sizes.map(deltaRow)));
}

const number = (value: number): string => value.toString().replace(/\B(?=(\d{3})+$)/g, " ");

function deltaRow({ what, before, after }: Delta): string[] {
  const change = after - before;
  const percent = before === 0 ? "" : ` (${((change / before) * 100).toFixed(1)} %)`;
  return [
    what,
    number(before),
    number(after),
    change === 0 ? "" : `${change > 0 ? "+" : "−"}${number(Math.abs(change))}${percent}`,
  ];
}

/** Pages of the changed operations and webhooks: links into a site, or folded paths within an artifact. */
export function docsSection({ provider, touched }: SpecDetails, docs: string | undefined): string {
  if (touched.length === 0) return "";
  const page = ({ name, isWebhook }: SpecDetails["touched"][number]) =>
    `${provider}/${isWebhook ? "webhooks" : "operations"}/${name}.html`;
  if (docs && !/\/artifacts\/\d+$/.test(docs)) {
    return `Docs: ${touched.map((one) => `[${code(one.name)}](${docs.replace(/\/$/, "")}/${encodeURI(page(one))})`).join(" · ")}`;
  }
  const where = docs ? `<a href="${encodeURI(docs)}">preview</a>` : "npm run docs, packages/docs/dist";
  return folded(`Docs: ${touched.length} pages (${where})`, touched.map((one) => `- ${code(page(one))}`).join("\n"));
}
