import type { Call, Reply, Violation } from "../types.js";

// VIA publishes neither its codes nor the statuses of its failures. The placeholder of its pages stands for all of
// them, so that nobody comes to branch on a code that the real API does not have.
const CODE = "1234";

/** A failure in VIA's own form, which says everything in three languages. */
export const failed = (sentence: string, path: string): object => ({
  status: { code: CODE, message: sentence },
  error: {
    path,
    message: { uz: `So‘rov bajarilmadi: ${sentence}`, ru: `Запрос не выполнен: ${sentence}`, en: sentence },
  },
});

/** Refuses a call. Which status VIA uses is not documented. */
export const refuse = (call: Call, sentence: string, status = 400): Reply => ({
  status,
  body: failed(sentence, call.operation.path),
});

/** Refuses a call whose fields are wrong and names them; undefined where none is. */
export function refusal(call: Call, ...found: readonly (Violation | undefined)[]): Reply | undefined {
  const wrong = found.filter((one) => one !== undefined);
  return wrong.length === 0 ? undefined : refuse(call, wrong.map(({ field, rule }) => `${field} ${rule}`).join("; "));
}
