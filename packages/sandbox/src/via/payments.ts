import type { Call, Reply, Violation } from "../types.js";
import { expiryProblem, panProblem, systemOf } from "./cards.js";
import { Challenge, PAYMENT_CODE } from "./challenge.js";
import { refusal, refuse } from "./errors.js";
import { repeated } from "./lookup.js";
import { merchantProblem } from "./merchants.js";
import type { State } from "./state.js";
import { isKind } from "./undocumented.js";
import { paymentView, receiptReply } from "./views.js";

interface Payment {
  readonly merchantId: string;
  readonly externalId: string;
  readonly amount: number;
  readonly note?: string;
}

const challengeReply = (verifyId: string): Reply => ({ status: 200, body: { verifyId, phone: "998*******01" } });

/** Payments by card: with a code from an SMS, and by token without one. */
export function paymentOperations(state: State) {
  const { transactions, cards, challenges, context } = state;

  return {
    startMerchantPayment: (call: Call): Reply => {
      const { card, ...payment } = call.body as Payment & { card: { pan: string; expiry: string } };
      const { merchantId, externalId, amount, note } = payment;
      const problems = [
        merchantProblem(merchantId),
        panProblem("body.card.pan", card.pan),
        expiryProblem("body.card.expiry", card.expiry),
      ];
      const wrong = problems.filter((problem): problem is Violation => problem !== undefined);
      if (wrong.length > 0) return refusal(call, wrong);
      const before = repeated(state, call, ({ id }) => challengeReply(id));
      if (before) return before;
      const process = systemOf(card.pan) ?? "UZCARD";
      const { operationId } = call;
      const { id } = transactions.open({ operationId, externalId, amount, note, merchantId, process, kind: "charge" });
      challenges.set(id, new Challenge(PAYMENT_CODE));
      return challengeReply(id);
    },

    resendMerchantPaymentCode: (call: Call): Reply => {
      const { verifyId } = call.body as { verifyId: string };
      const challenge = challenges.get(verifyId);
      if (!challenge) return refuse(call, "body.verifyId is unknown", 404);
      // The same code comes again, and tries that were spent stay spent. What VIA does is not documented.
      return challenge.isOpen ? { status: 200, body: {} } : refuse(call, "body.verifyId was used already");
    },

    verifyMerchantPayment: (call: Call): Reply => {
      const { verifyId, verifyCode } = call.body as { verifyId: string; verifyCode: string };
      const transaction = transactions.find({ id: verifyId });
      const tried = challenges.get(verifyId)?.try(verifyCode, { again: !isKind(context, "usedPaymentCode") });
      if (!transaction || !tried) return refuse(call, "body.verifyId is unknown", 404);
      if (tried === "over") return refuse(call, "body.verifyId was used already");
      if (tried === "ended") transactions.fail(transaction, "REJECT", "The code was wrong three times");
      if (tried !== "right") return refuse(call, "body.verifyCode is wrong");
      transactions.carryOut(transaction);
      return { status: 200, body: paymentView(transaction) };
    },

    payMerchantByToken: (call: Call): Reply => {
      const { merchantId, externalId, amount, note, localToken } = call.body as Payment & { localToken: string };
      const unknown = merchantProblem(merchantId);
      if (unknown) return refusal(call, [unknown]);
      const card = cards.withToken(localToken);
      if (!card) return refuse(call, "body.localToken is unknown", 404);
      const before = repeated(state, call, (known) => receiptReply(call, known));
      if (before) return before;
      const { operationId } = call;
      const payment = transactions.open({
        operationId,
        externalId,
        amount,
        note,
        merchantId,
        process: card.processing,
        kind: "charge",
      });
      transactions.carryOut(payment);
      return receiptReply(call, payment);
    },
  };
}
