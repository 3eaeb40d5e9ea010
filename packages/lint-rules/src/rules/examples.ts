import type { Media } from "@payspec/spec-model/openapi";
import type { Rule } from "../rule.ts";
import { follow, mediaTypes, waived } from "../walk.ts";

const hasNamed = (media: Media): boolean => Object.keys(media.examples ?? {}).length > 0;

/** Every documented answer with a body has a named example. */
export const ResponseExamples: Rule = () => ({
  Operation(operation, ctx) {
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      const found = follow(ctx, response, ctx.location.child(["responses", status]));
      for (const { type, media, location } of mediaTypes(ctx, found.node, found.location)) {
        if (!hasNamed(media) && !waived(media, "response-examples")) {
          ctx.report({
            message: `${operation.operationId} answers ${status} as ${type} without a named example. Add one under examples.`,
            location: location.key(),
          });
        }
      }
    }
  },
});

/** Every request body has a named example. */
export const RequestExamples: Rule = () => ({
  Operation(operation, ctx) {
    if (!operation.requestBody) return;
    const body = follow(ctx, operation.requestBody, ctx.location.child("requestBody"));
    for (const { type, media, location } of mediaTypes(ctx, body.node, body.location)) {
      if (!hasNamed(media) && !waived(media, "request-examples")) {
        ctx.report({
          message: `${operation.operationId} takes ${type} without a named request example. Add one under examples.`,
          location: location.key(),
        });
      }
    }
  },
});
