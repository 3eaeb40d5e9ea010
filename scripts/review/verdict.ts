// Spec changes and API changes together: the level that a package's next version needs, and what forces it.
import type { ApiChange } from "./api/compare.ts";
import type { RatedChange } from "./change.ts";
import { highest, type Level, policy } from "./policy.ts";

export interface Verdict {
  level: Level;
  /** The changes that alone demand the level, as sentences. */
  forcedBy: string[];
}

/** The level for the package of a provider. */
export function verdictOf(changes: readonly RatedChange[], api: readonly ApiChange[] = []): Verdict {
  const explained = explainedAnswers(changes);
  const apiLevels = api.map((change) => ({ ...change, level: effectiveLevel(change, explained) }));
  const level = highest([...changes.map((change) => change.level), ...apiLevels.map((change) => change.level)]);
  if (level === "none") return { level, forcedBy: [] };
  const fromSpec = changes.filter((change) => change.level === level).map(sentence);
  const fromApi = apiLevels.filter((change) => change.level === level).map(({ name, what }) => `public API: ${name} ${what}`);
  return { level, forcedBy: fromSpec.length > 0 ? fromSpec : fromApi };
}

/** A new error status widens the answer type by design: the spec's rule decides, not the compiler. */
export function explainedAnswers(changes: readonly RatedChange[]): Set<string> {
  return new Set(changes.filter(({ kind }) => kind === "error-status-added").flatMap(({ uses }) => uses.map(({ operation }) => operation)));
}

/** The level of an API change once the spec's own verdict on the same answer is known. */
export const effectiveLevel = ({ level, answerOf }: ApiChange, explained: ReadonlySet<string>): Level =>
  answerOf && explained.has(answerOf) ? "minor" : level;

/** `ShopCharge.status reversed: An open list gains a value.` */
export const sentence = ({ subject, kind, verdicts }: RatedChange): string =>
  `${subject}: ${kind === "diff-verdict" ? verdicts.join(" ") : policy[kind].what}`;
