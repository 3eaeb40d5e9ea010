import type { Rule } from "../rule.ts";
import { walkReceived } from "../walk.ts";

/** Providers add fields to their answers and notifications: nothing that we receive may refuse unknown ones. */
export const ResponseOpen: Rule = () => ({
  Operation(operation, ctx) {
    walkReceived(ctx, operation, (schema, at, name, where) => {
      for (const word of ["additionalProperties", "unevaluatedProperties"] as const) {
        if (schema[word] === false) {
          ctx.report({
            message: `${name || "The body"} of ${where} refuses unknown fields. Remove ${word}.`,
            location: at.child(word),
          });
        }
      }
    });
  },
});
