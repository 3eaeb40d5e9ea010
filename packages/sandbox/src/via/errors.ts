import type { Call, Reply, Violation } from "../types.js";

// VIA publishes neither its codes nor the statuses of its failures. The placeholder of its pages stands for all of
// them, so that nobody comes to branch on a code that the real API does not have.
const CODE = "1234";

/** A failure in VIA's own form. */
export const failure = (status: number, path: string, message: string): Reply => ({
  status,
  body: {
    status: { code: CODE, message },
    error: {
      path,
      message: { uz: `So‘rov bajarilmadi: ${message}`, ru: `Запрос не выполнен: ${message}`, en: message },
    },
  },
});

/** Refuses a call. Which status VIA uses is not documented. */
export const refuse = (call: Call, message: string, status = 400): Reply =>
  failure(status, call.operation.path, message);

/** Refuses a call whose fields are wrong and names them. */
export const refusal = (call: Call, violations: readonly Violation[]): Reply =>
  refuse(call, violations.map(({ field, rule }) => `${field} ${rule}`).join("; "));
