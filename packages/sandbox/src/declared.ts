// A provider that is played from its spec alone: credentials, error bodies, answers, and fates by amount are those of
// its examples; what was made is found again by the operation that the spec names, moves on with time, and is told by
// webhook. Where a provider has rules of its own, its folder has code of its own, for some
// operations (`play`) or for all.

import type { Declared, DeclaredOperation } from "./declared/examples.js";
import { asked, at, overlaid, put, texts } from "./declared/json.js";
import { Things } from "./declared/things.js";
import { failureText } from "./failure-text.js";
import { outcomesOf } from "./test-rules.js";
import type { Behaviour, Call, Context, ProviderModule, Reply } from "./types.js";

export type { Declared } from "./declared/examples.js";

/** What a provider says of its own. */
interface Own<C> extends Omit<ProviderModule<C>, "start" | "spots"> {
  readonly examples: Declared;
  /** Where the examples do not do: operations that have code. `declared` is what they would do without. */
  readonly play?: (context: Context, declared: Behaviour) => Behaviour["operations"];
}

/**
 * Plays a provider from its examples. `credentials` are the options of its client, in their
 * order; valid in the sandbox only.
 */
export function declared<const C extends Readonly<Record<string, string>>>(own: Own<C>): ProviderModule<C> {
  const { examples, play, ...rest } = own;
  const start = (context: Context): Behaviour => {
    const behaviour = behaviourOf(own, context);
    return { ...behaviour, operations: { ...behaviour.operations, ...play?.(context, behaviour) } };
  };
  return { ...rest, spots: {}, start };
}

function behaviourOf<C extends Readonly<Record<string, string>>>(
  { examples, credentials, webhooks }: Own<C>,
  context: Context,
): Behaviour {
  const known = new Set(examples.ids);
  const kept = new Map<string, Reply>();
  const things = new Things(context, examples.webhooks, webhooks);
  const secrets = Object.values(credentials);

  // The example of the first of these statuses that the operation documents; a text for people says what is wrong here.
  const failure = (id: string | undefined, statuses: readonly number[], sentence?: string): Reply => {
    const { answers = {}, says = {} } = examples.operations[id ?? ""] ?? {};
    const status = statuses.find((one) => String(one) in answers) ?? statuses[0] ?? 500;
    const body = structuredClone(Object.values(answers[status] ?? {})[0]) ?? {
      message: sentence ?? failureText(status, undefined),
    };
    const place = says[status];
    if (sentence !== undefined && place !== undefined) put(body, place, sentence);
    return { status, body };
  };

  const read = (row: DeclaredOperation, call: Call): Reply => {
    const { body } = bodyOf(row, call);
    if (row.items) return { status: row.success, body: listed(row.items, body) };
    const thing = things.read(call.operationId, call);
    if (thing) return { status: row.success, body: overlaid(body, thing.body) };
    const isUnknown = Object.values(call.path).some((value) => !known.has(value));
    return isUnknown && row.answers[404] ? failure(call.operationId, [404]) : { status: row.success, body };
  };

  /** The printed list with what was made since, each as the first printed item shows it. */
  const listed = ({ at: place, shape }: NonNullable<DeclaredOperation["items"]>, body: unknown): unknown => {
    const printed = (place === "" ? body : at(body, place)) as unknown[];
    const all = [
      ...printed,
      ...things
        .ofShape(shape ?? "")
        .map((thing) => (printed.length > 0 ? overlaid(printed[0], thing.body) : thing.body)),
    ];
    if (place === "") return all;
    put(body, place, all);
    return body;
  };

  const carryOut = (row: DeclaredOperation, call: Call): Reply => {
    const key = row.key === undefined ? undefined : `${call.operationId} ${String(at(call.body, row.key))}`;
    const before = key === undefined ? undefined : kept.get(key);
    if (before) return { ...before, carriedOut: false };
    const thing = things.changed(row, call);
    const isUnknown = call.method !== "PUT" && Object.values(call.path).some((value) => !known.has(value));
    if (!thing && isUnknown && row.reads && row.answers[404]) return failure(call.operationId, [404]);
    const { body, isChosen } = bodyOf(row, call);
    const status = row.status && at(body, row.status.at);
    const reply = { status: row.success, body: thing ? overlaid(body, thing.body) : body };
    if (thing && row.status) {
      put(reply.body, row.status.at, status);
      things.become(thing, status);
    }
    for (const value of [...Object.values(call.path), ...texts(call.body), ...texts(reply.body)]) known.add(value);
    if (key !== undefined) kept.set(key, reply);
    if (!thing || row.moves) things.made(row, call, reply.body, isChosen);
    return reply;
  };

  return {
    authorize: ({ operationId, headers }) =>
      examples.security.every(({ header, prefix }, index) => headers.get(header) === `${prefix}${secrets[index]}`)
        ? undefined
        : failure(operationId, [401, 403]),
    refuse: (violations, { operationId }) =>
      failure(operationId, [400, 422, 404], violations.map(({ field, rule }) => `${field} ${rule}`).join("; ")),
    fail: (status, operation) => failure(operation?.id, [status]),
    operations: Object.fromEntries(
      Object.entries(examples.operations).map(([id, row]) => [
        id,
        (call: Call) => (call.operation.retry === "safe" ? read(row, call) : carryOut(row, call)),
      ]),
    ),
  };
}

/** The example that the test rules choose by its name, else the first; with what the answer repeats of the request. */
function bodyOf(row: DeclaredOperation, call: Call): { body: unknown; isChosen: boolean } {
  const named = row.answers[row.success] ?? {};
  const outcomes = (call.operation.tests ?? []).flatMap(({ field }) => [
    ...outcomesOf(call.operation, field, at(call.body, field)),
  ]);
  const chosen = outcomes.find((outcome) => Object.hasOwn(named, outcome));
  const body = structuredClone(chosen === undefined ? Object.values(named)[0] : named[chosen]);
  for (const { asked: expression, answered } of row.echo) {
    const value = asked(expression, call);
    if (value !== undefined) put(body, answered, value);
  }
  return { body, isChosen: chosen !== undefined };
}
