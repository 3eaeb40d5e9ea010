const looksLikeMoney = /(amount|sum|fee|balance|total|price|commission|cms)$/i;
const canHoldMoney = (schema) => {
  const types = [schema.type].flat();
  return types.includes("number") || types.includes("integer") || (types.includes("string") && !schema.enum && !schema.format);
};

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
