import { createQiwiClient } from "@payspec/qiwi";

const answer = JSON.stringify({
  paymentId: "p-1",
  refundId: "r-1",
  createdDateTime: "2026-11-27T12:00:00+03:00",
  amount: { value: "2.34", currency: "RUB" },
  status: { value: "COMPLETED", changedDateTime: "2026-11-27T12:00:00+03:00" },
});

/** How many requests left. */
export let sent = 0;

/** A client whose provider answers at once. */
export const client = createQiwiClient({
  token: "key",
  siteId: "test-01",
  baseUrl: "https://qiwi.example",
  fetch: async () => {
    sent++;
    return new Response(answer, { headers: { "content-type": "application/json" } });
  },
});

/** The input of a refund. */
export const input = (name: string) => ({
  paymentId: "p-1",
  refundId: `r-${name}`,
  body: { amount: { value: "2.34", currency: "RUB" } },
});
