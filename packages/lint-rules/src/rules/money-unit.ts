import type { Schema } from "@payspec/spec-model/openapi";
import type { Rule } from "../rule.ts";
import { waived, walkSent } from "../walk.ts";

type Amount = Exclude<Schema["x-money"], false | undefined>;

const looksLikeMoney = /(amount|sum|fee|balance|total|price|commission|cms)$/i;
const canHoldMoney = (schema: Schema): boolean => {
  const types = [schema.type].flat();
  return (
    types.includes("number") ||
    types.includes("integer") ||
    (types.includes("string") && !schema.enum && !schema.format)
  );
};

/** An amount with so many decimals. */
const digits = (decimals: number): string => (decimals > 0 ? `1.${"1".repeat(decimals)}` : "1");

/** What is wrong with the wire form of an amount that we send; "" when nothing is. */
function wireProblem({ type, pattern }: Schema, money: Amount): string {
  const types = [type].flat();
  const either = types.includes("string") && types.includes("number");
  if (!money.wire)
    return either && money.unit === "major"
      ? "may go out as a number or as text: state which the wire takes as wire"
      : "";
  if (money.unit !== "major" || !types.includes("string"))
    return "has a wire form that is text, but is not text in major units";
  const { decimals = 0 } = money;
  const [right = "", ...wrong] = [decimals, decimals + 1, decimals - 1].filter((count) => count >= 0).map(digits);
  const allows = (text: string) => new RegExp(pattern ?? "", "u").test(text);
  if (!pattern || !allows(right) || wrong.some(allows))
    return `needs a pattern that takes text with exactly ${decimals} decimals`;
  return "";
}

/** An amount that we send says in which form, where its type leaves that open, and its pattern agrees. */
export const MoneyWire: Rule = () => ({
  Operation(operation, ctx) {
    walkSent(ctx, operation, (schema, at, name) => {
      const problem = schema["x-money"] ? wireProblem(schema, schema["x-money"]) : "";
      if (problem && !waived(schema, "money-wire")) {
        ctx.report({ message: `The amount ${name} of ${operation.operationId} ${problem}.`, location: at.key() });
      }
    });
  },
});

/** A property that looks like money says x-money: its unit and where its currency is, or false. */
export const MoneyUnit: Rule = () => ({
  Schema(schema, { report, location }) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (property.$ref || !looksLikeMoney.test(name) || !canHoldMoney(property)) continue;
      if (property["x-money"] === undefined) {
        report({
          message: `${name} looks like money but has no x-money. State unit and currency, or x-money: false.`,
          location: location.child(["properties", name]).key(),
        });
      }
    }
  },
});
