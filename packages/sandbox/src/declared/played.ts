// What a provider does of what its spec says: credentials, error bodies, answers, and what becomes of what was made.
import type { TestRule } from "../contract.js";
import { failureText } from "../failure-text.js";
import type { isSealed } from "../seal.js";
import { rulesMet } from "../test-rules.js";
import type { Behaviour, Call, Context, ProviderModule, Reply } from "../types.js";
import { refusalOf } from "./access.js";
import type { Declared, DeclaredOperation } from "./examples.js";
import { asked, at, overlaid, put, texts } from "./json.js";
import { membersOf } from "./known.js";
import type { Sign } from "./over-body.js";
import type { Thing } from "./thing.js";
import { type More, Things } from "./things.js";

/** A provider as its spec plays it, for the code of its own rules. */
export interface Played extends Behaviour {
  readonly things: Things;
  /**
   * Carries out a call as the spec says, with what only code knows of the thing that it makes or changes. Only for
   * operations that the spec connects with one by `x-reconcile`.
   */
  carryOut(call: Call, more?: More): { readonly reply: Reply; readonly thing: Thing };
  /** The answer of a call about a thing. */
  shown(call: Pick<Call, "operationId">, thing: Thing): Reply;
  /** Makes a thing as if an operation had been called with this body. */
  made(operationId: string, body: unknown, more?: More): Thing;
  /** A failure in the provider's own form: of the first of these statuses that the operation documents. */
  failure(call: Pick<Call, "operationId" | "operation">, statuses: readonly number[], sentence: string): Reply;
}

/** What a provider says of its own. */
export interface Own<C> extends Omit<ProviderModule<C>, "start" | "spots"> {
  readonly examples: Declared;
  /** Where its documents are silent, if its code plays both readings. */
  readonly spots?: ProviderModule["spots"];
  /** How it signs webhooks, where it sends some: `overBody` or, which costs the bytes of its hashes, `withinBody`. */
  readonly sign?: Sign;
  /** `isSealed` of `seal.ts`, where requests are signed by rules of the spec: without it none of them is taken. */
  readonly isSealed?: typeof isSealed;
  /** Its failures, where the example and the place of the sentence in it do not do. */
  readonly failed?: (sentence: string, path: string) => unknown;
  /** Makes what is there at first. Without it every object of the examples is known. */
  readonly seed?: (played: Played, context: Context) => void;
  /** Where the spec does not do: operations that have code. `played` is what they would do without. */
  readonly play?: (context: Context, played: Played) => Behaviour["operations"];
}

