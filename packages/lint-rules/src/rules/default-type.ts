import type { Rule } from "../rule.ts";

const isOf: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: Number.isInteger,
  boolean: (value) => typeof value === "boolean",
  array: Array.isArray,
  object: (value) => value !== null && typeof value === "object" && !Array.isArray(value),
  null: (value) => value === null,
};

/** A default is a value of its own type. */
export const DefaultType: Rule = () => ({
  Schema(schema, { report, location }) {
    if (schema.default === undefined || schema.type === undefined) return;
    if (![schema.type].flat().some((type) => isOf[type]?.(schema.default))) {
      report({
        message: `The default ${JSON.stringify(schema.default)} is not of type ${[schema.type].flat().join(" or ")}.`,
        location: location.child("default"),
      });
    }
  },
});
