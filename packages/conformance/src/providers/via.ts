import { createViaClient } from "@payspec/via";
import type { Facts } from "./facts.ts";

export const via: Facts = {
  secrets: ["viaclient6b11f2", "viasecret2c90ab"],
  client: (options, { first, second }) => createViaClient({ clientId: first, clientSecret: second, ...options }),
  headers: ({ credentials: { via } }) => ({ "client-id": via.clientId, "client-secret": via.clientSecret }),
  said: ({ status }) => (status as { message?: unknown } | undefined)?.message,
  business: [
    /is unknown|was used already|is wrong|is (no|not a) merchant/,
    /belongs to a transaction of another/,
    /this merchant knows its customers/,
    /exactly one of/,
    /enough money|balance|deposit/i,
    /is (no|not a) UZCARD/,
  ],
  unwritten: [
    /must be 16 digits/,
    /must be four digits/,
    /must be a month of two digits/,
    /must be the last two digits/,
    /must be digits with the country code/,
  ],
  unseen: [[/^\w+ misspelt \/(accounts?|metadata)\//, "fields named by the merchant that is paid, or by the caller"]],
  reach: [50, 45, 5, 2],
  floors: { rules: 15, descriptions: 150, requests: 3 },
  weighs: { asFunction: 6_160, asMethods: 8_030, unpacked: 85_500, imports: [12, 60_000] },
  // Of payments by token no absence is believed.
  open: ["payMerchantByToken"],
};
