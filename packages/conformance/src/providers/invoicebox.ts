import { createInvoiceboxClient } from "@payspec/invoicebox";
import type { Facts } from "./facts.ts";

export const invoicebox: Facts = {
  secrets: ["ibtoken77c1e0d3"],
  client: (options, { first }) => createInvoiceboxClient({ token: first, userAgent: "Conformance/1.0", ...options }),
  headers: ({ credentials: { invoicebox } }) => ({ authorization: `Bearer ${invoicebox.token}` }),
  said: ({ error }) => JSON.stringify(error),
  business: [
    /names no /,
    /"forbidden"/,
    /"wrong_order_status"/,
    /"merchant_order_id_duplicate"/,
    /Calculation Error/,
    /must be in the future/,
    /must be that of the refund/,
    /must be at most/,
  ],
  unwritten: [
    /parentId is missing/,
    /taxRegistrationReasonCode/,
    /must hold at least one position/,
    /must be 1 or more/,
    /must be a time such as/,
    /is (no|not a) field to sort by/,
    /must not be negative/,
    /quantity must be above 0/,
    /amount must be above 0/,
  ],
  unseen: [[/^create(Agent)?Order misspelt \/metaData\//, "an object of any vocabulary of schema.org"]],
  reach: [250, 140, 40, 4],
  floors: { rules: 28, descriptions: 380, requests: 3 },
  weighs: { asFunction: 6_305, asMethods: 8_870, unpacked: 144_000, imports: [15, 91_000] },
};
