import type { Answer, Silence } from "./exchange.js";
import { parseExact } from "./json.js";
import { read } from "./pointer.js";
import { mismatch } from "./shape.js";
import type { FailureKind, Operation, Problem, Shape } from "./types.js";

/** What one attempt came to. A failure has the members that its kind has in a result, as they came: secrets are not hidden yet. */
export type Verdict = { readonly ok: true; readonly status: number; readonly data: unknown } | Fault;

/** A failed attempt. */
export interface Fault {
  readonly ok: false;
  readonly kind: FailureKind;
  readonly outcome: "none" | "unknown";
  readonly retryable: boolean;
  readonly status?: number;
  readonly error?: unknown;
  readonly body?: unknown;
  readonly text?: string;
  readonly problems?: readonly Problem[];
}

const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Reads one attempt by the operation's row of the table. */
export function judge(operation: Operation, answer: Answer | Silence): Verdict {
  const { retry, answers, errors, empty } = operation;
  const fault = (kind: FailureKind, detail: object, harmless: boolean, passing: boolean): Fault => {
    const outcome = harmless || retry === "safe" ? "none" : "unknown";
    return { ok: false, kind, ...detail, outcome, retryable: passing && (retry !== "never" || outcome === "none") };
  };
  if (answer.kind !== "answer") return fault(answer.kind, answer.code ? { code: answer.code } : {}, !answer.left, true);

  const { status, text, headers } = answer;
  const shape = answers[status];
  const isBlank = text.trim() === "";
  // A refusal moved nothing; 408 comes from a gateway that gave up waiting.
  const harmless = status > 399 && status < 500 && status !== 408;
  const passing = PASSING.has(status);
  const refused = (error: unknown) => fault("refused", { status, error }, harmless, passing && !empty?.includes(status));
  const malformed = (problem: string) =>
    // A repeat of an idempotent call gives the same answer again, this time perhaps whole.
    fault("malformed", { status, text, problem }, harmless, shape !== undefined || (passing && (isBlank || !empty?.includes(status))));

  if (shape === null) return isBlank ? { ok: true, status, data: undefined } : malformed("The body should be empty.");
  const parsed = parseExact(text);
  if (shape === undefined && !errors.includes(status) && !errors.includes(Math.floor(status / 100))) {
    return fault("undocumented", { status, body: "value" in parsed ? parsed.value : text }, harmless, passing);
  }
  const type = headers.get("content-type");
  if (!isBlank && type !== null && !/^application\/(.+\+)?json\b/i.test(type)) return malformed("The content type is not JSON.");
  if ("problem" in parsed) return malformed(parsed.problem);
  const { value } = parsed;
  const failed = shape !== undefined && operation.errorAt && read(value, operation.errorAt);
  if (failed !== null && typeof failed === "object") return refused(value);
  const found = mismatch((shape ?? operation.error ?? "any") as Shape, value, "body");
  if (found) return malformed(`${found.at} should be ${found.want}.`);
  return shape === undefined ? refused(value) : { ok: true, status, data: value };
}
