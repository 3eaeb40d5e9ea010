import type { Rule } from "../rule.ts";

/** A pattern has to compile with the u flag, as JSON Schema asks. */
export const SchemaRegex: Rule = () => ({
  Schema(schema, { report, location }) {
    if (schema.pattern === undefined) return;
    try {
      new RegExp(schema.pattern, "u");
    } catch {
      report({
        message: `The pattern ${schema.pattern} is not a regular expression.`,
        location: location.child("pattern"),
      });
    }
  },
});
