// A provider that is played from its spec alone: credentials, error bodies, answers, and fates by amount are those of its examples.
// Where a provider has rules of its own, its folder has code of its own; `declared` is then where it began.
import { failureText } from "./failure-text.js";
import { outcomesOf } from "./test-rules.js";
import type { Behaviour, Call, Context, LedgerEntry, ProviderModule, Reply } from "./types.js";

/** What the examples of a spec say about one operation. */
export interface DeclaredOperation {
  /** The status of its success. */
  readonly success: number;
  /** By status: its examples by name, in the order of the spec. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** By status: JSON Pointer of the text for people, where there is one. */
  readonly says: Readonly<Record<string, string>>;
  /** What the answer repeats of the request: `x-echo`. */
  readonly echo: readonly { readonly asked: string; readonly answered: string }[];
  /** JSON Pointer of the idempotency key, where there is one. */
  readonly key?: string;
  /** The movement of money that it makes, where it makes one. */
  readonly moves?: Pick<LedgerEntry, "kind"> & {
    readonly amount: string;
    /** A JSON Pointer, or the currency itself. */
    readonly currency: string;
    /** JSON Pointer of the caller's own number. */
    readonly reference?: string;
  };
}

/** What is compiled of a spec for {@link declared}. */
export interface Declared {
  /** Where each credential travels, in the order of the client's options. */
  readonly security: readonly { readonly header: string; readonly prefix: string }[];
  readonly operations: Readonly<Record<string, DeclaredOperation>>;
  /** Every value of the examples that may find an object. */
  readonly ids: readonly string[];
}

/** Plays a provider from its examples. `credentials` are the options of its client, in their order; valid in the sandbox only. */
export function declared<const C extends Readonly<Record<string, string>>>(
  module: Omit<ProviderModule<C>, "start" | "spots"> & { readonly examples: Declared },
): ProviderModule<C> {
  const { examples, ...rest } = module;
  return { ...rest, spots: {}, start: (context) => behaviourOf(examples, Object.values(module.credentials), context) };
}

function behaviourOf(examples: Declared, credentials: readonly string[], context: Context): Behaviour {
  const known = new Set(examples.ids);
  const kept = new Map<string, Reply>();
  // The example of the first of these statuses that the operation documents; a text for people says what is wrong here.
  const failure = (id: string | undefined, statuses: readonly number[], sentence?: string): Reply => {
    const { answers = {}, says = {} } = examples.operations[id ?? ""] ?? {};
    const status = statuses.find((one) => String(one) in answers) ?? statuses[0] ?? 500;
    const body = structuredClone(Object.values(answers[status] ?? {})[0]) ?? { message: sentence ?? failureText(status, undefined) };
    const place = says[status];
    if (sentence !== undefined && place !== undefined) put(body, place.split("/").slice(1), sentence);
    return { status, body };
  };
  const answer = (call: Call): Reply => {
    const row = examples.operations[call.operationId] as DeclaredOperation;
    const isUnknown = Object.values(call.path).some((value) => !known.has(value));
    if (call.operation.retry === "safe" && isUnknown && row.answers[404]) return failure(call.operationId, [404]);
    const key = row.key === undefined ? undefined : at(call.body, row.key);
    const before = key === undefined ? undefined : kept.get(`${call.operationId} ${String(key)}`);
    if (before) return { ...before, carriedOut: false };
    const reply = { status: row.success, body: bodyOf(row, call) };
    for (const value of [...Object.values(call.path), ...texts(call.body), ...texts(reply.body)]) known.add(value);
    if (key !== undefined) kept.set(`${call.operationId} ${String(key)}`, reply);
    if (row.moves) {
      const { kind, amount, currency, reference } = row.moves;
      const money = {
        amount: String(at(call.body, amount)),
        currency: currency.startsWith("/") ? String(at(call.body, currency)) : currency,
      };
      context.record({
        kind,
        id: context.uuid(),
        ...money,
        ...(reference !== undefined && { reference: String(at(call.body, reference)) }),
      });
    }
    return reply;
  };
  return {
    authorize: ({ operationId, headers }) =>
      examples.security.every(({ header, prefix }, index) => headers.get(header) === `${prefix}${credentials[index]}`)
        ? undefined
        : failure(operationId, [401, 403]),
    refuse: (violations, { operationId }) =>
      failure(operationId, [400, 422, 404], violations.map(({ field, rule }) => `${field} ${rule}`).join("; ")),
    fail: (status, operation) => failure(operation?.id, [status]),
    operations: Object.fromEntries(Object.keys(examples.operations).map((id) => [id, answer])),
  };
}

/** The example that the test rules choose by its name, else the first; with what the answer repeats of the request. */
function bodyOf(row: DeclaredOperation, call: Call): unknown {
  const named = row.answers[row.success] ?? {};
  const outcomes = (call.operation.tests ?? []).flatMap(({ field }) => [...outcomesOf(call.operation, field, at(call.body, field))]);
  const chosen = outcomes.find((outcome) => Object.hasOwn(named, outcome));
  const body = structuredClone(chosen === undefined ? Object.values(named)[0] : named[chosen]);
  for (const { asked, answered } of row.echo) {
    const [, place = "", name = "", pointer = ""] = /^\$request\.(path|query|body)(?:\.(\w+)|#(.*))$/.exec(asked) ?? [];
    const value = place === "body" ? at(call.body, pointer) : place === "path" ? call.path[name] : call.query[name];
    if (value !== undefined) put(body, answered.split("/").slice(1), value);
  }
  return body;
}

/** The value at a JSON Pointer. */
const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value);

/** Replaces a value that is there; an answer gains no member that its example lacks. */
function put(value: unknown, [name = "", ...rest]: readonly string[], inner: unknown): void {
  if (value === null || typeof value !== "object" || !Object.hasOwn(value, name)) return;
  const members = value as Record<string, unknown>;
  if (rest.length > 0) put(members[name], rest, inner);
  else members[name] = inner;
}

/** Every text and number within a value, as text. */
const texts = (value: unknown): string[] => {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(texts) : [];
};
