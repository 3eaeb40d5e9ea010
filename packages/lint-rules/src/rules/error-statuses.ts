import type { Rule } from "../rule.ts";
import { isWebhook, waived } from "../walk.ts";

/**
 * Each operation documents every error status that the provider documents for its whole API
 * (x-error-statuses at the root).
 */
export const ErrorStatuses: Rule = () => {
  let demanded: string[] | undefined;
  return {
    Root(root, { report, location }) {
      demanded = root["x-error-statuses"];
      if (!demanded) {
        report({
          message: "This spec has no x-error-statuses at its root. List the error statuses of the whole API.",
          location: location.key(),
        });
      }
    },
    Operation(operation, { report, location }) {
      if (isWebhook(location) || waived(operation, "error-statuses")) return;
      for (const status of demanded ?? []) {
        if (operation.responses?.[status] === undefined) {
          report({
            message: `${operation.operationId} does not document ${status}, which the provider answers everywhere.`,
            location: location.child("responses").key(),
          });
        }
      }
    },
  };
};
