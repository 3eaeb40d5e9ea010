import type { Rule } from "../rule.ts";
import { follow } from "../walk.ts";

/** A branch of allOf that refuses other fields makes every sibling's field invalid. */
export const NoClosedAllOf: Rule = () => ({
  Schema(schema, ctx) {
    const branches = (schema.allOf ?? []).map(
      (branch, index) => follow(ctx, branch, ctx.location.child(["allOf", index])).node,
    );
    branches.forEach((branch, index) => {
      if (branch?.additionalProperties !== false) return;
      const others = branches.filter((other) => other !== branch).concat(schema);
      const foreign = others
        .flatMap((other) => Object.keys(other?.properties ?? {}))
        .find((name) => !(name in (branch.properties ?? {})));
      if (foreign) {
        ctx.report({
          message: `This branch refuses ${foreign}, which is beside it. Use unevaluatedProperties on the outer schema.`,
          location: ctx.location.child(["allOf", index]),
        });
      }
    });
  },
});
