import { createTributeClient, type Schemas } from "@payspec/tribute";
import { byPhase, isRefusal } from "./read.ts";
import type { Play } from "./stage.ts";

const TOKENS = [
  ["550e8400-e29b-41d4-a716-446655440000", "rub"],
  ["550e8400-e29b-41d4-a716-446655440001", "eur"],
  ["550e8400-e29b-41d4-a716-446655440002", "usd"],
] as const;

/**
 * Charges by token. The three tokens of the sandbox serve all customers, so most charges meet 409 (another charge is open) and 429 (one per
 * minute) first. Every tenth is declined. Every other leaves its key to the client and sends that key again, as a caller does who resumes.
 */
export const tribute: Play = ({ sandbox, options, move }) => {
  const client = createTributeClient({ ...sandbox.credentials.tribute, ...options });
  return async (index) => {
    const [token, currency] = TOKENS[index % TOKENS.length] as (typeof TOKENS)[number];
    const reference = `order-${index}`;
    const amount = index % 10 === 9 ? 10_001 : 10_000 + 100 * (index % 50);
    let key = index % 2 === 0 ? `key-${index}` : undefined;
    await move({ kind: "charge", reference, amount: String(amount), currency }, client, {
      send: async () => {
        const body = { token, amount, reference, ...(key !== undefined && { idempotencyKey: key }) };
        const result = await client.createCharge({ body });
        key = result.idempotencyKey;
        return result;
      },
      // 409: this charge was not made, because another one is open on the token. A known key would have been answered with its charge.
      read: (result) => (isRefusal(result, "createCharge", 409) ? "not there" : byPhase("tribute", result)),
      follow: (result) => {
        const { chargeUuid } = (result as { data: Schemas["Charge"] }).data;
        return { operationId: "getCharge", input: { chargeUuid } };
      },
    });
  };
};
