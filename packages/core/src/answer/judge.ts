import type { Answer, NoAnswer } from "../call/exchange.js";
import { isPassing } from "../call/retry.js";
import type { Draft } from "../input/draft.js";
import type { FailureKind, Operation } from "../types/index.js";
import { parseExact } from "./json.js";
import { mismatch } from "./shape.js";

/** What one attempt came to. */
export type Verdict = { readonly ok: true; readonly status: number; readonly data: unknown } | FailedAttempt;

/**
 * A failed attempt, with the members that its kind has in a result. Nothing of the answer is
 * left out or hidden yet.
 */
export interface FailedAttempt {
  readonly ok: false;
  readonly kind: FailureKind;
  readonly outcome: "none" | "unknown";
  readonly retryable: boolean;
  readonly status?: number;
  /** The whole body of a documented error. */
  readonly error?: unknown;
  readonly problem?: string;
  readonly code?: string | undefined;
}

// A wrong label does not matter where the body is what it should be. Mocks write text/plain; pages of a proxy are HTML.
const JSON_TYPE = /^\s*($|;|text\/plain\b|[^;]*json)/i;

/** Reads one attempt by the operation's row of the table. `sent`: false where nothing of the request was sent. */
export function judge(
  { retry, answers, errors, error, empty, later }: Operation,
  end: Answer | NoAnswer,
  sent = end.sent,
  fails?: Draft["fails"],
): Verdict {
  const { status = 0 as number, code, text = "", type = "", raw } = end as Partial<Answer & NoAnswer>;
  // A refusal moved nothing; 408 comes from a gateway that gave up waiting.
  const outcome = retry === "safe" || sent === false || /^4(?!08)..$/.test(`${status}`) ? "none" : "unknown";
  const failure = (kind: FailureKind, passes: boolean | undefined, detail: object): FailedAttempt => ({
    ok: false,
    kind,
    ...detail,
    outcome,
    retryable:
      (passes || (isPassing(status) && !(empty?.includes(status) && raw !== ""))) &&
      (retry !== "never" || outcome === "none"),
  });
  if (end.kind) return failure(end.kind, end.kind !== "invalid", { code });

  const isBlank = !text.trim();
  const shape = answers[status];
  if (shape === undefined && !errors.includes(status) && !errors.includes(Math.floor(status / 100)))
    return failure("undocumented", false, { status });
  let { problem } = end;
  let data: unknown;
  if (shape === null) problem ??= isBlank ? problem : "The body should be empty.";
  else if (!isBlank && !JSON_TYPE.test(type)) problem ??= "The content type is not JSON.";
  else if (!problem) [problem, data] = parseExact(text);
  const said = shape ? fails?.(data) : undefined;
  const isError = shape === undefined || said;
  const found = !problem && shape !== null && !(shape && isError) && mismatch(shape ?? error ?? "any", data, "body");
  if (found) problem = `${found.at} should be ${found.want}.`;
  // A repeat of an idempotent call gives the same answer again, this time perhaps whole.
  if (problem) return failure("malformed", shape !== undefined, { status, problem });
  return isError
    ? { ...failure("refused", later?.includes(status), { status, error: data }), ...said }
    : { ok: true, status, data };
}
