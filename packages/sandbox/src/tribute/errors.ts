import type { Call, Reply, Violation } from "../types.js";

/** Thrown by a handler that refuses; the reply is in the provider's error format. */
export class Refusal extends Error {
  readonly reply: Reply;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.reply = errorReply(status, code, message);
  }
}

/** The error body. No list of the provider pairs codes with statuses; see `Error` in the spec. */
export const errorReply = (status: number, code: string, message: string): Reply => ({
  status,
  body: { error: code, message },
});

/** 404 for what a path, a query or a body names. */
export const notFound = (what: string): Refusal => new Refusal(404, "error_not_found", `${what} not found`);

/** 400 without a code of its own. */
export const badRequest = (message: string): Refusal => new Refusal(400, "error_bad_request", message);

/** Codes that an order earns by breaking the schema; all others are `error_bad_request`. */
const ORDER_CODES: readonly (readonly [field: string, rule: RegExp, code: string])[] = [
  ["body.amount", /must be >=/, "error_amount_too_small"],
  ["body.currency", /./, "error_invalid_currency"],
  ["body.title", /is missing/, "error_title_required"],
  ["body.title", /more than/, "error_title_too_long"],
  ["body.description", /is missing/, "error_description_required"],
  ["body.description", /more than/, "error_description_too_long"],
  ["body.successUrl", /./, "error_invalid_url"],
  ["body.failUrl", /./, "error_invalid_url"],
  ["body.imageUrl", /./, "error_invalid_url"],
  ["body.customerId", /more than/, "error_customer_id_too_long"],
];

/**
 * A request that the documentation rules out: 400, or 404 where the operation documents no 400. The
 * first violation gives the code.
 */
export function refuse(violations: readonly Violation[], { operationId, operation }: Call): Reply {
  const message = violations.map(({ field, rule }) => `${field} ${rule}`).join("; ");
  if (!operation.statuses.includes("400")) return errorReply(404, "error_not_found", message);
  const [first] = operationId === "createOrder" ? violations : [];
  const [, , code] = ORDER_CODES.find(([field, rule]) => first?.field === field && rule.test(first.rule)) ?? [];
  return errorReply(400, code ?? "error_bad_request", message);
}
