import type { Context } from "../types.js";
import { Cards } from "./cards.js";
import { Challenge, PAYMENT_CODE, REGISTRATION_CODE } from "./challenge.js";
import { Deposit } from "./deposit.js";
import { MERCHANT } from "./merchants.js";
import type { Registration, State } from "./state.js";
import { Transactions } from "./transactions.js";

/** A partner with the objects of the documentation's examples and nothing else. */
export function openState(context: Context): State {
  const deposit = new Deposit();
  const transactions = new Transactions(context, deposit);
  return {
    context,
    deposit,
    cards: new Cards(),
    transactions,
    challenges: new Map([[seedPayment(transactions), new Challenge(PAYMENT_CODE)]]),
    registrations: new Map([["00000000000000000000000000000001", seedRegistration()]]),
  };
}

/**
 * The payment of the documented example, waiting for its code. It keeps its printed times; only
 * `payedAt` is the sandbox's own.
 */
function seedPayment(transactions: Transactions): string {
  const { id } = transactions.open(
    {
      operationId: "startMerchantPayment",
      externalId: "order-20230915-0001",
      amount: 100,
      merchantId: MERCHANT,
      process: "UZCARD",
      kind: "charge",
    },
    { id: "trx_2VQGS1Eeu4DNsfuKxbFO1vftNy4", createdAt: 1694760886762, processPayerId: "010964369832" },
  );
  return id;
}

/** The registration of the documented example, waiting for its code. */
const seedRegistration = (): Registration => ({
  pan: "8600000000000001",
  expMonth: "08",
  expYear: "26",
  challenge: new Challenge(REGISTRATION_CODE),
  stored: false,
});
