import type { Reply, Violation } from "../types.js";

/** A field at fault, as the error envelope lists it. */
export interface FieldFault {
  readonly name: string;
  readonly message: string;
}

/** Thrown by a handler that refuses; the reply is in the provider's error format. */
export class Refusal extends Error {
  readonly reply: Reply;

  constructor(status: number, message: string, code?: string, ...faults: FieldFault[]) {
    super(message);
    this.reply = errorReply(status, message, code, faults);
  }
}

/** The error envelope. Most errors have no documented code, so it may be missing. */
export function errorReply(status: number, message: string, code?: string, faults: readonly FieldFault[] = []): Reply {
  const fields = faults.map((fault) => ({ code: "wrong_value", ...fault }));
  return {
    status,
    body: { error: { message, ...(code !== undefined && { code }), ...(fields.length > 0 && { fields }) } },
  };
}

/** 422 for one field, with a code of the dictionary where it has one for this. */
export const unprocessable = (name: string, message: string, code?: string): Refusal =>
  new Refusal(422, `${name} ${message}`, code, { name, message });

/** 404 for something that a path or a body names. */
export const notFound = (name: string, what: string): Refusal =>
  new Refusal(404, "Not Found", undefined, { name, message: `names no ${what}` });

/** 403 for something that exists, but not for this token. */
export const forbidden = (name: string, message: string): Refusal =>
  new Refusal(403, "Forbidden", "forbidden", { name, message });

/** 422 for a step that the status rules out. */
export const wrongStatus = (message: string): Refusal =>
  new Refusal(422, "Wrong order status", "wrong_order_status", { name: "status", message });

/** 422 for a number that is taken. After a lost answer it means that the first call went through. */
export const duplicate = (): Refusal =>
  new Refusal(422, "Order already exists", "merchant_order_id_duplicate", {
    name: "merchantOrderId",
    message: "is taken",
  });

const CODES: Readonly<Record<string, string>> = {
  "body.currencyId": "wrong_currency",
  "body.expirationDate": "wrong_expiration_date",
  "body.languageId": "language_not_found",
};

/** A request that the documentation rules out: 400 when it cannot be read, 422 when it is readable. */
export function refuse(violations: readonly Violation[]): Reply {
  const unreadable = violations.some(({ field }) => field === "body" || field.startsWith("header."));
  const code = violations.length === 1 && violations[0] ? CODES[violations[0].field] : undefined;
  const faults = violations.map(({ field, rule }) => ({
    name: field.replace(/^(body|path|query|header)\./, ""),
    message: rule,
  }));
  return errorReply(
    unreadable ? 400 : 422,
    violations.map(({ field, rule }) => `${field} ${rule}`).join("; "),
    code,
    faults,
  );
}

const MESSAGES: Readonly<Record<number, readonly [message: string, code?: string]>> = {
  400: ["Bad Request"],
  401: ["Unauthorized", "unauthorized"],
  403: ["Forbidden", "forbidden"],
  404: ["Not Found"],
  405: ["Method Not Allowed"],
  429: ["Too Many Requests"],
  500: ["Internal Server Error"],
};

/** Any error status with the usual message; only 401 and 403 have a documented code. */
export function fail(status: number): Reply {
  const [message, code] = MESSAGES[status] ?? [`The provider answered ${status}`];
  return errorReply(status, message, code);
}
