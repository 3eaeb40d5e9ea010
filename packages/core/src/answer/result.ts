import { type Call, cleanOf, tell } from "../call/call.js";
import type { Answer } from "../call/exchange.js";
import { CALL_OPTIONS } from "../input/option.js";
import { read } from "../pointer.js";
import type { Result } from "../types/index.js";
import type { Fault, Verdict } from "./judge.js";
import { pick } from "./shape.js";

/** What is taken of the end of an attempt. */
interface End {
  readonly requestId?: string;
  readonly raw?: Answer["raw"];
  readonly cause?: unknown;
}

/** A documented success, as it came: the verdict itself, with what every result says. */
export function successOf(call: Call, success: Verdict & { readonly ok: true }, end: Answer): Result<unknown> {
  const differs = call.differs?.(success.data);
  return withFacts(Object.assign(success, differs?.length && { differs }), call, end) as Result<unknown>;
}

/**
 * What the caller learns of the last attempt, in the light of those before. What it shows is chosen here: documented members and our own
 * words, each through one check. The rest hangs on it out of sight. `retryAfterMs`: how long the provider asks to wait.
 */
export function failureOf(call: Call, fault: Fault, end: End = {}, retryAfterMs?: number): Result<unknown> {
  const { operation, input, started, asks, open } = call;
  const { kind, status, error, code, problems } = fault;
  const clean = cleanOf(call);
  const outcome = open ? "unknown" : fault.outcome;
  tell(call, { type: "failure", kind, status, outcome, durationMs: performance.now() - started });
  const says = operation.says && read(error, operation.says);
  const cause = end.cause === undefined ? undefined : new Error(clean(reasonOf(end.cause)));
  const failure = known({
    ...fault,
    error: error && pick(operation.error ?? {}, error, clean),
    says: typeof says === "string" ? clean(says) : undefined,
    code: code && clean(code),
    problems: problems?.map(({ field, rule, message }) => ({ field: clean(field), rule, message: clean(message) })),
    ...withFacts({}, call, end),
    outcome,
    retryAfterMs,
  });
  return hidden(failure, {
    operation: () => operation,
    input: () => Object.fromEntries(Object.entries(input).filter(([name]) => !CALL_OPTIONS.includes(name))),
    raw: () => end.raw,
    cause: () => cause,
    reconcile: () => (outcome === "unknown" && asks ? hidden({ operationId: operation.reconcile?.[0] }, { input: asks }) : undefined),
  }) as Result<unknown>;
}

/** Adds what every result says of its call. */
function withFacts(result: object, call: Call, { requestId = "" }: End): object {
  const { operationId, attempts, idempotencyKey } = call;
  // What quotes a secret, or is no id, is an echo.
  const isId = /^[\w.:-]{1,64}$/.test(requestId) && cleanOf(call)(requestId) === requestId;
  return Object.assign(result, { operationId, attempts }, isId && { requestId }, idempotencyKey && { idempotencyKey });
}

/** Without the members that are undefined. */
const known = (facts: object): object => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** With getters that are not enumerable: neither inspect nor JSON, spread or structuredClone shows what they give. */
function hidden(target: object, getters: Readonly<Record<string, () => unknown>>): unknown {
  for (const [name, get] of Object.entries(getters)) Object.defineProperty(target, name, { get });
  return target;
}

/** Why something was thrown, in the words of the error and of what caused it. */
function reasonOf(error: unknown): string {
  try {
    const { message = error, cause } = Object(error);
    return [message, cause?.message].filter((text) => typeof text === "string").join(": ");
  } catch {
    return ""; // an error that can't be looked at
  }
}
