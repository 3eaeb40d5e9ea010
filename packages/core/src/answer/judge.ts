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
  if (end.kind !== "answer") return fault(end.kind, { code: end.code }, !end.left, true);

  const { status } = end;
  const shape = answers[status];
  // A refusal moved nothing; 408 comes from a gateway that gave up waiting.
  const harmless = status > 399 && status < 500 && status !== 408;
  const passing = isPassing(status);
  if (shape === undefined && !errors.includes(status) && !errors.includes(Math.floor(status / 100)))
    return fault("undocumented", { status }, harmless, passing);
  const read = readBody(operation, shape, end);
  const readFirst = empty?.includes(status);
  if (typeof read === "string") {
    // A repeat of an idempotent call gives the same answer again, this time perhaps whole.
    const mayPass = shape !== undefined || (passing && (!readFirst || end.raw === ""));
    return fault("malformed", { status, problem: read }, harmless, mayPass);
  }
  const { value, isError } = read;
  if (!isError) return { ok: true, status, data: value };
  return fault("refused", { status, error: value }, harmless, (passing && !readFirst) || !!later?.includes(status));
}

/** What an answer holds, and whether that is an error; or what is wrong with it. */
function readBody(operation: Operation, shape: Shape | null | undefined, { text, type, problem }: Answer): Body | string {
  const isBlank = text.trim() === "";
  if (problem) return problem;
  if (shape === null) return isBlank ? { value: undefined, isError: false } : "The body should be empty.";
  // A wrong label does not matter where the body is what it should be. Mocks write text/plain; pages of a proxy are HTML.
  if (!isBlank && !/^\s*($|;|text\/plain\b|[^;]*json)/i.test(type)) return "The content type is not JSON.";
  const parsed = parseExact(text);
  if ("problem" in parsed) return parsed.problem;
  const { value } = parsed;
  const failed = shape !== undefined && operation.errorAt && read(value, operation.errorAt);
  if (failed !== null && typeof failed === "object") return { value, isError: true };
  const found = mismatch(shape ?? operation.error ?? "any", value, "body");
  return found ? `${found.at} should be ${found.want}.` : { value, isError: shape === undefined };
}

interface Body {
  readonly value: unknown;
  readonly isError: boolean;
}
