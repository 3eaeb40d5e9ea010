// How a thing looks in the answers of operations: their examples say which members there are, which come and go with the
// status, and what is written where there is nothing.
import type { DeclaredOperation } from "./examples.js";
import { at, overlaid, put } from "./json.js";
import type { Kind } from "./kind.js";
import { type Ids, isTime, timeLike } from "./made-up.js";
import { exampleOf, examplesOf, type Members, rootOf, statusName, writesNull } from "./members.js";
import type { Thing } from "./thing.js";

const firstOf = (row: DeclaredOperation | undefined): Members => (row && Object.values(examplesOf(row))[0]) ?? {};

/** What a thing keeps: what was asked and answered, an id that nothing else has, and when it was made. */
export function ownOf(
  row: DeclaredOperation,
  kind: Kind,
  { body, found, answer }: { body: unknown; found: Members; answer: unknown },
  ids: Ids,
  now: number,
): Members {
  const read = firstOf(kind.reader);
  const answered = (at(answer, rootOf(row)) ?? {}) as Members;
  const renamed = Object.fromEntries(
    Object.entries(answered).map(([name, value]) => [kind.memberOf(name, answered), value]),
  );
  const isAsked = (name: string, value: unknown) =>
    [answered, read].some((one) => typeof one[name] === typeof value && name !== kind.statusName);
  const own: Members = {};
  for (const [name, value] of Object.entries({ ...read, ...renamed })) {
    if (kind.passing.has(name) || name === kind.statusName || name === statusName(row)) continue;
    if (isTime(name, value)) own[name] = timeLike(name, value, timesIn({ ...read, ...renamed }), now);
    else if (Object.hasOwn(renamed, name)) own[name] = value;
  }
  const requested = Object.entries(body !== null && typeof body === "object" && !Array.isArray(body) ? body : {});
  for (const [name, value] of requested) if (isAsked(name, value)) own[name] = value;
  for (const [key, value] of Object.entries(found)) if (kind.keys[key] !== undefined) own[kind.keys[key]] = value;
  for (const name of new Set([...Object.values(kind.keys), "id"])) {
    const example = renamed[name] ?? read[name];
    const isGiven = requested.some(([, value]) => value === own[name]) || Object.values(found).includes(own[name]);
    if (example !== undefined && !(own[name] !== undefined && isGiven)) own[name] = ids.like(example);
  }
  return structuredClone(own);
}

/** What a thing has by its status: what the examples of that status have and others lack. */
export function stateOf(
  { kind, status, own, made }: Thing,
  row: DeclaredOperation,
  outcomes: readonly string[],
  ids: Ids,
  now: number,
): Members {
  const state: Members = {};
  // An answer without a status, such as a receipt, says nothing about what comes with one.
  for (const one of [row, kind.reader].filter((each) => each?.status)) {
    const example = (one && exampleOf(one, outcomes, status)) ?? {};
    for (const [name, value] of Object.entries(example)) {
      if (!kind.passing.has(name) || name === kind.statusName || name in own || name in state) continue;
      if (isTime(name, value)) state[name] = timeLike(name, value, timesIn(example), now);
      else if (/id$/i.test(name) && typeof value === "string") {
        if (!made.has(value)) made.set(value, ids.like(value));
        state[name] = made.get(value);
      } else state[name] = structuredClone(value);
    }
  }
  return state;
}

/** The status that an operation gives: that of the example with the name of an outcome, else of its own example. */
export function statusAfter(row: DeclaredOperation, kind: Kind, outcomes: readonly string[]): string | undefined {
  const { reader = row } = kind;
  const statusIn = (one: DeclaredOperation, example: Members | undefined) => {
    const name = statusName(one);
    const value = name === undefined ? undefined : example?.[name];
    return value === undefined ? undefined : String(value);
  };
  return (
    statusIn(row, named(row, outcomes)) ??
    statusIn(reader, named(reader, outcomes)) ??
    statusIn(row, firstOf(row)) ??
    statusIn(reader, named(reader, Object.keys(examplesOf(row)).slice(0, 1))) ??
    (kind.waits(row) ? kind.firstWaiting : statusIn(reader, firstOf(reader)))
  );
}

/** Whether an outcome has an example of its own. */
export const isNamed = (row: DeclaredOperation, { reader = row }: Kind, outcomes: readonly string[]): boolean =>
  (named(row, outcomes) ?? named(reader, outcomes)) !== undefined;

const named = (row: DeclaredOperation, names: readonly string[]): Members | undefined =>
  names.map((name) => examplesOf(row)[name]).find((example) => example);

/** The answer of an operation about a thing. */
export function shown(row: DeclaredOperation, thing: Thing): unknown {
  const { kind, own, state, status, rules } = thing;
  const whole = structuredClone(Object.values(row.answers[row.success] ?? {})[0]);
  const [first] = Object.values(examplesOf(row));
  // An answer without a status shows by the name of its example how it went.
  const chosen = exampleOf(row, row.status ? [] : rules.map(({ outcome }) => outcome), status);
  if (!first) return whole;
  const view: Members = {};
  for (const name of Object.keys({ ...first, ...chosen })) {
    const example = chosen?.[name] ?? first[name];
    const member = kind.memberOf(name, first);
    if (name === statusName(row)) view[name] = status ?? example;
    else if (Object.hasOwn(own, member)) view[name] = merged(example, own[member]);
    else if (Object.hasOwn(state, member)) view[name] = state[member];
    else if (!kind.passing.has(member)) view[name] = example;
    else if (chosen?.[name] !== undefined) view[name] = chosen[name];
    else if (writesNull(row)) view[name] = null;
  }
  const root = rootOf(row);
  if (root === "") return structuredClone(view);
  put(whole, root, structuredClone(view));
  return whole;
}

const merged = (example: unknown, value: unknown): unknown =>
  (overlaid({ value: example }, { value }) as { value: unknown }).value;

const timesIn = (example: Members): unknown[] =>
  Object.entries(example)
    .filter(([name, value]) => isTime(name, value))
    .map(([, value]) => value);
