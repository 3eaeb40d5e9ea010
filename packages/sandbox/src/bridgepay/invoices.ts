import type { Context } from "../types.js";
import type { Account } from "./account.js";
import { type Deal, type Invoice, notificationView } from "./invoice.js";
import { fiat, settle } from "./money.js";

const MINUTE = 60_000;

/** How long an invoice and a deal live, in ms. Seen in the documented examples; no page states it as a rule. */
export const INVOICE_MS = 60 * MINUTE;
export const DEAL_MS = 15 * MINUTE;

/** How long the platform takes to see a reported transfer, and everybody else to pay, in ms. */
const CHECK_MS = 5000;
const PAY_MS = 10_000;

/** Nobody ever pays a sum whose kopecks are 02: its invoice expires. */
const isNeverPaid = ({ sum }: Invoice): boolean => sum % 100n === 2n;

/** What a pay-out costs the merchant. That the fee comes on top is an assumption: the pages say so for pay-ins only. */
export function costOf(sum: bigint): bigint {
  const { maker, fee } = settle(sum);
  return maker + fee;
}

/** The store's invoices and what happens to them with time. */
export class Invoices {
  readonly #context: Context;
  readonly #account: Account;
  readonly #all = new Map<string, Invoice>();

  constructor(context: Context, account: Account, known: readonly Invoice[]) {
    this.#context = context;
    this.#account = account;
    for (const invoice of known) this.#all.set(invoice.id, invoice);
  }

  find(id: string): Invoice | undefined {
    return this.#all.get(id);
  }

  /** The invoice that the same request has made before. */
  madeBy(request: string): Invoice | undefined {
    return [...this.#all.values()].find((invoice) => invoice.internalId !== null && invoice.request === request);
  }

  /** True when a payer who sends this sum could be taken for the payer of another invoice. */
  isWaitedFor(sum: bigint): boolean {
    return [...this.#all.values()].some((invoice) => invoice.sum === sum && invoice.deal?.isActive);
  }

  /**
   * Opens a pay-in. With a deal it waits for its confirmation, without one for a payer on the payment page; a page
   * without payer stays unpaid.
   */
  openPayIn(invoice: Invoice, payer: "confirms" | "on the page" | "none"): void {
    this.#open(invoice);
    const { deal } = invoice;
    if (deal) this.#context.later(DEAL_MS, () => this.#endDeal(invoice, deal));
    if (payer === "on the page" && !isNeverPaid(invoice)) this.#context.later(PAY_MS, () => this.#pay(invoice));
  }

  /** Opens a pay-out, whose cost is frozen already. */
  openPayOut(invoice: Invoice): void {
    this.#open(invoice);
    if (!isNeverPaid(invoice)) this.#context.later(PAY_MS, () => this.#pay(invoice));
  }

  /** Takes the payer's word that the transfer was made. */
  confirm(invoice: Invoice, deal: Deal): void {
    deal.status = "transfer_confirmed";
    invoice.updatedAt = this.#context.now();
    if (!isNeverPaid(invoice)) this.#context.later(CHECK_MS, () => this.#pay(invoice));
  }

  #open(invoice: Invoice): void {
    this.#all.set(invoice.id, invoice);
    this.#context.later(INVOICE_MS, () => this.#end(invoice, "expired"));
  }

  #pay(invoice: Invoice): void {
    if (invoice.status === "paid") return; // A transfer that was confirmed twice was made once.
    const { id, internalId, type, sum } = invoice;
    if (invoice.status !== "new") return; // cancelled meanwhile
    invoice.paidAt = this.#context.now();
    invoice.deal = { ...(invoice.deal ?? foundDeal(invoice)), status: "completed", isActive: false };
    if (type === "in") this.#account.add(settle(sum).payout);
    else this.#account.release(costOf(sum), true);
    const { amount, currency } = fiat(sum, invoice.currency);
    this.#context.record({
      kind: type === "in" ? "charge" : "payout",
      id,
      reference: internalId ?? id,
      amount,
      currency,
    });
    this.#become(invoice, "paid");
  }

  /** Calls off an invoice that has not ended; a payer who has sent the money then waits for the support. */
  cancel(invoice: Invoice): void {
    if (invoice.status === "canceled") this.#become(invoice, "canceled");
    else this.#end(invoice, "canceled");
  }

  #end(invoice: Invoice, status: "canceled" | "expired"): void {
    if (invoice.status !== "new") return;
    if (invoice.type === "out") this.#account.release(costOf(invoice.sum), false);
    if (invoice.deal) invoice.deal.isActive = false;
    this.#become(invoice, status);
  }

  /**
   * What a cancelled deal's status is called is not known, so it stays as it was: `isActive` shows it, and the
   * documentation says to read it.
   */
  #endDeal(invoice: Invoice, deal: Deal): void {
    if (deal.status !== "transfer_waiting") return;
    deal.isActive = false;
    invoice.updatedAt = this.#context.now();
  }

  /**
   * Every change of the status is notified, three times at most and 60 seconds apart, until the
   * receiver answers exactly 200.
   */
  #become(invoice: Invoice, status: Invoice["status"]): void {
    invoice.status = status;
    invoice.updatedAt = this.#context.now();
    const { notification } = invoice;
    if (!notification) return;
    this.#context.notify({
      event: "invoiceNotification",
      url: notification.url,
      body: JSON.stringify({ notificationType: "invoice", invoice: notificationView(invoice) }),
      headers: { "x-notification-token": notification.token },
      delays: [MINUTE, MINUTE],
      accepted: (answered) => answered === 200,
    });
  }
}

/** The deal behind a payment that nobody had to confirm here: the payment page or a trader has made it. */
function foundDeal({ paymentMethod, paymentOption, paymentRequisites }: Invoice): Omit<Deal, "status" | "isActive"> {
  return {
    // The platform finds the bank of an unknown card by itself.
    paymentMethod: paymentMethod === null || paymentMethod === "unknown" ? "sberbank" : paymentMethod,
    paymentOption: paymentOption ?? "TO_CARD",
    requisites: paymentRequisites ?? { requisites: "4444 4444 4444 4444", holder: "test" },
    canceledAt: null,
  };
}
