// Spec changes and API changes together: the level that a package's next version needs, and what forces it.
import { type ApiChange, isAboutEvents } from "./api/change.ts";
import type { RatedChange } from "./change.ts";
import { highest, type Level, policy } from "./policy.ts";

export interface Verdict {
  level: Level;
  /** The changes that alone demand the level, as sentences. */
  forcedBy: string[];
}

/** The level for the package of a provider. */
export function verdictOf(changes: readonly RatedChange[], api: readonly ApiChange[] = []): Verdict {
  const explained = explainedBy(changes);
  const apiLevels = api.map((change) => ({ ...change, level: effectiveLevel(change, explained) }));
  const level = highest([...changes.map((change) => change.level), ...apiLevels.map((change) => change.level)]);
  if (level === "none") return { level, forcedBy: [] };
  const fromSpec = changes.filter((change) => change.level === level).map(sentence);
  const fromApi = apiLevels
    .filter((change) => change.level === level)
    .map(({ name, what }) => `public API: ${name} ${what}`);
  return { level, forcedBy: fromSpec.length > 0 ? fromSpec : fromApi };
}

/** What widens by design: a new error status the answers of its operation, a new webhook the union of all events. */
export interface Explained {
  answers: ReadonlySet<string>;
  events: boolean;
}

export function explainedBy(changes: readonly RatedChange[]): Explained {
  const statuses = changes.filter(({ kind }) => kind === "error-status-added");
  return {
    answers: new Set(statuses.flatMap(({ uses }) => uses.map(({ operation }) => operation))),
    events: changes.some(({ kind }) => kind === "webhook-added"),
  };
}

/** The level of an API change: where the spec's own rule explains it, that rule decides and not the compiler. */
export function effectiveLevel(change: ApiChange, { answers, events }: Explained): Level {
  const explained =
    (change.answerOf !== undefined && answers.has(change.answerOf)) || (events && isAboutEvents(change));
  return explained ? "minor" : change.level;
}

/** `ShopCharge.status reversed: An open list gains a value.` */
export const sentence = ({ subject, kind, verdicts }: RatedChange): string =>
  `${subject}: ${kind === "diff-verdict" ? verdicts.join(" ") : policy[kind].what}`;
