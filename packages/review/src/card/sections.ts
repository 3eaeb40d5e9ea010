import type { ApiChange } from "../api/change.ts";
import type { RatedChange } from "../change.ts";
import type { SpecDetails } from "../details.ts";
import type { LintProblem } from "../lint-problems.ts";
import { type Level, policy } from "../policy.ts";
import { firstLines } from "../text-diff.ts";
import type { Use } from "../uses.ts";
import { block, cell, code, count, folded, table } from "./markdown.ts";

const MARK: Record<Level, string> = { major: "🔴 major", minor: "🟢 minor", patch: "⚪ patch", none: "none" };

export function lintSection(problems: readonly LintProblem[]): string {
  if (problems.length === 0) return "**Lint:** no problems.";
  const rows = problems.map(({ file, line, rule, message }) => [code(`${file}:${line}`), code(rule), cell(message)]);
  return `**Lint: ${count(problems.length, "problem")}**\n\n${table(["where", "rule", "problem"], rows)}`;
}

/** The rated changes; words and examples, which only docs show, are folded away. */
export function changesSection({ changes }: SpecDetails): string {
  const loud = changes.filter(({ level }) => level === "major" || level === "minor");
  const quiet = changes.filter(({ level }) => level === "patch" || level === "none");
  const main = loud.length > 0 ? table(HEADER, loud.map(changeRow)) : "Nothing that callers or receivers of webhooks notice.";
  return quiet.length === 0
    ? main
    : `${main}\n\n${folded(`${count(quiet.length, "change")} of words, examples and sources`, table(HEADER, quiet.map(changeRow)))}`;
}

const HEADER = ["level", "what", "change", "direction", "for whom", "used by", "where"];

function changeRow(change: SpecDetails["changes"][number]): string[] {
  const { level, kind, subject, uses, audience, location, verdicts } = change;
  const what = kind === "diff-verdict" ? verdicts.join(" ") : policy[kind].what;
  return [
    MARK[level],
    code(subject),
    cell(what + values(change)),
    directions(uses),
    audience.join(", "),
    usedBy(uses),
    location ? code(`${location.file}:${location.line}`) : "",
  ];
}

/** Short values beside the sentence. */
function values({ before, after, detail }: RatedChange): string {
  const short = (value: unknown) => (value === undefined ? "none" : JSON.stringify(value));
  const [old, now] = [short(before), short(after)];
  if (detail?.includes(" → ")) return `: ${detail}`;
  if (before === undefined && after === undefined) return "";
  return old.length + now.length <= 80 ? `: ${old} → ${now}` : "";
}

const directions = (uses: readonly Use[]): string => [...new Set(uses.map(({ direction }) => direction))].join(", ");

/** Everyone who reaches what changed: a shared schema is rated once, for all of them. */
function usedBy(uses: readonly Use[]): string {
  const names = [...new Set(uses.map(({ operation }) => operation))];
  if (names.length <= 1) return names.map(code).join("");
  return names.slice(0, 6).map(code).join(", ") + (names.length > 6 ? ` and ${names.length - 6} more` : "");
}

/** What client, sandbox and redactor do otherwise, although no schema changed. */
export function behaviourSection({ changes }: SpecDetails): string {
  const lines = changes
    .filter(({ behaviour }) => behaviour)
    .map(({ level, kind, subject, why }) => `- ${MARK[level]} ${code(subject)}: ${policy[kind].what}. ${why}`);
  return lines.length === 0
    ? ""
    : `**Behaviour changes without a schema** (phases, repeats, sensitivity, signatures, money)\n\n${lines.join("\n")}`;
}

export function examplesSection({ examples }: SpecDetails): string {
  if (examples.length === 0) return "";
  const bodies = examples.map(
    ({ name, kind, diff }) => `${code(name)} ${kind.replace("example-", "")}\n\n${block("diff", firstLines(diff, 40))}`,
  );
  return folded(`${count(examples.length, "example")} added, changed or removed`, bodies.join("\n\n"));
}

export function apiSection(changes: readonly ApiChange[]): string {
  if (changes.length === 0) return "**Public types:** unchanged for code that uses them.";
  const rows = changes.map(({ level, name, what }) => [MARK[level], code(name), cell(what)]);
  return folded(`Public types: ${count(changes.length, "change")} that code can see`, table(["level", "name", "change"], rows));
}

export function typesSection({ typesDiff }: SpecDetails): string {
  return typesDiff.map(({ file, diff }) => folded(`Generated: ${file}`, block("diff", firstLines(diff, 150)))).join("\n\n");
}
