import type { Context } from "../types.js";
import type { Cards } from "./cards.js";
import type { Challenge } from "./challenge.js";
import type { Deposit } from "./deposit.js";
import type { Transactions } from "./transactions.js";

/** A card that waits for the code from its SMS. */
export interface Registration {
  readonly pan: string;
  readonly expMonth: string;
  readonly expYear: string;
  readonly challenge: Challenge;
  /** Whether its card has a token already. */
  stored: boolean;
}

/** Everything of the partner. */
export interface State {
  readonly context: Context;
  readonly deposit: Deposit;
  readonly cards: Cards;
  readonly transactions: Transactions;
  /** Payments that wait for a code, by transaction. */
  readonly challenges: Map<string, Challenge>;
  /** By `verifyId`. */
  readonly registrations: Map<string, Registration>;
}
