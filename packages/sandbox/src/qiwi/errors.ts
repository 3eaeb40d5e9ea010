import type { Context, Reply, Violation } from "../types.js";
import { exactDateTime } from "./dates.js";

/** What is wrong, by field. */
export type Cause = Readonly<Record<string, readonly string[]>>;

const NOT_FOUND = "payin.resource.not.found";
const INVALID = "validation.error";
const INTERNAL = "internal.error";

/** Codes and texts of an answer where they are not those of its status. */
export interface ErrorTexts {
  readonly errorCode: string;
  readonly description: string;
  readonly userMessage: string;
}

/** Answers that a client in use recorded; their status was not, so it is that of every other refusal. */
export const RECORDED = {
  secondCapture: {
    errorCode: "payin.incorrect-method-invocation",
    description: "Successful capture already done for this payment",
    userMessage: "Cannot perform this operation",
  },
  unreadable: { errorCode: "http.message.conversion.failed", description: "Bad request", userMessage: "Bad request" },
} as const satisfies Record<string, ErrorTexts>;

/**
 * Codes and texts of the documented examples. The published codes are three; 401 and 403 carry
 * the not-found code there too.
 */
const ANSWERS: Readonly<Record<number, readonly [errorCode: string, text: string]>> = {
  400: [INVALID, "Validation error"],
  401: [NOT_FOUND, "Access denied"],
  403: [NOT_FOUND, "Access denied"],
  404: [NOT_FOUND, "Resource not found"],
  405: [INVALID, "Method not allowed"],
  406: [INVALID, "Not acceptable"],
  410: [NOT_FOUND, "Resource removed"],
  429: [INVALID, "Too many requests"],
  502: [INTERNAL, "Bad gateway"],
  503: [INTERNAL, "Service unavailable"],
};

/** An error in QIWI's format. */
export function errorReply(context: Context, status: number, cause?: Cause, texts?: ErrorTexts): Reply {
  const [errorCode, text] =
    ANSWERS[status] ?? (status < 500 ? [INVALID, "Validation error"] : [INTERNAL, "Internal error"]);
  const traceId = context.uuid().replaceAll("-", "").slice(0, 16);
  const dateTime = exactDateTime(context.now());
  const said = texts ?? { errorCode, description: text, userMessage: text };
  return { status, body: { serviceName: "payin-core", ...said, dateTime, traceId, cause } };
}

/**
 * The broken rules by field, without the part of the request that holds them:
 * `body.amount.value` is `amount.value` to QIWI.
 */
export function causeOf(violations: readonly Violation[]): Cause {
  const cause: Record<string, string[]> = {};
  for (const { field, rule } of violations) {
    const name = field.replace(/^(body|path|query|header)\./, "");
    cause[name] = [...(cause[name] ?? []), rule];
  }
  return cause;
}

/** Thrown by a handler that does not carry a request out. */
export class Refusal extends Error {
  readonly status: number;
  readonly fields: Cause | undefined;
  readonly texts: ErrorTexts | undefined;

  constructor(status: number, fields?: Cause, texts?: ErrorTexts) {
    super(`refused with ${status}`);
    this.status = status;
    this.fields = fields;
    this.texts = texts;
  }
}

/** A validation error that names one field. */
export const wrong = (field: string, sentence: string): Refusal => new Refusal(400, { [field]: [sentence] });

/** The object, or the answer that there is none. */
export function found<T>(object: T | undefined): T {
  if (object === undefined) throw new Refusal(404);
  return object;
}
