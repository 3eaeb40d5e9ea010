import type { Answer, Silence } from "../call/exchange.js";
import { isPassing } from "../call/retry.js";
import { read } from "../pointer.js";
import type { FailureKind, Operation, Problem, Shape } from "../types/index.js";
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
  readonly problems?: readonly Problem[];
}

/** Reads one attempt by the operation's row of the table. */
export function judge(operation: Operation, end: Answer | Silence): Verdict {
  const { retry, answers, errors, empty, later } = operation;
  const fault = (kind: FailureKind, detail: object, harmless: boolean, passing: boolean): Fault => {
    const outcome = harmless || retry === "safe" ? "none" : "unknown";
    return { ok: false, kind, ...detail, outcome, retryable: passing && (retry !== "never" || outcome === "none") };
  };
  if (end.kind !== "answer") return fault(end.kind, end.code ? { code: end.code } : {}, !end.left, true);

  const { status, text, type } = end;
  const shape = answers[status];
  const isBlank = !end.problem && text.trim() === "";
  // A refusal moved nothing; 408 comes from a gateway that gave up waiting.
  const harmless = status > 399 && status < 500 && status !== 408;
  const passing = isPassing(status);
  const refused = (error: unknown) =>
    fault("refused", { status, error }, harmless, (passing && !empty?.includes(status)) || later?.includes(status) === true);
  const malformed = (problem: string) =>
    // A repeat of an idempotent call gives the same answer again, this time perhaps whole.
    fault("malformed", { status, problem }, harmless, shape !== undefined || (passing && (isBlank || !empty?.includes(status))));

  if (shape === undefined && !errors.includes(status) && !errors.includes(Math.floor(status / 100)))
    return fault("undocumented", { status }, harmless, passing);
  if (end.problem) return malformed(end.problem);
  if (shape === null) return isBlank ? { ok: true, status, data: undefined } : malformed("The body should be empty.");
  // A wrong label does not matter where the body is what it should be. Mocks write text/plain; pages of a proxy are HTML.
  if (!isBlank && !/^\s*($|;|text\/plain\b|[^;]*json)/i.test(type)) return malformed("The content type is not JSON.");
  const parsed = parseExact(text);
  if ("problem" in parsed) return malformed(parsed.problem);
  const { value } = parsed;
  const failed = shape !== undefined && operation.errorAt && read(value, operation.errorAt);
  if (failed !== null && typeof failed === "object") return refused(value);
  const found = mismatch((shape ?? operation.error ?? "any") as Shape, value, "body");
  if (found) return malformed(`${found.at} should be ${found.want}.`);
  return shape === undefined ? refused(value) : { ok: true, status, data: value };
}