/** The behaviour that the spec gives. */
export function playedOf<C extends Readonly<Record<string, string>>>(
  { examples, credentials, webhooks, seed, failed, sign, isSealed }: Own<C>,
  context: Context,
): Played {
  const known = new Set(seed ? [] : Object.values(examples.operations).flatMap(({ answers }) => texts(answers)));
  const kept = new Map<string, Reply>();
  const things = new Things(context, examples, webhooks, sign);
  const secrets = Object.values(credentials);

  // The example of the first of these statuses that the operation documents; a text for people says what is wrong here.
  const failure = (
    { operationId, operation }: Partial<Pick<Call, "operationId" | "operation">>,
    statuses: readonly number[],
    sentence: string,
  ): Reply => {
    const { answers = {}, says = {} } = examples.operations[operationId ?? ""] ?? {};
    const keyOf = (status: number) =>
      [String(status), `${Math.floor(status / 100)}XX`, "default"].find((key) => key in answers);
    const status = statuses.find((one) => keyOf(one) !== undefined) ?? statuses[0] ?? 500;
    if (failed) return { status, body: failed(sentence, operation?.path ?? "") };
    const key = keyOf(status) ?? "";
    const body = structuredClone(Object.values(answers[key] ?? {})[0]) ?? { message: sentence };
    const place = says[key];
    if (place !== undefined) put(body, place, sentence);
    return { status, body };
  };

  /** Refuses what the path, or a parameter that the answer repeats, names and nobody has made. */
  const isUnknown = (row: DeclaredOperation, call: Call): Reply | undefined => {
    const repeated = row.echo.flatMap(({ asked: expression }) => {
      const value = expression.startsWith("$request.query.") ? asked(expression, call) : undefined;
      return value === undefined ? [] : [[expression.slice("$request.".length), value]];
    });
    const named = [...Object.entries(call.path).map(([name, value]) => [`path.${name}`, value]), ...repeated];
    const [field] = named.find(([, value]) => !known.has(String(value))) ?? [];
    const isTold = "404" in row.answers || "4XX" in row.answers;
    return field !== undefined && isTold ? failure(call, [404], `${field} is unknown`) : undefined;
  };

  const rowOf = ({ operationId }: Pick<Call, "operationId">) => examples.operations[operationId] as DeclaredOperation;
  const shown = (call: Pick<Call, "operationId">, thing: Thing): Reply => {
    const row = rowOf(call);
    return { status: row.success, body: things.shown(row, thing) };
  };

  const read = (row: DeclaredOperation, call: Call): Reply => {
    const thing = row.items ? undefined : things.read(call.operationId, call);
    if (thing) return shown(call, thing);
    const body = bodyOf(row, call, []);
    return isUnknown(row, call) ?? { status: row.success, body: row.items ? listed(row.items, body) : body };
  };

  /** The printed list with what was made since, each as the first printed item shows it. */
  const listed = ({ at: place, shape }: NonNullable<DeclaredOperation["items"]>, body: unknown): unknown => {
    const printed = (place === "" ? body : at(body, place)) as unknown[];
    const made = things.ofShape(shape ?? "").map(membersOf);
    const all = [...printed, ...made.map((one) => (printed.length > 0 ? overlaid(printed[0], one) : one))];
    if (place === "") return all;
    put(body, place, all);
    return body;
  };

  const carryOut = (call: Call, more?: More): { reply: Reply; thing?: Thing | undefined } => {
    const row = rowOf(call);
    const key = row.key === undefined ? undefined : `${call.operationId} ${String(at(call.body, row.key))}`;
    const before = key === undefined ? undefined : kept.get(key);
    if (before) return { reply: { ...before, carriedOut: false } };
    const thing = things.changed(row, call);
    const unknown = !thing && row.reads && call.method !== "PUT" ? isUnknown(row, call) : undefined;
    if (unknown) return { reply: unknown };
    const rules = rulesMet(call.operation, (pointer) => at(call.body, pointer));
    const met = thing && row.confirms && rules.length === 0 ? thing.rules : rules;
    const answer = bodyOf(row, call, met);
    if (thing) things.goOn(thing, row, met);
    const made = !thing || row.moves ? things.made(row, call, answer, rules, more) : undefined;
    const about = thing ?? (row.reads && made);
    const reply = about ? shown(call, about) : { status: row.success, body: answer };
    for (const value of [...Object.values(call.path), ...texts(call.body), ...texts(reply.body)]) known.add(value);
    if (key !== undefined) kept.set(key, reply);
    return { reply, thing: about };
  };

  return {
    things,
    carryOut: carryOut as Played["carryOut"],
    shown,
    made: (operationId, body, more) => {
      const row = rowOf({ operationId });
      const call = { operationId, body, path: {}, query: {} };
      return things.made(row, call, bodyOf(row, call, []), [], more);
    },
    failure,
    authorize: (call) => {
      const refusal = refusalOf(examples, secrets, call, isSealed);
      return refusal === undefined ? undefined : failure(call, [401, 403], refusal);
    },
    refuse: (violations, call) =>
      failure(call, [400, 422, 404], violations.map(({ field, rule }) => `${field} ${rule}`).join("; ")),
    fail: (status, operation) =>
      failure({ operationId: operation?.id, operation } as Call, [status], failureText(status, operation)),
    operations: Object.fromEntries(
      Object.entries(examples.operations).map(([id, row]) => [
        id,
        (call: Call) => (call.operation.retry === "safe" ? read(row, call) : carryOut(call).reply),
      ]),
    ),
  };
}

type Asked = Pick<Call, "path" | "query" | "body">;

/** The example that the test rules choose by its name, else the first; with what the answer repeats of the request. */
function bodyOf(row: DeclaredOperation, call: Asked, rules: readonly TestRule[]): unknown {
  const examples = row.answers[row.success] ?? {};
  const chosen = rules.map(({ outcome }) => outcome).find((outcome) => Object.hasOwn(examples, outcome));
  const body = structuredClone(chosen === undefined ? Object.values(examples)[0] : examples[chosen]);
  for (const { asked: expression, answered } of row.echo) {
    const value = asked(expression, call);
    if (value !== undefined) put(body, answered, value);
  }
  return body;
}
