import type { Rule } from "../rule.ts";

/** Every property says what it is: the description is the reader's only guide. */
export const PropertyDescription: Rule = () => ({
  Schema(schema, { report, location }) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (
        property &&
        typeof property === "object" &&
        !property.$ref &&
        !property.description &&
        property.const === undefined
      ) {
        report({
          message: `Property ${name} has no description.`,
          location: location.child(["properties", name]).key(),
        });
      }
    }
  },
});
