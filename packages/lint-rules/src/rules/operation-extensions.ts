import type { Rule } from "../rule.ts";
import { isWebhook } from "../walk.ts";

/**
 * Every operation says whether it may be repeated, where its statements come from and, unless it only
 * reads, how to learn its outcome.
 */
export const OperationExtensions: Rule = () => ({
  Operation(operation, { report, location, key }) {
    const id = operation.operationId ?? key;
    const webhook = isWebhook(location);
    for (const extension of webhook ? (["x-source"] as const) : (["x-retry", "x-source"] as const)) {
      if (operation[extension] === undefined) {
        report({
          message: `Operation ${id} has no ${extension}. Add it: specs/README.md says what it means.`,
          location: location.key(),
        });
      }
    }
    if (webhook) return;
    const retry = operation["x-retry"]?.class;
    if (retry && retry !== "safe" && operation["x-reconcile"] === undefined) {
      report({
        message: `Operation ${id} may change something but has no x-reconcile. Name the operation that shows what happened, or none with the reason.`,
        location: location.key(),
      });
    }
    if (retry === "safe" && key !== "get" && key !== "head" && !operation["x-retry"]?.note) {
      report({
        message: `Operation ${id} is a ${key} called safe. Say in x-retry.note why it only reads.`,
        location: location.child("x-retry"),
      });
    }
  },
});
