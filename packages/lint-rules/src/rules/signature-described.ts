import type { Rule } from "../rule.ts";
import { follow, isWebhook } from "../walk.ts";

/** A signed header and a webhook say how the signature is made. */
export const SignatureDescribed: Rule = () => ({
  SecurityScheme(scheme, { report, location, key }) {
    if (/sign/i.test(`${key} ${scheme.name ?? ""}`) && scheme["x-signature"] === undefined) {
      report({
        message: `Security scheme ${key} carries a signature but has no x-signature.`,
        location: location.key(),
      });
    }
    const header = scheme["x-signature"]?.header;
    if (header !== undefined && scheme.in === "header" && scheme.name?.toLowerCase() !== header.toLowerCase()) {
      report({
        message: `Security scheme ${key} signs in ${header} but is sent in ${scheme.name}.`,
        location: location.child("x-signature"),
      });
    }
  },
  Parameter(parameter, { report, location }) {
    if (
      parameter.in === "header" &&
      /sign/i.test(parameter.name) &&
      !isWebhook(location) &&
      parameter["x-signature"] === undefined
    ) {
      report({
        message: `Header ${parameter.name} carries a signature but has no x-signature.`,
        location: location.child("name"),
      });
    }
  },
  Operation(operation, ctx) {
    const { report, location } = ctx;
    if (isWebhook(location) && operation["x-signature"] === undefined) {
      report({
        message: `Webhook ${operation.operationId} has no x-signature. Say how its receiver checks it.`,
        location: location.key(),
      });
    }
    const header = operation["x-signature"]?.header?.toLowerCase();
    if (header === undefined) return;
    const parameters = (operation.parameters ?? []).map((parameter) => follow(ctx, parameter, location).node);
    if (parameters.some((parameter) => parameter.in === "header" && parameter.name?.toLowerCase() === header)) return;
    report({
      message: `${operation.operationId} signs in the header ${header}, which is not one of its parameters.`,
      location: location.child("x-signature"),
    });
  },
});
