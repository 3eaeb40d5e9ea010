import type { ApiChange } from "../api/change.ts";
import type { RatedChange } from "../change.ts";
import type { SpecDetails } from "../details.ts";
import type { LintProblem } from "../lint-problems.ts";
import { type Level, policy } from "../policy.ts";
import { firstLines } from "../text-diff.ts";
import type { Use } from "../uses.ts";
import { block, code, count, folded, htmlCode, table } from "./markdown.ts";

type Change = SpecDetails["changes"][number];

const MARK: Record<Level, string> = { major: "🔴 major", minor: "🟢 minor", patch: "⚪ patch", none: "none" };

/** As many rows as a reviewer reads at a glance. */
const AT_A_GLANCE = 5;

export function lintSection(problems: readonly LintProblem[]): string {
  if (problems.length === 0) return "";
  const rows = problems.map(({ file, line, rule, message }) => [code(`${file}:${line}`), code(rule), code(message)]);
  return `**Lint: ${count(problems.length, "problem")}**\n\n${table(["where", "rule", "problem"], rows)}`;
}

/** The rows that matter most over all specs, the worst first; all others are folded away. */
export function changesSection(specs: readonly SpecDetails[]): string {
  const all = specs.flatMap(({ changes }) => changes);
  const loud = all.filter(isLoud);
  const quiet = all.filter((change) => !isLoud(change));
  const [first, more] = [loud.slice(0, AT_A_GLANCE), loud.slice(AT_A_GLANCE)];
  return [
    first.length > 0
      ? table(HEADER, first.map(changeRow))
      : all.length > 0
        ? "Nothing that callers or receivers of webhooks notice."
        : "",
    more.length > 0
      ? folded(`${count(more.length, "further change")} that code can notice`, table(HEADER, more.map(changeRow)))
      : "",
    quiet.length > 0
      ? folded(`${count(quiet.length, "change")} of words, examples and sources`, table(HEADER, quiet.map(changeRow)))
      : "",
  ]
    .filter(Boolean)
    .join("\n\n");
}

const isLoud = ({ level }: RatedChange): boolean => level === "major" || level === "minor";

const HEADER = ["level", "what", "change", "direction", "for whom", "used by", "where"];

function changeRow(change: Change): string[] {
  const { level, subject, uses, audience, location, accepted, announced } = change;
  return [
    MARK[level] +
      (announced ? `, announced for ${code(announced)}` : "") +
      (accepted ? `, accepted by ${code(accepted.by)} until ${code(accepted.until)}: ${code(accepted.reason)}` : ""),
    code(subject),
    sentenceOf(change),
    directions(uses),
    audience.join(", "),
    usedBy(uses),
    location ? code(location.line ? `${location.file}:${location.line}` : location.file) : "",
  ];
}

/** Our own sentence, and the values of the spec beside it. */
function sentenceOf(change: RatedChange): string {
  if (change.kind === "diff-verdict") return code(change.verdicts.join(" "));
  const values = valuesOf(change);
  return policy[change.kind].what + (values ? `: ${code(values)}` : "");
}

/** Short values of both versions. */
export function valuesOf({ before, after, detail }: Pick<RatedChange, "before" | "after" | "detail">): string {
  if (detail?.includes(" → ")) return detail;
  if (before === undefined && after === undefined) return "";
  const short = (value: unknown) =>
    value === undefined ? "none" : typeof value === "string" ? value : JSON.stringify(value);
  const [old, now] = [short(before), short(after)];
  return old.length + now.length <= 80 ? `${old} → ${now}` : "";
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
    : folded(
        `${count(lines.length, "change")} of behaviour without a schema: phases, repeats, sensitivity, signatures, money`,
        lines.join("\n"),
      );
}

export function examplesSection({ examples }: SpecDetails): string {
  if (examples.length === 0) return "";
  const bodies = examples.map(
    ({ name, kind, diff }) => `${code(name)} ${kind.replace("example-", "")}\n\n${block("diff", firstLines(diff, 40))}`,
  );
  return folded(`${count(examples.length, "example")} added, changed or removed`, bodies.join("\n\n"));
}

export function apiSection(changes: readonly ApiChange[]): string {
  if (changes.length === 0) return "";
  const rows = changes.map(({ level, name, what }) => [MARK[level], code(name), code(what)]);
  return folded(
    `Public types: ${count(changes.length, "change")} that code can see`,
    table(["level", "name", "change"], rows),
  );
}

export function typesSection({ typesDiff }: SpecDetails): string {
  return typesDiff
    .map(({ file, diff }) => folded(`Generated: ${htmlCode(file)}`, block("diff", firstLines(diff, 150))))
    .join("\n\n");
}
