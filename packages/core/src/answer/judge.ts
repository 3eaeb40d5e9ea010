import type { Answer, Silence } from "../call/exchange.js";
import { isPassing } from "../call/retry.js";
import { read } from "../pointer.js";
import type { FailureKind, Operation, Shape } from "../types/index.js";
import { parseExact } from "./json.js";
import { mismatch } from "./shape.js";

/** What one attempt came to. */
export type Verdict = { readonly ok: true; readonly status: number; readonly data: unknown } | Fault;

/** A failed attempt, with the members that its kind has in a result. Of what an answer says nothing was left out or hidden yet. */
export interface Fault {
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

/** Reads one attempt by the operation's row of the table. */
export function judge(operation: Operation, end: Answer | Silence): Verdict {
  const { retry, answers, errors, empty, later } = operation;
  const { kind, status = 0, code, left } = end as { status?: number } & Silence;
  // A refusal moved nothing; 408 comes from a gateway that gave up waiting.
  const outcome = retry === "safe" || left === false || (status > 399 && status < 500 && status !== 408) ? "none" : "unknown";
  const fault = (kind: FailureKind, detail: object, passing: boolean): Fault => ({
    ok: false,
    kind,
    ...detail,
    outcome,
    retryable: passing && (retry !== "never" || outcome === "none"),
  });
  if (end.kind !== "answer") return fault(kind, { code }, kind !== "invalid");

  const shape = answers[status];
  const passing = isPassing(status) && !(empty?.includes(status) && end.raw !== "");
  if (shape === undefined && !errors.some((known) => known === status || known === Math.floor(status / 100)))
    return fault("undocumented", { status }, passing);
  const [problem, value, isError] = readBody(operation, shape, end);
  // A repeat of an idempotent call gives the same answer again, this time perhaps whole.
  if (problem) return fault("malformed", { status, problem }, passing || shape !== undefined);
  if (!isError) return { ok: true, status, data: value };
  return fault("refused", { status, error: value }, passing || !!later?.includes(status));
}

/** What an answer holds, and whether that is an error; or what is wrong with it. */
function readBody(
  { error, errorAt }: Operation,
  shape: Shape | null | undefined,
  { text, type, problem }: Answer,
): readonly [problem?: string, value?: unknown, isError?: boolean] {
  const isBlank = !text.trim();
  if (problem) return [problem];
  if (shape === null) return [isBlank ? "" : "The body should be empty."];
  // A wrong label does not matter where the body is what it should be. Mocks write text/plain; pages of a proxy are HTML.
  if (!isBlank && !/^\s*($|;|text\/plain\b|[^;]*json)/i.test(type)) return ["The content type is not JSON."];
  const [wrong, value] = parseExact(text);
  if (wrong) return [wrong];
  const failed = shape && errorAt && read(value, errorAt);
  if (Object(failed) === failed) return ["", value, true];
  const found = mismatch(shape ?? error ?? "any", value, "body");
  return [found ? `${found.at} should be ${found.want}.` : "", value, !shape];
}
