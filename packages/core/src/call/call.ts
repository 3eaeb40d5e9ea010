import { HIDDEN, hide, needlesOf } from "../answer/hide.js";
import { judge } from "../answer/judge.js";
import { reasonOf } from "../answer/reason.js";
import { pick } from "../answer/shape.js";
import { type Draft, draw } from "../input/draft.js";
import { HEADER_RULE, isHeaderValue, limitsOf, readOptions } from "../input/option.js";
import { problemList } from "../input/problem.js";
import { read } from "../pointer.js";
import type { CallOptions, ClientEvent, Operation, Result } from "../types/index.js";
import { type Answer, exchange, header, type NoAnswer } from "./exchange.js";
import { limited, type Stop, sleep } from "./limit.js";
import { afterHeader, backoff } from "./retry.js";
import type { Answered, Wire } from "./wire.js";

// Characters of one call: an answer of megabytes in small texts would hold the process up.
const MOST_CHECKED = 99_999;

type EventDetails = ClientEvent extends infer E
  ? E extends ClientEvent
    ? Omit<E, "callId" | "operationId" | "method" | "path" | "origin" | "attempt">
    : never
  : never;

/**
 * Makes one call. Resolves, whatever the wire, a hook, the input or a defect of our own does. What a call knows are the
 * variables of this function: nothing outside can print them, and a bundler makes their names short.
 */
