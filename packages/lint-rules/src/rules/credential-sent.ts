import type { Rule } from "../rule.ts";

/** Clients send a credential in a header, as it is or as a bearer token: another scheme would not compile. */
export const CredentialSent: Rule = () => ({
  SecurityScheme(scheme, { report, location, key }) {
    if (scheme["x-signature"] !== undefined || (scheme.type === "apiKey" && scheme.in === "header")) return;
    if (scheme.type === "http" && scheme.scheme?.toLowerCase() === "bearer") return;
    const kind =
      scheme.type === "http"
        ? `the http scheme ${scheme.scheme}`
        : [scheme.type, scheme.in].filter(Boolean).join(" in ");
    report({
      message: `Security scheme ${key} is ${kind}, which no client sends. Describe it as an apiKey in its header, with x-prefix for what comes first.`,
      location: location.child("type"),
    });
  },
});
