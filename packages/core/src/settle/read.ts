import { judge, type Phase, type PhaseRow, type PhaseTable } from "../phase.js";
import { read } from "../pointer.js";
import type { Result } from "../types/index.js";
import { sameText, sameValue } from "./equal.js";
import { valueAt } from "./filled.js";
import type { EventRow, ListRow, Pairs, ReconcileRow, Rule, Verdict, VerdictTable } from "./table.js";

/** What is known of a call besides its input: ids that the provider gave it. JSON, so that it can be stored. */
export type Facts = Readonly<Record<string, unknown>>;

/** The call that is asked about. */
export interface About {
  readonly input: Readonly<Record<string, unknown>>;
  readonly facts: Facts;
  /** It was sent before, and that answer was lost. */
  readonly lost: boolean;
}

/** What an answer says. Undefined instead of it: nothing. */
export type Reading =
  | { readonly is: Verdict; readonly rule?: Rule; readonly waits?: true }
  | { readonly is: "unclear"; readonly why: "ambiguous" | "other-amount" };

/**
 * An answer that says otherwise than was asked, be it the amount, the currency or the id: nobody
 * knows what it is the answer to.
 */
const OTHER: Reading = { is: "unclear", why: "other-amount" };

/** Reads the call's own answer. A failure that no rule names says nothing here. */
export function readOwn(
  table: VerdictTable,
  operationId: string,
  row: ReconcileRow,
  result: Result<unknown>,
  about: About,
): Reading | undefined {
  if (result.ok && result.differs) return OTHER;
  const rule = row.answer?.find((one) =>
    one.status === undefined ? fits(one, result, about) : hasStatus(one, result, about),
  );
  if (rule) return { is: rule.is, rule };
  return result.ok
    ? (byPhase(phaseRow(table.phases, operationId), result.data, about.input) ?? { is: "pending" })
    : undefined;
}

/**
 * Reads the answer to the question what became of a call. Only a documented refusal may say that it is absent:
 * a proxy's 404 says nothing.
 */
export function readAsked(
  table: VerdictTable,
  asked: string,
  row: ReconcileRow,
  result: Result<unknown>,
  about: About,
): Reading | undefined {
  if (!result.ok) {
    const rule = row.verdict?.find((one) => result.kind === "refused" && one.status === result.status);
    return rule && { is: rule.is, rule };
  }
  if (result.differs) return OTHER;
  if (row.list) return readList(row.list, row, result.data, about);
  const rule = row.verdict?.find((one) => fits(one, result, about));
  return rule
    ? { is: rule.is, rule }
    : (byPhase(phaseRow(table.phases, asked), result.data, about.input) ?? { is: "pending" });
}

/** Reads the answer of `follow`, by its phase. */
export function readFollowed(
  table: VerdictTable,
  asked: string,
  result: Result<unknown>,
  about: About,
): Reading | undefined {
  return result.ok
    ? (byPhase(phaseRow(table.phases, asked), result.data, about.input) ?? { is: "pending" })
    : undefined;
}

/** Whether a webhook is about a call. */
export function isMine(event: EventRow, body: unknown, about: About): boolean {
  return matches(event.mine, body, about, sameText);
}

/**
 * Reads a webhook that {@link isMine} found to be about a call. Undefined where it proves nothing, and
 * the provider has to be asked.
 */
export function readEvent(
  table: VerdictTable,
  name: string,
  event: EventRow,
  body: unknown,
  about: About,
): Reading | undefined {
  if (event.confirm) return undefined;
  if (event.same && !matches(event.same, body, about, sameValue)) return { is: "unclear", why: "other-amount" };
  if (event.is) return { is: event.is };
  return byPhase(table.webhooks?.events[name]?.phase, body, about.input) ?? { is: "pending" };
}

/** Ids of the provider that an answer or a webhook gives, for `follow` and for later webhooks. */
export function learn(row: ReconcileRow, from: "$response" | "$event", body: unknown, facts: Facts): Facts {
  const found: Record<string, unknown> = { ...facts };
  for (const origins of Object.values(row.follow?.[1] ?? {})) {
    const id = origins
      .filter((origin) => origin.startsWith(`${from}/`))
      .map((origin) => read(body, origin.slice(from.length)));
    const given = id.find((value) => typeof value === "string" || typeof value === "number");
    // Whoever gave it, the id goes by the name that the answer gives it: webhooks are matched with that.
    if (given !== undefined) found[origins[0] as string] ??= given;
  }
  return found;
}

/** The element of a list that is this call. */
export function elementsOf(list: ListRow, data: unknown, about: About): unknown[] | undefined {
  const found = read(data, list.at);
  return Array.isArray(found) ? found.filter((element) => matches(list.mine, element, about, sameText)) : undefined;
}

function readList(list: ListRow, row: ReconcileRow, data: unknown, about: About): Reading | undefined {
  const [element, ...others] = elementsOf(list, data, about) ?? [null];
  if (element === null) return undefined; // The answer has no list.
  if (others.length > 0) return { is: "unclear", why: "ambiguous" };
  if (element === undefined) {
    const rule = row.verdict?.find(({ missing }) => missing);
    return rule && { is: rule.is, rule };
  }
  if (list.same && !matches(list.same, element, about, sameValue)) return { is: "unclear", why: "other-amount" };
  const rule = row.verdict?.find((one) => !one.missing && one.status === undefined && holds(one, element, about));
  return rule ? { is: rule.is, rule } : { is: "pending" };
}

const fits = (rule: Rule, result: Result<unknown>, about: About): boolean =>
  result.ok &&
  rule.status === undefined &&
  !rule.missing &&
  (!rule.repeat || about.lost) &&
  holds(rule, result.data, about);

/** The status of the call's own answer counts whatever its body is: a truncated 409 moved no more than a whole one. */
const hasStatus = (rule: Rule, result: Result<unknown>, about: About): boolean =>
  !result.ok && "status" in result && result.status === rule.status && (!rule.repeat || about.lost);

function holds({ when = {} }: Rule, body: unknown, about: About): boolean {
  return Object.entries(when).every(([at, want]) => {
    const value = read(body, at) ?? null;
    return typeof want === "string" ? sameText(value, valueAt(want, about)) : want.includes(value);
  });
}

function matches(pairs: Pairs, body: unknown, about: About, equal: (one: unknown, other: unknown) => boolean): boolean {
  return Object.entries(pairs).every(([at, origin]) => equal(read(body, at), valueAt(origin, about)));
}

const ENDS: Readonly<Partial<Record<Phase, Verdict>>> = {
  authorized: "done",
  succeeded: "done",
  done: "done",
  partially_refunded: "done",
  refunded: "done",
  failed: "not-done",
  canceled: "not-done",
  expired: "not-done",
};

/** A failure that can still change is not an end. `action_required` waits for a person, whom no question hurries. */
function byPhase(row: PhaseRow | undefined, data: unknown, input?: unknown): Reading | undefined {
  if (!row) return undefined;
  const { phase, final } = judge(row, data, input);
  if (phase === "action_required") return { is: "pending", waits: true };
  const end = ENDS[phase];
  return { is: end && (end === "done" || final) ? end : "pending" };
}

const phaseRow = (phases: PhaseTable, operationId: string): PhaseRow | undefined =>
  Object.hasOwn(phases, operationId) ? phases[operationId] : undefined;
