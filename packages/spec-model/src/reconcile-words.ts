// How a lost answer is settled, in words: what `x-reconcile` says to programs, for people.
import type { OperationObject, Reconcile, ReconcileRule, Source } from "./openapi.ts";

/** One sign and what it means, in Markdown. */
export interface Sign {
  readonly sign: string;
  readonly means: string;
  readonly source: Source;
}

/**
 * How a lost answer is settled: whom to ask, what the signs mean, and what else tells. Each text is
 * Markdown of whole sentences.
 */
export interface SettleWords {
  readonly ask: string;
  readonly signs: readonly Sign[];
  readonly more: readonly string[];
}

const MEANS: Readonly<Record<ReconcileRule["is"], string>> = {
  done: "It is done.",
  "not-done": "It is over and was not done.",
  pending: "The provider has it. Wait; never send it again.",
  absent: "It did not arrive. The same call may be sent again.",
};

/** The words for an operation that is not safe; undefined for one that only reads. */
export function settleWords({ operationId, "x-reconcile": rule }: OperationObject): SettleWords | undefined {
  if (!rule) return undefined;
  const signs = [
    ...(rule.answer ?? []).map((one) => signOf(one, `The call itself answers${one.repeat ? " a repeat" : ""}`, rule)),
    ...(rule.verdict ?? []).map((one) =>
      signOf(one, rule.list ? "The entry has" : `${code(rule.operation ?? "")} answers`, rule),
    ),
  ];
  return { ask: askWords(operationId, rule), signs, more: moreWords(rule) };
}

function askWords(id: string, { operation, input = {}, none, list }: Reconcile): string {
  if (!operation) return `Nobody can be asked. ${(none ?? "").trim().replaceAll(/\s+/g, " ")}`;
  if (operation === id) return "Only the identical call again shows it.";
  const given = Object.entries(input).map(([name, expression]) => {
    if (typeof expression !== "string" || !expression.startsWith("$"))
      return `${code(name)} as ${code(JSON.stringify(expression))}`;
    const from = placeOf(expression);
    return from === name ? code(name) : `${code(name)} from ${code(from)}`;
  });
  const ask = `Ask ${code(operation)}${given.length > 0 ? ` with ${inList(given)}` : ""}.`;
  if (!list) return ask;
  const mine = inList(Object.entries(list.mine).map(([at, from]) => pairWords(at, from)));
  const same = Object.entries(list.same ?? {}).map(
    ([at, from]) => `Its ${code(dotted(at))} has to equal the request's ${code(placeOf(from))}, or nothing is known.`,
  );
  return [ask, `The call is the entry where ${mine}.`, ...same].join(" ");
}

const pairWords = (at: string, from: string): string => `${code(dotted(at))} is the request's ${code(placeOf(from))}`;

function signOf(rule: ReconcileRule, start: string, { list }: Reconcile): Sign {
  const when = Object.entries(rule.when ?? {}).map(([at, want]) => {
    if (typeof want === "string") return pairWords(at, want);
    const values = want.map((value) => (value === null ? "missing" : code(String(value))));
    return `${code(dotted(at))} ${values.join(" or ")}`;
  });
  const what = rule.missing
    ? "The list has no such entry"
    : rule.status
      ? `${start} ${rule.status}`
      : when.length > 0
        ? `${start} ${inList(when)}`
        : list
          ? "There is such an entry, whatever it has"
          : `${start} anything else`;
  const looks = rule.looks ? `, seen ${times(rule.looks)} in a row, ${rule.apart} seconds apart` : "";
  const [strongest] = [rule["x-source"]].flat();
  return { sign: `${what}${looks}.`, means: MEANS[rule.is], source: strongest as Source };
}

function moreWords({ follow, events = {}, until, resume, mark }: Reconcile): string[] {
  const names = Object.keys(events);
  const confirmed = names.filter((name) => events[name]?.confirm);
  const believed = names.filter((name) => !events[name]?.confirm);
  return [
    ...(mark
      ? [
          `Give ${inList(mark.map((one) => code(placeOf(one))))} a value of your own that no other call has: it finds this one again.`,
        ]
      : []),
    ...(follow ? [`Once the provider's id is known, ask ${code(follow.operation)} by that.`] : []),
    ...(believed.length > 0 ? [`The webhook ${inList(believed.map(code))} settles it too.`] : []),
    ...(confirmed.length > 0
      ? [
          `The webhook ${inList(confirmed.map(code))} is a hint only, since its signature does not cover what it says: ask after it.`,
        ]
      : []),
    ...(until ? ["How it ends is up to a person, so settling stops as soon as the provider is known to have it."] : []),
    ...(resume ? ["No program sends it again. It moves no money: let the person start over."] : []),
  ];
}

const code = (text: string): string => `\`${text}\``;
const dotted = (pointer: string): string => pointer.slice(1).replaceAll("/", ".");
const placeOf = (expression: string): string =>
  expression
    .replace(/^\$request\.(path|query|header)\./, "")
    .replace(/^\$(request|response)\.body#?\/?/, "")
    .replaceAll("/", ".") || "body";
const times = (count: number): string => (count === 2 ? "twice" : `${count} times`);
const inList = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
