import type { Rule } from "../rule.ts";

const looksSensitive =
  /^(pan|cvv2?|cvc|pin|code|verifyCode|publicCode|expiry|expiryDate|holder|holderName|cardHolder|cryptogram|paymentToken|token|localToken|receiverToken|requisites|passport|phone|email|pares|pareq)$|token$|cardnumber|bankAccount/i;

/** A name that looks sensitive says x-sensitive: the kind, or false. */
export const SensitiveMarked: Rule = () => ({
  Schema(schema, { report, location }) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (property.$ref || !looksSensitive.test(name)) continue;
      if (![property.type].flat().includes("string")) continue;
      if (property["x-sensitive"] === undefined) {
        report({
          message: `${name} looks sensitive but has no x-sensitive. State the kind, or false.`,
          location: location.child(["properties", name]).key(),
        });
      }
    }
  },
  Parameter(parameter, { report, location }) {
    if (looksSensitive.test(parameter.name) && parameter["x-sensitive"] === undefined) {
      report({
        message: `Parameter ${parameter.name} looks sensitive but has no x-sensitive. State the kind, or false.`,
        location: location.child("name"),
      });
    }
  },
});
