// The first sentence of a review: what breaks for whom, and what the release still lacks.
import { count } from "./card/markdown.ts";
import type { Audience } from "./policy.ts";
import type { ReleaseRow } from "./release/check.ts";
import type { Review } from "./review.ts";

/** `2 breaking changes for callers, 1 for receivers; @payspec/tribute needs a minor, its changeset says patch.` */
export function headline({ specs, release, lint, base }: Review): string {
  const changes = specs.flatMap((spec) => spec.changes);
  const breaks = changes.filter(({ level, accepted, announced }) => level === "major" && !accepted && !announced);
  const accepted = changes.filter((change) => change.level === "major" && change.accepted).length;
  const announced = changes.filter((change) => change.level === "major" && change.announced && !change.accepted).length;
  const parts = [
    ...(specs.length > 0 || release.rows.length > 0 ? [breakingWords(breaks, changes.length)] : []),
    ...(accepted > 0 ? [`${count(accepted, "break")} accepted`] : []),
    ...(announced > 0 ? [`${count(announced, "removal")} after the announced sunset`] : []),
    ...release.rows.filter(({ ok }) => !ok).map(lackWords),
    ...(release.problems.length > 0 ? [`${count(release.problems.length, "problem")} with the changesets`] : []),
    ...(lint.length > 0 ? [count(lint.length, "lint problem")] : []),
  ];
  if (parts.length === 0) return `No change of the specs, and nothing that is published changed, against ${base.ref}.`;
  return `${parts.join("; ")}.`;
}

/** Whether something keeps the pull request from being merged. */
export const isIncomplete = ({ release, lint }: Review): boolean =>
  release.rows.some(({ ok }) => !ok) ||
  release.problems.length > 0 ||
  lint.some(({ severity }) => severity === "error");

function breakingWords(breaks: readonly { audience: readonly Audience[] }[], all: number): string {
  if (breaks.length === 0)
    return all > 0 ? `No breaking change, ${count(all, "other change")}` : "No change of the specs";
  const forWhom = (who: Audience) => breaks.filter(({ audience }) => audience.includes(who)).length;
  const [callers, receivers] = [forWhom("caller"), forWhom("receiver")];
  if (callers === 0) return `${count(receivers, "breaking change")} for receivers of webhooks`;
  return `${count(callers, "breaking change")} for callers${receivers > 0 ? `, ${receivers} for receivers` : ""}`;
}

const lackWords = ({ name, needed, given }: ReleaseRow): string =>
  given === "none"
    ? `${name} needs a ${needed} and has no changeset`
    : `${name} needs a ${needed}, its changeset says ${given}`;
