import type { Rule } from "../rule.ts";
import { isWebhook } from "../walk.ts";

/** A signed header and a webhook say how the signature is made. */
export const SignatureDescribed: Rule = () => ({
  SecurityScheme(scheme, { report, location, key }) {
    if (/sign/i.test(`${key} ${scheme.name ?? ""}`) && scheme["x-signature"] === undefined) {
      report({ message: `Security scheme ${key} carries a signature but has no x-signature.`, location: location.key() });
    }
  },
  Parameter(parameter, { report, location }) {
    if (parameter.in === "header" && /sign/i.test(parameter.name) && !isWebhook(location) && parameter["x-signature"] === undefined) {
      report({ message: `Header ${parameter.name} carries a signature but has no x-signature.`, location: location.child("name") });
    }
  },
  Operation(operation, { report, location }) {
    if (isWebhook(location) && operation["x-signature"] === undefined) {
      report({ message: `Webhook ${operation.operationId} has no x-signature. Say how its receiver checks it.`, location: location.key() });
    }
  },
});
