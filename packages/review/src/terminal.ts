// What `npm run review` prints: the same as the head of the card, for people at a terminal.
import { valuesOf } from "./card/sections.ts";
import { headline } from "./headline.ts";
import { policy } from "./policy.ts";
import { complaint } from "./release/check.ts";
import type { Review } from "./review.ts";

/** A summary in plain lines; the Markdown and the JSON hold everything else. */
export function summaryOf(review: Review, files: readonly string[]): string {
  const changes = review.specs.flatMap((spec) => spec.changes);
  const rows = changes
    .filter(({ level }) => level === "major" || level === "minor")
    .map((change) => {
      const { level, subject, location, fingerprint, accepted } = change;
      const values = valuesOf(change);
      const what = change.kind === "diff-verdict" ? change.verdicts.join(" ") : policy[change.kind].what;
      const where = location ? `\n        ${location.file}${location.line ? `:${location.line}` : ""}` : "";
      const mark = accepted
        ? `, accepted by ${accepted.by} until ${accepted.until}`
        : fingerprint
          ? `, fingerprint ${fingerprint}`
          : "";
      return `  ${level.padEnd(5)}  ${subject}: ${what}${values ? ` (${values})` : ""}${where}${mark}`;
    });
  const quiet = changes.length - rows.length;
  return [
    headline(review),
    ...(rows.length > 0 ? ["", ...rows] : []),
    ...(quiet > 0 ? ["", `  and ${quiet} ${quiet === 1 ? "change" : "changes"} of words, examples and sources`] : []),
    ...review.lint.map(({ file, line, rule, message }) => `${file}:${line}  ${rule}  ${message}`),
    ...review.release.problems,
    ...review.release.rows.filter(({ ok }) => !ok).map(complaint),
    "",
    `Everything: ${files.join(", ")}`,
  ].join("\n");
}
