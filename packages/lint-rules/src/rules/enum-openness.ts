import type { Rule } from "../rule.ts";
import { walkReceived, walkSent } from "../walk.ts";

/** An enum that we receive says whether the provider may add values; an enum of a request is closed. */
export const EnumOpenness: Rule = () => ({
  Operation(operation, ctx) {
    walkReceived(ctx, operation, (schema, at, name, where) => {
      if (schema.enum && schema["x-open-enum"] === undefined) {
        ctx.report({
          message: `Enum ${name} in ${where} does not say x-open-enum: true (values may be added) or false (closed by the docs).`,
          location: at.child("enum").key(),
        });
      }
    });
    walkSent(ctx, operation, (schema, at, name) => {
      if (schema["x-open-enum"] === true) {
        ctx.report({
          message: `Enum ${name} is open but stands in the request of ${operation.operationId}: requests are closed. Use a schema of its own.`,
          location: at.child("x-open-enum").key(),
        });
      }
    });
  },
});
