import { createTributeClient } from "@payspec/tribute";
import type { Facts } from "./facts.ts";

export const tribute: Facts = {
  secrets: ["tributekey08aa17"],
  client: (options, { first }) => createTributeClient({ apiKey: first, ...options }),
  headers: ({ credentials: { tribute } }) => ({ "api-key": tribute.apiKey }),
  business: [
    /not found/,
    /unfinished charge|(order|transaction|token) is|belongs to|names no payment/,
    /amount must be (from|at least|at most)/i,
    /token charging|Stars|recurring|subscription/i,
    /try again|wait/i,
  ],
  unwritten: [/(title|description) is required/, /UTF-16 code units/],
  reach: [20, 12, 3, 1],
  floors: { rules: 13, descriptions: 300, requests: 3 },
  weighs: { asFunction: 6_020, asMethods: 8_615, unpacked: 120_000, imports: [15, 75_000] },
};
