// What the spec does not say about VIA's payments and transfers: checks of a request, codes, the deposit, and receipts of
// what has failed.

import type { Played } from "../declared/played.js";
import type { Thing } from "../declared/thing.js";
import type { More } from "../declared/things.js";
import type { Call, Context, Reply } from "../types.js";
import { type Cards, expiryProblem, panProblem, systemOf } from "./cards.js";
import { Challenge, PAYMENT_CODE } from "./challenge.js";
import { refusal, refuse } from "./failures.js";
import { MERCHANT, merchantProblem } from "./merchants.js";
import { isKind } from "./undocumented.js";

/** The payment of the documented example: it waits for its code and keeps its printed times. */
const DOCUMENTED = { transactionId: "trx_2VQGS1Eeu4DNsfuKxbFO1vftNy4", createdAt: 1694760886762 };

/** What a transaction has that no request says. */
const members = ({ body }: Pick<Call, "body">, process: "UZCARD" | "HUMO" | null) => ({
  note: (body as { note?: string }).note ?? null,
  merchantId: (body as { merchantId?: string }).merchantId ?? null,
  fee: 0,
  feePercent: 0,
  refundedAmount: 0,
  process,
  // No card system carries a payment from the deposit to a merchant.
  ...(process === null && { epos: null, processPayerTransactionId: null }),
});

/** Makes the documented payment, and nothing else. */
export function seed({ made }: Played): void {
  const body = { merchantId: MERCHANT, externalId: "order-20230915-0001", amount: 100, currency: "UZS" };
  const thing = made("startMerchantPayment", body, { own: { ...members({ body }, "UZCARD"), ...DOCUMENTED } });
  thing.state.modifiedAt = DOCUMENTED.createdAt;
}

/** Payments and transfers, with the deposit that pays some of them. */
export function transactionOperations(context: Context, { things, carryOut, shown, operations }: Played, cards: Cards) {
  const challenges = new Map([[DOCUMENTED.transactionId, new Challenge(PAYMENT_CODE)]]);
  let deposit = 150_000_000; // That of the documented example.
  const find = (query: { externalId?: string; transactionId?: string }) => things.read("getTransaction", { query });

  /**
   * A receipt has no status, so a transaction that failed answers as a failure of the call, with a 5xx where it is not
   * certain that no money moved.
   */
  const receipt = (call: Call, thing: Thing): Reply => {
    const { status, state, moved } = thing;
    if (status !== "REJECT" && status !== "ERROR") return shown(call, thing);
    return { ...refuse(call, String(state.errorMessage), status === "REJECT" ? 400 : 500), carriedOut: moved };
  };

  /** How a kind sandbox answers an `externalId` that has started a transaction before. */
  const repeated = (call: Call, show = shown): Reply | undefined => {
    const known = isKind(context, "repeatedExternalId") ? find(call.body as { externalId: string }) : undefined;
    if (known?.operationId === call.operationId) return { ...show(call, known), carriedOut: false };
    return known && refuse(call, "body.externalId belongs to a transaction of another operation");
  };

  /** Carries out what the deposit pays: the money has to be there before the call. */
  const payOut = (call: Call, more: More, show = shown): Reply => {
    const before = repeated(call, show);
    if (before) return before;
    const { amount } = call.body as { amount: number };
    if (amount > deposit) return refuse(call, "The deposit does not hold enough");
    const { thing } = carryOut(call, more);
    if (thing.moved || thing.status === "PENDING") deposit -= amount;
    return show(call, thing);
  };
  const transfer = (call: Call, process: "UZCARD" | "HUMO" | undefined) =>
    payOut(call, { own: members(call, process ?? "UZCARD"), movement: "transfer" });

  return {
    startMerchantPayment: (call: Call): Reply => {
      const { card, merchantId } = call.body as { merchantId: string; card: { pan: string; expiry: string } };
      const wrong = refusal(
        call,
        merchantProblem(merchantId),
        panProblem("body.card.pan", card.pan),
        expiryProblem("body.card.expiry", card.expiry),
      );
      const before = wrong ?? repeated(call);
      if (before) return before;
      const { reply, thing } = carryOut(call, { own: members(call, systemOf(card.pan) ?? "UZCARD") });
      challenges.set(thing.own.transactionId as string, new Challenge(PAYMENT_CODE));
      return reply;
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
      const thing = find({ transactionId: verifyId });
      const tried = challenges.get(verifyId)?.try(verifyCode, { again: !isKind(context, "usedPaymentCode") });
      if (!thing || !tried) return refuse(call, "body.verifyId is unknown", 404);
      if (tried === "over") return refuse(call, "body.verifyId was used already");
      if (tried === "ended") things.become(thing, "REJECT", { errorMessage: "The code was wrong three times" });
      if (tried !== "right") return refuse(call, "body.verifyCode is wrong");
      thing.moved = false; // A code that works again takes the money again.
      return carryOut(call).reply;
    },

    payMerchantByToken: (call: Call): Reply => {
      const { merchantId, localToken } = call.body as { merchantId: string; localToken: string };
      const wrong = refusal(call, merchantProblem(merchantId));
      if (wrong) return wrong;
      const card = cards.withToken(localToken);
      if (!card) return refuse(call, "body.localToken is unknown", 404);
      const before = repeated(call, receipt);
      return before ?? receipt(call, carryOut(call, { own: members(call, card.processing) }).thing);
    },

    payMerchantFromDeposit: (call: Call): Reply => {
      const { merchantId } = call.body as { merchantId: string };
      return refusal(call, merchantProblem(merchantId)) ?? payOut(call, { own: members(call, null) }, receipt);
    },

    transferDepositToCard: (call: Call): Reply => {
      const { receiverPan } = call.body as { receiverPan: string };
      return refusal(call, panProblem("body.receiverPan", receiverPan)) ?? transfer(call, systemOf(receiverPan));
    },

    transferDepositToToken: (call: Call): Reply => {
      const card = cards.withToken((call.body as { receiverToken: string }).receiverToken);
      return card ? transfer(call, card.processing) : refuse(call, "body.receiverToken is unknown", 404);
    },

    listDepositBalances: async (call: Call): Promise<Reply> => {
      const reply = (await operations.listDepositBalances?.(call)) as Reply & { body: { data: object[] } };
      const [usable, ...others] = reply.body.data;
      return { ...reply, body: { data: [{ ...usable, balance: deposit, balanceInUzs: deposit }, ...others] } };
    },

    getTransaction: (call: Call): Reply => {
      const { transactionId, externalId } = call.query as { transactionId?: string; externalId?: string };
      // What both together do is not documented; here they are refused.
      if ((transactionId === undefined) === (externalId === undefined))
        return refuse(call, "Give exactly one of query.transactionId and query.externalId");
      const found = find(call.query);
      const isShown = found?.operationId !== "payMerchantByToken" || isKind(context, "tokenPaymentLookup");
      return found && isShown ? shown(call, found) : refuse(call, "The transaction is unknown", 404);
    },
  };
}
