import { waived, walkSent } from "../walk.mjs";

const looksLikeMoney = /(amount|sum|fee|balance|total|price|commission|cms)$/i;
const canHoldMoney = (schema) => {
  const types = [schema.type].flat();
  return types.includes("number") || types.includes("integer") || (types.includes("string") && !schema.enum && !schema.format);
};

/** What is wrong with the wire form of an amount that we send; "" when nothing is. */
function wireProblem({ type, pattern, "x-money": money }) {
  const types = [type].flat();
  const either = types.includes("string") && types.includes("number");
  if (!money.wire) return either && money.unit === "major" ? "may go out as a number or as text: state which the wire takes as wire" : "";
  if (money.unit !== "major" || !types.includes("string")) return "has a wire form that is text, but is not text in major units";
  const [right, ...wrong] = [money.decimals, money.decimals - 1, money.decimals + 1].map((decimals) => `1.${"1".repeat(decimals)}`);
  const allows = (text) => new RegExp(pattern, "u").test(text);
  if (!pattern || !allows(right) || wrong.some(allows)) return `needs a pattern that takes text with exactly ${money.decimals} decimals`;
  return "";
}

/** An amount that we send says in which form, where its type leaves that open, and its pattern agrees. */
export const MoneyWire = () => ({
  Operation(operation, ctx) {
    walkSent(ctx, operation, (schema, at, name) => {
      const problem = schema["x-money"] ? wireProblem(schema) : "";
      if (problem && !waived(schema, "money-wire")) {
        ctx.report({ message: `The amount ${name} of ${operation.operationId} ${problem}.`, location: at.key() });
      }
    });
  },
});

/** A property that looks like money says x-money: its unit and where its currency stands, or false. */
export const MoneyUnit = () => ({
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
