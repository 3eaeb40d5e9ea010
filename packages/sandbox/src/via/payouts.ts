import type { Call, Reply, Violation } from "../types.js";
import { panProblem, systemOf } from "./cards.js";
import { refusal, refuse } from "./errors.js";
import { repeated } from "./lookup.js";
import { merchantProblem } from "./merchants.js";
import type { State } from "./state.js";
import type { TransactionDraft } from "./transactions.js";
import { receiptReply, transactionReply } from "./views.js";

interface Payout {
  readonly externalId: string;
  readonly amount: number;
  readonly note?: string;
}

/** Payments and transfers out of the deposit. The money has to be there before the call. */
export function payoutOperations(state: State) {
  const { transactions, cards, deposit } = state;
  const payOut = (
    call: Call,
    draft: Pick<TransactionDraft, "kind" | "merchantId" | "process">,
    show: typeof transactionReply,
  ): Reply => {
    const before = repeated(state, call, show);
    if (before) return before;
    const { externalId, amount, note } = call.body as Payout;
    if (amount > deposit.balance) return refuse(call, "The deposit does not hold enough");
    const transaction = transactions.open({ operationId: call.operationId, externalId, amount, note, ...draft });
    transactions.carryOut(transaction);
    return show(transaction);
  };
  const problem = (call: Call, found: Violation | undefined): Reply | undefined => found && refusal(call, [found]);

  return {
    payMerchantFromDeposit: (call: Call): Reply => {
      const { merchantId } = call.body as { merchantId: string };
      const show = (transaction: Parameters<typeof receiptReply>[1]) => receiptReply(call, transaction);
      return problem(call, merchantProblem(merchantId)) ?? payOut(call, { kind: "payout", merchantId }, show);
    },

    transferDepositToCard: (call: Call): Reply => {
      const { receiverPan } = call.body as { receiverPan: string };
      const process = systemOf(receiverPan);
      return (
        problem(call, panProblem("body.receiverPan", receiverPan)) ??
        payOut(call, { kind: "transfer", ...(process && { process }) }, transactionReply)
      );
    },

    transferDepositToToken: (call: Call): Reply => {
      const card = cards.withToken((call.body as { receiverToken: string }).receiverToken);
      if (!card) return refuse(call, "body.receiverToken is unknown", 404);
      return payOut(call, { kind: "transfer", process: card.processing }, transactionReply);
    },

    listDepositBalances: (): Reply => {
      const of = (balance: number, status: "ACTIVE" | "INACTIVE") => ({
        balance,
        balanceInUzs: balance,
        currency: "UZS",
        status,
      });
      return { status: 200, body: { data: [of(deposit.balance, "ACTIVE"), of(0, "INACTIVE")] } };
    },
  };
}
