import type { OperationObject } from "@payspec/spec-model/openapi";
import type { Rule } from "../rule.ts";
import { parametersOf } from "../walk.ts";

const taken = new Set(["body", "signal", "timeoutMs", "headers"]);

/** The client takes one flat object: a parameter name may occur once per operation and not on a call option. */
export const FlatInputNames: Rule = () => ({
  PathItem(pathItem, ctx) {
    for (const method of ["get", "put", "post", "delete", "patch"]) {
      const operation = pathItem[method] as OperationObject | undefined;
      if (!operation) continue;
      const seen = new Map<string, string>();
      for (const { node, location } of parametersOf(
        ctx,
        operation,
        ctx.location.child(method),
        pathItem,
        ctx.location,
      )) {
        if (node.in === "header") continue;
        if (taken.has(node.name)) {
          ctx.report({
            message: `Parameter ${node.name} of ${operation.operationId} has the name of a call option.`,
            location: location.child("name"),
          });
        }
        if (seen.has(node.name) && seen.get(node.name) !== node.in) {
          ctx.report({
            message: `Parameter ${node.name} of ${operation.operationId} is in ${seen.get(node.name)} and in ${node.in}: the flat input can hold it once.`,
            location: location.child("name"),
          });
        }
        seen.set(node.name, node.in);
      }
    }
  },
});
