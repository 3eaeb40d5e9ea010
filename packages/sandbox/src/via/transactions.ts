import type { Context, LedgerEntry } from "../types.js";
import type { Deposit } from "./deposit.js";
import { fateOf, UNSETTLED_MS } from "./fate.js";
import { transactionId } from "./ids.js";

/** What a call says about the transaction that it starts. */
export interface TransactionDraft {
  /** The operation that started it. */
  readonly operationId: string;
  readonly externalId: string;
  readonly amount: number;
  readonly note?: string | undefined;
  readonly merchantId?: string;
  /** The card system that carries it; none for a payment from the deposit to a merchant. */
  readonly process?: "UZCARD" | "HUMO";
  readonly kind: LedgerEntry["kind"];
}

/** A payment or a transfer. */
export interface Transaction extends TransactionDraft {
  readonly id: string;
  readonly createdAt: number;
  status: "NEW" | "PENDING" | "SUCCESS" | "REJECT" | "ERROR";
  modifiedAt: number;
  /** Whether its money has moved, whatever the status says. */
  moved: boolean;
  payedAt?: number;
  errorMessage?: string | undefined;
  processPayerId?: string;
  processReceiverId?: string;
}

/** The partner's transactions. Ids in the card systems count up from the documented one and keep its leading zero. */
export class Transactions {
  readonly #context: Context;
  readonly #deposit: Deposit;
  #all: Transaction[] = [];
  #processed = 10_964_369_832;

  constructor(context: Context, deposit: Deposit) {
    this.#context = context;
    this.#deposit = deposit;
  }

  find(wanted: { id: string } | { externalId: string }): Transaction | undefined {
    return this.#all.find((one) => ("id" in wanted ? one.id === wanted.id : one.externalId === wanted.externalId));
  }

  open(draft: TransactionDraft, fixed: { id?: string; createdAt?: number; processPayerId?: string } = {}): Transaction {
    const now = this.#context.now();
    const opened: Transaction = {
      ...draft,
      id: transactionId(),
      createdAt: now,
      ...fixed,
      status: "NEW",
      moved: false,
      modifiedAt: fixed.createdAt ?? now,
    };
    this.#all.push(opened);
    return opened;
  }

  /** Moves the money, or not, as the amount wants it. */
  carryOut(transaction: Transaction): void {
    const fate = fateOf(transaction.amount);
    if (fate === "reject") this.fail(transaction, "REJECT", "Not enough money on the card");
    else if (fate === "error") this.fail(transaction, "ERROR", "The card system failed");
    else this.#move(transaction, fate);
  }

  fail(transaction: Transaction, status: "REJECT" | "ERROR", message: string): void {
    this.#become(transaction, status);
    transaction.errorMessage = message;
  }

  #move(transaction: Transaction, fate: "success" | "pending" | "lost"): void {
    if (transaction.kind !== "charge") this.#deposit.take(transaction.amount);
    if (fate === "success") {
      this.#succeed(transaction);
      return;
    }
    if (fate === "pending") this.#become(transaction, "PENDING");
    else {
      this.#record(transaction);
      this.fail(transaction, "ERROR", "The card system did not answer");
    }
    this.#context.later(UNSETTLED_MS, () => this.#succeed(transaction));
  }

  #succeed(transaction: Transaction): void {
    if (transaction.status !== "ERROR") this.#record(transaction); // A lost one was recorded when its money moved.
    this.#become(transaction, "SUCCESS");
    transaction.errorMessage = undefined;
    transaction.payedAt = this.#context.now();
    if (transaction.process) transaction.processPayerId ??= this.#nextProcessId();
    if (transaction.kind === "transfer") transaction.processReceiverId = this.#nextProcessId();
  }

  #become(transaction: Transaction, status: Transaction["status"]): void {
    transaction.status = status;
    transaction.modifiedAt = this.#context.now();
  }

  #record(transaction: Transaction): void {
    const { kind, id, externalId, amount } = transaction;
    transaction.moved = true;
    this.#context.record({ kind, id, reference: externalId, amount: String(amount), currency: "UZS" });
  }

  #nextProcessId(): string {
    this.#processed++;
    return String(this.#processed).padStart(12, "0");
  }
}
