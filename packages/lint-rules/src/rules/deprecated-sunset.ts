import type { Context, Rule } from "../rule.ts";

/** What is deprecated says until when it works, and only what is deprecated does. */
export const DeprecatedSunset: Rule = () => {
  const check = {
    enter(node: { deprecated?: boolean; "x-sunset"?: string }, { report, location }: Context): void {
      if (node.deprecated === true && node["x-sunset"] === undefined) {
        report({
          message:
            "What is deprecated needs x-sunset: the day from which it may be gone, or `unknown` where the provider names none.",
          location: location.child("deprecated"),
        });
      }
      if (node["x-sunset"] !== undefined && node.deprecated !== true) {
        report({
          message: "x-sunset is allowed beside `deprecated: true` only.",
          location: location.child("x-sunset"),
        });
      }
    },
  };
  return { Operation: check, Parameter: check, Schema: check };
};
