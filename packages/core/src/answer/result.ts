import { type Call, cleanOf, tell } from "../call/call.js";
import type { Answer } from "../call/exchange.js";
import { CALL_OPTIONS } from "../input/option.js";
import { read } from "../pointer.js";
import type { CallFacts, Result } from "../types/index.js";
import type { Fault, Verdict } from "./judge.js";
import { pick } from "./shape.js";

/** What is taken of the end of an attempt. */
interface End {
  readonly requestId?: string;
  readonly raw?: Answer["raw"];
  readonly cause?: unknown;
}

/** A documented success, as it came. */
export function successOf(call: Call, success: Verdict & { readonly ok: true }, { requestId }: Answer): Result<unknown> {
  const differs = call.draft?.differs?.(success.data) ?? [];
  return { ...success, ...(differs.length > 0 && { differs }), ...factsOf(call, requestId) };
}

/**
 * What the caller learns of the last attempt, in the light of those before. What it shows is chosen here: documented members and our own
 * words, each through one check. The rest hangs on it out of sight. `retryAfterMs`: how long the provider asks to wait.
 */
export function failureOf(call: Call, fault: Fault, end: End = {}, retryAfterMs?: number): Result<unknown> {
  const { operation, draft, input, started } = call;
  const { kind, status, error, code, problems } = fault;
  const clean = cleanOf(call);
  const outcome = call.open ? "unknown" : fault.outcome;
  tell(call, { type: "failure", kind, ...(status !== undefined && { status }), outcome, durationMs: performance.now() - started });
  const says = operation.says && read(error, operation.says);
  const reason = end.cause === undefined ? undefined : new Error(clean(reasonOf(end.cause)));
  const failure = {
    ...fault,
    ...(error !== undefined && { error: pick(operation.error ?? {}, error, clean) }),
    ...(typeof says === "string" && { says: clean(says) }),
    ...(code !== undefined && { code: clean(code) }),
    ...(problems && { problems: problems.map(({ field, rule, message }) => ({ field: clean(field), rule, message: clean(message) })) }),
    ...factsOf(call, end.requestId),
    outcome,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
  return withHidden(failure, {
    operation: () => operation,
    input: () => Object.fromEntries(Object.entries(input).filter(([name]) => !CALL_OPTIONS.includes(name))),
    raw: () => end.raw,
    cause: () => reason,
    reconcile: () =>
      outcome === "unknown" && draft?.reconcile
        ? withHidden({ operationId: operation.reconcile?.[0] }, { input: draft.reconcile })
        : undefined,
  }) as unknown as Result<unknown>;
}

/** What every result says of its call. */
function factsOf(call: Call, requestId = ""): CallFacts {
  const { operationId, attempts, draft } = call;
  // What quotes a secret, or is no id, is an echo.
  const isId = /^[\w.:-]{1,64}$/.test(requestId) && cleanOf(call)(requestId) === requestId;
  return {
    operationId,
    attempts,
    ...(isId && { requestId }),
    ...(draft?.idempotencyKey && { idempotencyKey: draft.idempotencyKey }),
  };
}

/** Adds getters that are not enumerable: neither inspect nor JSON, spread or structuredClone shows what they give. */
function withHidden(target: object, getters: Readonly<Record<string, () => unknown>>): object {
  for (const [name, get] of Object.entries(getters)) Object.defineProperty(target, name, { get });
  return target;
}

/** Why something was thrown, in the words of the error and of what caused it. */
function reasonOf(error: unknown): string {
  const said: string[] = [];
  try {
    for (let here = error as Error | undefined; here && said.length < 5; here = here.cause as Error | undefined)
      said.push(...[here, here.message].filter((text): text is string & Error => typeof text === "string"));
  } catch {} // an error that can't be looked at
  return said.join(": ");
}
