import type { Context } from "../types.js";
import { decimal } from "./money.js";
import type { CardToken, SbpToken, State } from "./state.js";

/** Saved cards of the documentation's examples. They exist from the start, so that the examples work as printed. */
const DOCUMENTED_CARDS: readonly CardToken[] = [
  {
    token: "cc2451a5-2fdd-4685-912e-8671597948a3",
    account: "11235813",
    maskedPan: "561251******6871",
    expiryDate: "12/30",
  },
  {
    token: "1a77343a-dd8a-11eb-ba80-0242ac130004",
    account: "cat_girl",
    maskedPan: "111122******4444",
    expiryDate: "12/34",
  },
];

/** The same for the Faster Payments System. */
const DOCUMENTED_ACCOUNTS: readonly SbpToken[] = [
  { value: "c5ba4a05-21c9-4a36-af7a-b709b4caa4d6", account: "customer123", expiredDate: "2037-01-01T00:00:00+03:00" },
];

/** A site on which nothing has happened but the saved cards and accounts of the documentation's examples. */
export function openState(siteId: string, context: Context): State {
  return {
    siteId,
    context,
    bills: new Map(),
    payments: new Map(),
    captures: new Map(),
    refunds: new Map(),
    payouts: new Map(),
    codes: new Map(),
    checks: new Map(),
    cardTokens: new Map(DOCUMENTED_CARDS.map((card) => [card.token, card])),
    sbpTokens: new Map(DOCUMENTED_ACCOUNTS.map((account) => [account.value, account])),
    nextReceipt: 5_849_136,
    record: (kind, kopecks, ids) => context.record({ kind, ...ids, amount: decimal(kopecks), currency: "RUB" }),
    status: (value, why) => ({ value, changedAt: context.now(), ...why }),
  };
}
