import type { Schema } from "@payspec/spec-model/openapi";
import type { Rule } from "../rule.ts";
import { walkReceived, walkSent } from "../walk.ts";

/** Each value that reasons are given for is one of the enum, and each value of the enum has its reason once. */
function reasonsProblem(name: string, { enum: values = [], "x-reasons": reasons }: Schema): string | undefined {
  if (!reasons) return undefined;
  const given = reasons.flatMap(({ is }) => is);
  const wrong = given.find((value, index) => !values.includes(value) || given.indexOf(value) !== index);
  if (wrong)
    return `x-reasons of ${name} has ${wrong}, which is not a value of the enum or has a reason already. Name each value once.`;
  const missing = values.filter((value) => !given.includes(String(value)));
  return missing.length > 0
    ? `x-reasons of ${name} says nothing about ${missing.join(", ")}. Say what it means and whether to try again.`
    : undefined;
}

/** An enum that we receive says whether the provider may add values; an enum of a request is closed. */
export const EnumOpenness: Rule = () => ({
  Operation(operation, ctx) {
    walkReceived(ctx, operation, (schema, at, name, where) => {
      const problem = reasonsProblem(name, schema);
      if (problem) ctx.report({ message: problem, location: at.child("x-reasons").key() });
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
          message: `Enum ${name} is open, but is in the request of ${operation.operationId}: requests are closed. Use a schema of its own.`,
          location: at.child("x-open-enum").key(),
        });
      }
    });
  },
});
