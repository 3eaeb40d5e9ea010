import type { Call, Reply, Violation } from "../types.js";
import { refuse } from "./failures.js";

/** The merchant of the documented payment, the only one here. */
export const MERCHANT = "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ";

const ACCOUNTS: Readonly<Record<string, object>> = {
  "998900000001": {
    name: "TEST CLIENT",
    passport: "AA0000000",
    invoice: "000001",
    issueDate: "01.10.2023",
    amount: "1 250 000,00",
    balance: "10 000,50",
  },
};

/** What is wrong with the merchant of a request. */
export const merchantProblem = (merchantId: string): Violation | undefined =>
  merchantId === MERCHANT ? undefined : { field: "body.merchantId", rule: "is not a merchant of this partner" };

/** Looks up an account of the merchant, which knows its customers by `phone`. */
export function findMerchantAccount(call: Call): Reply {
  const { merchantId, account } = call.body as { merchantId: string; account: Readonly<Record<string, string>> };
  if (merchantId !== MERCHANT) return refuse(call, "body.merchantId is not a merchant of this partner", 404);
  if (account.phone === undefined)
    return refuse(call, "body.account.phone is missing: this merchant knows its customers by it");
  const data = Object.hasOwn(ACCOUNTS, account.phone) ? ACCOUNTS[account.phone] : undefined;
  return data ? { status: 200, body: { data } } : refuse(call, "body.account.phone is unknown to the merchant", 404);
}
