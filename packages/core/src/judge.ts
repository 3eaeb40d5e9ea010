import type { Answer, Silence } from "./exchange.js";
import { parseExact } from "./json.js";
import { read } from "./pointer.js";
import { mismatch } from "./shape.js";
import type { FailureKind, Operation, Shape } from "./types.js";

/** What one attempt came to. `detail` holds the members that only this kind of result has, as they came: secrets are not hidden yet. */
export type Verdict =
  | { readonly ok: true; readonly status: number; readonly data: unknown }
  | {
      readonly ok: false;
      readonly kind: FailureKind;
      readonly outcome: "none" | "unknown";
      /** A repeat may give another answer. */
      readonly passing: boolean;
      readonly detail: Readonly<Record<string, unknown>>;
    };

const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
const JSON_TYPE = /^application\/(.+\+)?json\b/i;

/** Whether an answer with this status can have moved money. 408 comes from a gateway that gave up waiting. */
const outcomeOf = (operation: Operation, status: number): "none" | "unknown" =>
  operation.retry === "safe" || (status >= 400 && status < 500 && status !== 408) ? "none" : "unknown";

/** Reads one attempt by the operation's row of the table. */
export function judge(operation: Operation, answer: Answer | Silence): Verdict {
  if (answer.kind !== "answer") {
    const outcome = answer.left && operation.retry !== "safe" ? "unknown" : "none";
    return { ok: false, kind: answer.kind, outcome, passing: true, detail: answer.code ? { code: answer.code } : {} };
  }
  const { status } = answer;
  const shape = operation.answers[status];
  if (shape !== undefined) return readSuccess(operation, answer, shape);
  if (operation.errors.includes(status) || operation.errors.includes(Math.floor(status / 100))) return readError(operation, answer);
  const parsed = parseExact(answer.text);
  const body = "value" in parsed ? parsed.value : answer.text;
  return { ok: false, kind: "undocumented", outcome: outcomeOf(operation, status), passing: PASSING.has(status), detail: { status, body } };
}

function readSuccess(operation: Operation, answer: Answer, shape: Shape | null): Verdict {
  const { status, text } = answer;
  if (shape === null) {
    return text.trim() === "" ? { ok: true, status, data: undefined } : malformed(operation, answer, "The body should be empty.");
  }
  const parsed = parseJson(answer);
  if ("problem" in parsed) return malformed(operation, answer, parsed.problem);
  if (operation.errorAt) {
    const error = read(parsed.value, operation.errorAt);
    if (error !== null && typeof error === "object") return refused(operation, status, parsed.value);
  }
  const found = mismatch(shape, parsed.value, "body");
  if (found) return malformed(operation, answer, `${found.at} should be ${found.want}.`);
  return { ok: true, status, data: parsed.value };
}

function readError(operation: Operation, answer: Answer): Verdict {
  const parsed = parseJson(answer);
  if ("problem" in parsed) return malformed(operation, answer, parsed.problem);
  const found = operation.error && mismatch(operation.error, parsed.value, "body");
  if (found) return malformed(operation, answer, `${found.at} should be ${found.want}.`);
  return refused(operation, answer.status, parsed.value);
}

function parseJson(answer: Answer): ReturnType<typeof parseExact> {
  const type = answer.headers.get("content-type");
  if (answer.text.trim() !== "" && type !== null && !JSON_TYPE.test(type)) return { problem: "The content type is not JSON." };
  return parseExact(answer.text);
}

function refused(operation: Operation, status: number, body: unknown): Verdict {
  const passing = PASSING.has(status) && !operation.empty?.includes(status);
  return { ok: false, kind: "refused", outcome: outcomeOf(operation, status), passing, detail: { status, error: body } };
}

function malformed(operation: Operation, answer: Answer, problem: string): Verdict {
  const { status, text } = answer;
  const isSuccess = operation.answers[status] !== undefined;
  // A repeat of an idempotent call gives the same answer again, this time perhaps whole.
  const passing = isSuccess || (PASSING.has(status) && (text.trim() === "" || !operation.empty?.includes(status)));
  return { ok: false, kind: "malformed", outcome: outcomeOf(operation, status), passing, detail: { status, text, problem } };
}
