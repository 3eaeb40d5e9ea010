import { PayspecError, type Problem } from "@payspec/core";

/** A call that this face does not send, as the error of a call that the client itself refuses. */
export const refusal = (operationId: string, field: string, rule: string, message: string): PayspecError => {
  const problem: Problem = { field, rule, message: `${field} ${message}` };
  return new PayspecError({
    ok: false,
    kind: "invalid",
    operationId,
    attempts: 0,
    outcome: "none",
    retryable: false,
    problems: [problem],
  });
};
