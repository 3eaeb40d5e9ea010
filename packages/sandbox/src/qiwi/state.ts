import type { Context, LedgerEntry } from "../types.js";
import type { Card, Fate } from "./cards.js";
import { exactDateTime } from "./dates.js";
import type { Split } from "./splits.js";

/** A saved card. */
export interface CardToken extends Card {
  readonly token: string;
  /** The only customer that it works for. */
  readonly account: string;
}

/** A saved bank account of the Faster Payments System. */
export interface SbpToken {
  readonly value: string;
  readonly account: string;
  readonly expiredDate: string;
}

/** A status with its history: what answers show under `status`. */
export interface Status {
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

/** A fiscal receipt that was made. */
export interface Receipt {
  readonly id: number;
  readonly url: string;
}

export interface Bill extends Made {
  readonly billId: string;
  readonly invoiceUid: string;
  /** Kopecks, as everywhere here. 0 for a bill that checks a card. */
  readonly amount: number;
  readonly expiresAt: number;
  readonly echo: Echo;
  readonly splits: readonly Split[] | undefined;
  readonly receipt: Receipt | undefined;
  status: Status;
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
  readonly receipt: Receipt | undefined;
  /** Customer for whom a token of the card is made. */
  readonly bindTo: string | undefined;
  createdToken: CardToken | undefined;
  threeDS: { readonly pareq: string; readonly acsUrl: string } | undefined;
  awaits3ds: boolean;
  status: Status;
}

export interface Capture extends Made {
  readonly captureId: string;
  readonly paymentId: string;
  readonly amount: number;
  readonly callbackUrl: string | undefined;
  readonly status: Status;
}

export interface Refund extends Made {
  readonly refundId: string;
  readonly paymentId: string;
  readonly amount: number;
  readonly flags: readonly string[] | undefined;
  readonly splits: readonly Split[] | undefined;
  readonly receipt: Receipt | undefined;
  readonly callbackUrl: string | undefined;
  /** Announced, not carried out yet: it may be cancelled. */
  postponed: boolean;
  cancelled: boolean;
  status: Status;
}

export interface Payout extends Made {
  readonly payoutId: string;
  readonly paymentId: string;
  readonly amount: number;
  readonly receiver: Echo;
  /** What the rules of the test mode make of the amount. */
  readonly rules: ReadonlySet<string>;
  /** Whether it waits for `completePayout` first. */
  readonly inTwoSteps: boolean;
  /** Whether the receiver's card number can be one. */
  readonly reachable: boolean;
  readonly echo: Echo;
  readonly splits: readonly Split[] | undefined;
  status: Status;
}

export interface Code extends Made {
  readonly qrCodeUid: string;
  readonly type: "DYNAMIC" | "TOKEN";
  readonly ttl: number | undefined;
  readonly image: Echo | undefined;
  readonly amount: number | undefined;
  /** What the rules of the test mode make of the amount. */
  readonly rules: ReadonlySet<string>;
  readonly rejectsToken: boolean;
  readonly payload: string;
  readonly echo: Echo;
  /** Customer for whom a token of the payer's account is made. */
  readonly bindTo: string | undefined;
  token: SbpToken | "REJECTED" | undefined;
  /** Whether a token has paid it without an id of the merchant's. */
  paidNamelessly: boolean;
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

/** The site of the merchant: everything that was made on it, by id. */
export interface State {
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
  nextReceipt: number;
  /** Puts a movement of money into the ledger. */
  record(kind: LedgerEntry["kind"], kopecks: number, ids: { readonly id: string; readonly reference?: string }): void;
  /** A status that begins now. */
  status(value: string, why?: Pick<Status, "reason" | "psErrorCode">): Status;
}

/** A status as answers show it. */
export const statusView = ({ changedAt, ...status }: Status, write = exactDateTime) => ({
  ...status,
  changedDateTime: write(changedAt),
});
