import type { IntentVerdict } from "@payspec/durable";

/** The payment of an order: from the shop's deposit, an operation that is never repeated blindly. */
export const orderOf = (id: string) => ({
  merchantId: "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ",
  externalId: id,
  amount: 1000,
  currency: "UZS" as const,
  note: "",
  accounts: { phone: "998900000001" },
});

/** Not known yet, or proven not to be there: call again with the same intent. */
export const isUnsettled = (verdict: IntentVerdict): boolean =>
  verdict === "busy" || verdict === "open" || verdict === "absent";
