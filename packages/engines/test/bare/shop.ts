// The shop without intents: an answer ends the step, and whatever else came makes the engine run it again.
import { unwrap } from "@payspec/core";
import { createViaClient } from "@payspec/via";

const { VIA_URL = "", VIA_CLIENT_ID = "", VIA_CLIENT_SECRET = "" } = process.env;
const client = createViaClient({ clientId: VIA_CLIENT_ID, clientSecret: VIA_CLIENT_SECRET, baseUrl: VIA_URL });

export const payments = {
  payMerchantFromDeposit: async ({
    intent: _,
    ...input
  }: { intent: string } & Parameters<typeof client.payMerchantFromDeposit>[0]) => {
    unwrap(await client.payMerchantFromDeposit(input));
    return { verdict: "done" } as const;
  },
};

export { isUnsettled, orderOf } from "../../recipes/order.ts";
