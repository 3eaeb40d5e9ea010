import type { Rule } from "../rule.ts";

/** Every schema file and every security scheme says where it comes from. */
export const SchemaSource: Rule = () => ({
  Schema(schema, { report, location }) {
    const isFile = /\/schemas\/[^/]+\.ya?ml$/.test(location.source.absoluteRef) && location.pointer === "#/";
    if (isFile && schema["x-source"] === undefined) {
      report({
        message: "This schema has no x-source. Say which page it comes from and how strong the evidence is.",
        location: location.key(),
      });
    }
  },
  SecurityScheme(scheme, { report, location, key }) {
    if (scheme["x-source"] === undefined) {
      report({
        message: `Security scheme ${key} has no x-source. Say which page describes it.`,
        location: location.key(),
      });
    }
  },
});