export async function run(
  wire: Wire,
  callId: number,
  url: string,
  operation: Operation,
  operationId: string,
  given: object,
  answered: Answered | undefined,
): Promise<Result<unknown>> {
  const { method, path } = operation;
  const started = performance.now();
  const [problems, report] = problemList();
  const facts: Draft["facts"] = { operationId, attempts: 0 };
  const draft: Draft = {
    url: url + path,
    headers: { accept: "application/json" },
    credentials: [...wire.credentials],
    input: {},
    known: [],
    facts,
    wire,
  };
  /** Credentials and signatures that were sent. */
  const secrets: string[] = [];
  /** What is looked for of them and of the input, made when the first text is checked that they may be in. */
  let needles: readonly string[] = [];
  let sought = -1;
  let checked = 0;
  /** An earlier attempt may have moved money: no later refusal takes that back. */
  let open = false;

  /**
   * Hands an event to the client's listener. A broken listener must not break a payment: neither by
   * throwing nor by rejecting later.
   */
  const emit = (details: EventDetails) => {
    const { onEvent, origin } = wire;
    const { attempts: attempt } = facts;
    if (onEvent)
      (async () => onEvent({ callId, operationId, method, path, origin, attempt, ...details } as ClientEvent))().catch(
        () => {},
      );
  };

  /** The check that every text passes which gets out of this call. */
  const clean = (text: string): string => {
    if (sought !== secrets.length) needles = needlesOf([...secrets, ...(draft.secrets?.() ?? [])]);
    sought = secrets.length;
    checked += text.length;
    return needles[0] && checked > MOST_CHECKED ? HIDDEN : hide(text, needles);
  };

  /**
   * What the caller learns of the last attempt, in the light of those before. A success is the answer as it came. What
   * a failure shows is chosen here: documented members and our own words, each through one check. The
   * rest hangs on it out of sight.
   */
  const result = (end: Answer | NoAnswer, verdict = judge(operation, end), retryAfterMs?: number): Result<unknown> => {
    const { requestId = "", raw, cause } = end as Partial<Answer & NoAnswer>;
    const isClean = (text: string) => clean(text) === text;
    // Of a call that was not sent the input may be anything, a circle too. What it holds is looked for all the same.
    if (!facts.attempts) {
      clean("");
      draft.input = {};
    }
    if (!end.kind) answered?.(end);
    // What quotes a secret, or is not an id, is an echo; a wait of that many seconds is one too.
    if (/^[\w.:-]{1,64}$/.test(requestId) && isClean(requestId)) facts.requestId = requestId;
    if (verdict.ok) return Object.assign(verdict, facts, draft.differs?.(verdict.data, clean)) as Result<unknown>;
    const { kind, status, code } = verdict;
    const outcome = open ? "unknown" : verdict.outcome;
    emit({ type: "failure", kind, status, outcome, durationMs: performance.now() - started });
    const error = verdict.error && pick(operation.error ?? {}, verdict.error, clean);
    const says = operation.says && read(error, operation.says);
    const reason = cause === undefined ? cause : new Error(clean(reasonOf(cause)));
    const failure: Record<string, unknown> = {
      ...verdict,
      error,
      says: says ? `${says}` : undefined,
      code: code && clean(code),
      // Sentences are our own; a place may be named by the caller.
      problems:
        problems[0] &&
        problems.map(({ field, rule, message }) => ({
          field: clean(field),
          rule,
          message: message.replace(field, clean),
        })),
      ...facts,
      outcome,
      retryAfterMs: isClean(`${(retryAfterMs ?? 0) / 1000}`) ? retryAfterMs : undefined,
    };
    for (const name in failure) failure[name] ?? delete failure[name];
    // Getters that are not enumerable: neither inspect nor JSON, spread or structuredClone shows what they give.
    return Object.defineProperties(failure, {
      operation: { get: () => operation },
      input: { get: () => draft.input },
      raw: { get: () => raw },
      cause: { get: () => reason },
      reconcile: { get: () => (outcome === "unknown" ? draft.asks?.() : undefined) },
    }) as unknown as Result<unknown>;
  };

  try {
    if (Object(given) !== given) throw undefined;
    // A copy: the caller may use his object for something else before the first attempt.
    const options: CallOptions = { ...given };
    const pending = draw(draft, operation, options as Record<string, unknown>, report);
    if (pending) await pending; // hardly a part waits for anything
    const limits = limitsOf(options, wire.usual, report);
    readOptions(options, draft.headers, report);
    const { signal } = options;
    const remaining = () => Math.max(0, started + limits.deadlineMs - performance.now());
    // The caller wants nothing sent any more, now or after a wait.
    const isTooLate = (ms = 0) => Date.now() + ms >= limits.sendBefore;

    /** Authorizes and sends the request once. Its result says where nothing was sent. */
    const attempt = async (stop: Stop): Promise<Answer | NoAnswer> => {
      // Credentials and signature go on top of the request's headers; nothing of the caller's may replace them. What
      // can't be had is said without the error of the function that should give it: it may quote a secret.
      const headers: Record<string, string> = { ...draft.headers, ...wire.fixedHeaders };
      for (const [{ header, prefix }, source, field = header, rule = "credential"] of draft.credentials) {
        let value: unknown;
        try {
          value = typeof source === "function" ? await source() : source;
        } catch {} // it stays undefined, which is not a text
        if (isHeaderValue(value)) {
          headers[header.toLowerCase()] = prefix + value;
          secrets.push(value);
        } else report(field, rule, HEADER_RULE);
      }
      if (problems[0]) return { kind: "invalid", sent: false };
      // Nobody waits for this any more.
      if (stop.isOver || isTooLate()) return { kind: "timeout", sent: false, cause: "The time to send it was over." };
      facts.attempts++;
      emit({ type: "request" });
      const since = performance.now();
      // Redirects are not followed: credentials in custom headers and, on 307 and 308, the body would travel on to
      // another origin (Fetch standard, "HTTP-redirect fetch", drops Authorization alone). Nothing comes from a cache.
      const init = {
        method,
        headers,
        body: draft.body,
        get signal() {
          return stop.signal;
        },
        redirect: "manual",
        cache: "no-store",
      } as RequestInit;
      const end = await exchange(wire.fetch ?? fetch, draft.url, init, limits.maxBytes, stop);
      // The caller has had a timeout by now: an answer that comes later is not reported.
      if (!end.kind && !stop.isOver)
        emit({ type: "response", status: end.status, durationMs: performance.now() - since });
      return end;
    };

    // Tries are attempts, and what ended before anything was sent.
    for (let tries = 1; !problems[0]; tries++) {
      const before = facts.attempts;
      const end = await limited(attempt, Math.min(limits.timeoutMs, remaining()), signal);
      const wasSent = facts.attempts > before;
      const verdict = judge(operation, end, wasSent && end.sent, draft.fails);
      if (verdict.ok) return result(end, verdict);
      const { kind, status, outcome, error, retryable } = verdict;
      const asked = end.kind
        ? undefined
        : (afterHeader(header(end.headers, "retry-after")) ?? (status === 429 ? draft.waits?.(error) : undefined));
      const delayMs = asked === undefined ? backoff(tries) : asked + backoff(1);
      // An operation that must never be repeated is only where nothing was handed to fetch: what an error says of the
      // last try does not say what an earlier one did.
      const isOver =
        !retryable ||
        kind === "aborted" ||
        operation.later?.includes(status as number) ||
        (wasSent && operation.retry === "never") ||
        tries > limits.retries ||
        delayMs > limits.maxWaitMs ||
        delayMs >= remaining() ||
        isTooLate(delayMs);
      if (isOver) return result(end, verdict, asked);
      open ||= outcome === "unknown";
      emit({ type: "retry", kind, status, delayMs });
      const waited = await sleep(delayMs, signal);
      if (waited.kind === "aborted") return result({ ...waited, sent: false });
    }
    return result({ kind: "invalid", sent: false });
  } catch (cause) {
    // The last guard. What was sent is unknown, and the caller learns it with the key and whom to ask.
    const sent = facts.attempts > 0;
    if (!sent)
      report("input", "type", "must be one object with parameters, body and options, and each of them readable.");
    return result({ kind: sent ? "network" : "invalid", sent, cause });
  }
}
