import type { Schema } from "@payspec/spec-model/openapi";
import type { Rule } from "../rule.ts";
import { follow, waived, walkSent } from "../walk.ts";

/**
 * Every object of a request body says whether it takes further fields: requests are strict
 * unless the docs say otherwise.
 */
export const RequestAdditionalProperties: Rule = () => ({
  Operation(operation, ctx) {
    const branches = new Set<Schema>();
    walkSent(ctx, operation, (schema, at, name) => {
      for (const word of ["allOf", "if", "then", "else", "not"] as const) {
        for (const branch of [schema[word]].flat()) if (branch) branches.add(follow(ctx, branch, at).node);
      }
      const isObject = [schema.type].flat().includes("object");
      const says = "additionalProperties" in schema || "unevaluatedProperties" in schema;
      if (isObject && !says && !branches.has(schema) && !waived(schema, "request-additional-properties")) {
        ctx.report({
          message: `The request object ${name || "body"} of ${operation.operationId} does not say whether it takes further fields. Set additionalProperties.`,
          location: at.key(),
        });
      }
    });
  },
});
