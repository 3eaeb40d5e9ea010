import type { Reply, Violation } from "../types.js";

/**
 * A failure. Bridgepay documents neither the body nor the statuses of its failures: a
 * message, as in the spec's example.
 */
export const failure = (status: number, message: string): Reply => ({ status, body: { message } });

/** Refuses a request whose fields are wrong and names them. */
export const refusal = (violations: readonly Violation[]): Reply =>
  failure(400, violations.map(({ field, rule }) => `${field} ${rule}`).join("; "));
