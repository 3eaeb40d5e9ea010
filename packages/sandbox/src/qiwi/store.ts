import type { Context, LedgerEntry } from "../types.js";
import type { Card, Fate } from "./cards.js";
import { exactDateTime } from "./dates.js";
import { decimal } from "./money.js";
import type { Split } from "./splits.js";
import { type CardToken, DOCUMENTED_ACCOUNTS, DOCUMENTED_CARDS, type SbpToken } from "./tokens.js";

/** A status with its history: what answers show under `status`. */
export interface State {
  value: string;
  changedAt: number;
  reason?: string;
  psErrorCode?: string;
}

/** What every object keeps of the request that made it, so that a repeat is recognised. */
interface Made {
  readonly request: string;
  readonly createdAt: number;
}

/** Members of a request that its answers repeat. */
type Echo = Readonly<Record<string, unknown>>;

export interface Bill extends Made {
  readonly billId: string;
  readonly invoiceUid: string;
  /** Kopecks, as everywhere here. 0 for a bill that checks a card. */
  readonly amount: number;
  readonly expiresAt: number;
  readonly echo: Echo;
  readonly splits: readonly Split[] | undefined;
  state: State;
}

export interface Payment extends Made {
  readonly paymentId: string;
  readonly billId: string | undefined;
  /** The merchant's id of this movement, for the ledger. */
  readonly reference: string;
  readonly amount: number;
  /** Authorized and neither captured nor released. */
  held: number;
  captured: number;
  refunded: number;
  readonly sale: boolean;
  readonly method: { readonly type: string; readonly maskedPan?: string; readonly phone?: string };
  readonly card: Card | undefined;
  readonly fate: Fate;
  readonly echo: Echo;
  readonly splits: readonly Split[] | undefined;
  /** Customer for whom a token of the card is made. */
  readonly bindTo: string | undefined;
  createdToken: CardToken | undefined;
  threeDS: { readonly pareq: string; readonly acsUrl: string } | undefined;
  awaits3ds: boolean;
  state: State;
}

export interface Capture extends Made {
  readonly captureId: string;
  readonly paymentId: string;
  readonly amount: number;
  readonly callbackUrl: string | undefined;
  readonly state: State;
}

export interface Refund extends Made {
  readonly refundId: string;
  readonly paymentId: string;
  readonly amount: number;
  readonly flags: readonly string[] | undefined;
  readonly splits: readonly Split[] | undefined;
  readonly callbackUrl: string | undefined;
  /** Announced, not carried out yet: it may be cancelled. */
  postponed: boolean;
  state: State;
}

export interface Payout extends Made {
  readonly payoutId: string;
  readonly paymentId: string;
  readonly amount: number;
  readonly receiver: Echo;
  /** Whether the receiver's card number can be one. */
  readonly reachable: boolean;
  readonly echo: Echo;
  readonly splits: readonly Split[] | undefined;
  state: State;
}

export interface Code extends Made {
  readonly qrCodeUid: string;
  readonly type: "DYNAMIC" | "TOKEN";
  readonly ttl: number | undefined;
  readonly image: Echo | undefined;
  readonly amount: number | undefined;
  readonly payload: string;
  readonly echo: Echo;
  /** Customer for whom a token of the payer's account is made. */
  readonly bindTo: string | undefined;
  token: SbpToken | "REJECTED" | undefined;
  paymentUid: string | undefined;
  status: string;
}

export interface Check extends Made {
  readonly requestUid: string;
  readonly card: Card | undefined;
  readonly fate: Fate;
  readonly bindTo: string | undefined;
  createdToken: CardToken | undefined;
  threeDsStatus: "PASSED" | "NOT_PASSED" | "WITHOUT";
  isValidCard: boolean;
  checkedAt: number;
  status: string;
}

/** The merchant's site: everything that was made on it, by id. */
export interface Site {
  readonly siteId: string;
  readonly context: Context;
  readonly bills: Map<string, Bill>;
  readonly payments: Map<string, Payment>;
  readonly captures: Map<string, Capture>;
  readonly refunds: Map<string, Refund>;
  readonly payouts: Map<string, Payout>;
  readonly codes: Map<string, Code>;
  readonly checks: Map<string, Check>;
  readonly cardTokens: Map<string, CardToken>;
  readonly sbpTokens: Map<string, SbpToken>;
  /** Puts a movement of money into the ledger. */
  record(kind: LedgerEntry["kind"], kopecks: number, ids: { readonly id: string; readonly reference?: string }): void;
  /** A status that begins now. */
  state(value: string, why?: Pick<State, "reason" | "psErrorCode">): State;
}

/** A site on which nothing has happened. */
export function emptySite(siteId: string, context: Context): Site {
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
    record: (kind, kopecks, ids) => context.record({ kind, ...ids, amount: decimal(kopecks), currency: "RUB" }),
    state: (value, why) => ({ value, changedAt: context.now(), ...why }),
  };
}

/** A status as answers show it. */
export const stateView = ({ changedAt, ...state }: State, write = exactDateTime) => ({ ...state, changedDateTime: write(changedAt) });
