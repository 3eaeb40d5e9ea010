import type { Delta, SpecDetails } from "../details.ts";
import type { ReleaseRow } from "../release/check.ts";
import { cell, code, table } from "./markdown.ts";

/** Which release each package needs, what the changesets give, and what forces it. */
export function releaseSection(rows: readonly ReleaseRow[]): string {
  if (rows.length === 0) return "**Release:** nothing that is published changed.";
  const cells = rows.map(({ name, level, needed, given, ok, because }) => {
    const forced = because.slice(0, 3).map(cell).join("<br>") + (because.length > 3 ? `<br>and ${because.length - 3} more` : "");
    return [
      code(name),
      `**${needed}**${level === needed ? "" : ` (${level} below 1.0.0)`}`,
      ok ? given : `${given === "none" ? "missing" : given} ❌`,
      forced,
    ];
  });
  return `**Release**\n\n${table(["package", "needs", "changeset", "forced by"], cells)}`;
}

export function coverageSection({ coverage }: SpecDetails): string {
  if (coverage.length === 0) return "**Coverage:** unchanged.";
  return `**Coverage:** ${coverage.map(({ what, before, after }) => `${what} ${before} → ${after}`).join(" · ")}`;
}

export function sizesSection({ sizes }: SpecDetails): string {
  const changed = sizes.filter(({ before, after }) => before !== after);
  if (changed.length === 0) return "**Size and type cost:** unchanged.";
  return `**Size and type cost**\n\n${table(["", "before", "after", "change"], sizes.map(deltaRow))}`;
}

const number = (value: number): string => value.toString().replace(/\B(?=(\d{3})+$)/g, " ");

function deltaRow({ what, before, after }: Delta): string[] {
  const change = after - before;
  const percent = before === 0 ? "" : ` (${((change / before) * 100).toFixed(1)} %)`;
  return [what, number(before), number(after), change === 0 ? "" : `${change > 0 ? "+" : "−"}${number(Math.abs(change))}${percent}`];
}

/** Pages of the changed operations and webhooks: links into a site, or paths within an artifact. */
export function docsSection({ provider, touched }: SpecDetails, docs: string | undefined): string {
  if (touched.length === 0) return "";
  const page = ({ name, isWebhook }: SpecDetails["touched"][number]) => `${provider}/${isWebhook ? "webhooks" : "operations"}/${name}.html`;
  if (docs && !/\/artifacts\/\d+$/.test(docs)) {
    return `**Docs:** ${touched.map((one) => `[${one.name}](${docs.replace(/\/$/, "")}/${page(one)})`).join(" · ")}`;
  }
  const where = docs ? `[preview](${docs})` : "`npm run docs`, packages/docs/dist";
  return `**Docs** (${where}): ${touched.map((one) => code(page(one))).join(" · ")}`;
}
