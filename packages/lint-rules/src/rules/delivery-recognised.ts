import { schemasAt, sentSchemas } from "../operations.ts";
import type { Rule } from "../rule.ts";
import { isWebhook } from "../walk.ts";

/** Every webhook says what recognises a repeated delivery, by members that its body has. */
export const DeliveryRecognised: Rule = () => ({
  Operation(operation, { report, location, resolve }) {
    if (!isWebhook(location)) return;
    const rule = operation["x-delivery"];
    if (!rule) {
      report({
        message: `Webhook ${operation.operationId} has no x-delivery. Say which members are the same in every delivery of it, and in no other.`,
        location: location.key(),
      });
      return;
    }
    const ctx = { resolve };
    for (const [name, pointer] of Object.entries(rule.about?.input ?? {})) {
      if (schemasAt(ctx, sentSchemas({ operation, at: location, ctx }), pointer).length === 0) {
        report({
          message: `x-delivery of ${operation.operationId} gives ${name} from ${pointer}, which its body does not have.`,
          location: location.child(["x-delivery", "about", "input", name]),
        });
      }
    }
    for (const [index, pointer] of rule.same.entries()) {
      if (schemasAt(ctx, sentSchemas({ operation, at: location, ctx }), pointer).length === 0) {
        report({
          message: `x-delivery of ${operation.operationId} names ${pointer}, which its body does not have.`,
          location: location.child(["x-delivery", "same", index]),
        });
      }
    }
  },
});
