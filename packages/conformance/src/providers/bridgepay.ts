import { createBridgepayClient, signRequest } from "@payspec/bridgepay";
import type { Facts } from "./facts.ts";

export const bridgepay: Facts = {
  secrets: ["bpkey4f1f0aa2", "bpsecret9be21c"],
  client: (options, { first, second }) => createBridgepayClient({ apiKey: first, secret: second, ...options }),
  headers: async ({ credentials: { bridgepay } }, request) => ({
    "x-identity": bridgepay.apiKey,
    "x-signature": await signRequest(bridgepay.secret, request),
  }),
  business: [
    /is unknown/,
    /confirmed already|has no deal|cancelled at its canceledAt/,
    /the currency of this store/,
    /decimals/,
    /The invoice is paid/,
    /balance|free details|no details/i,
  ],
  unseen: [
    [
      /^createInvoice misspelt \/paymentRequisites\//,
      "the provider's list of bank details is not known, so any field is let through",
    ],
    [
      /^createInvoice missing \/type$/,
      "without `type` neither shape is meant: the message prints both, and each begins with it",
    ],
  ],
  reach: [40, 20, 4, 2],
  floors: { rules: 5, descriptions: 120, requests: 3 },
  weighs: { asFunction: 6_550, asMethods: 8_200, unpacked: 75_000, imports: [15, 70_000] },
  // Nobody can be asked, and its notifications come when they come.
  open: ["createInvoice"],
};
