import { createViaClient } from "@payspec/via";
import type { Play } from "./stage.ts";

const MERCHANT = "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ";
const accounts = { phone: "998900000001" };
const CARD_TOKEN = "TESTTOKEN00000000000000000000001";

/**
 * The last two digits of an amount decide in the sandbox: 01 refused, 02 in progress, 03 failed, 04
 * reads as failed for a while.
 */
const ENDINGS = [0, 0, 1, 0, 0, 2, 0, 0, 3, 0, 0, 4];

/**
 * Card payments with a code, payments by token, payments and transfers from the deposit. None may be repeated before
 * VIA was asked. VIA does not promise that it recognises a repeated `externalId`, so an absence is
 * believed after a arriveAll only.
 */
export const via: Play = ({ sandbox, options, prepare, move }) => {
  const client = createViaClient({ ...sandbox.credentials.via, ...options });

  const payByCard = async (externalId: string, amount: number): Promise<void> => {
    const card = { pan: "8600000000000001", expiry: "1230" };
    const started = await prepare(client, {
      operationId: "startMerchantPayment",
      input: { body: { merchantId: MERCHANT, card, externalId, amount, currency: "UZS", note: "", accounts } },
    });
    if (started.end !== "done") return;
    const verifyId = idOf(started.data);
    await move({ kind: "charge", reference: externalId, amount: String(amount), currency: "UZS" }, client, {
      operationId: "verifyMerchantPayment",
      input: { body: { verifyId, verifyCode: "005646" } },
    });
  };

  const movement = (
    kind: "charge" | "payout" | "transfer",
    operationId: string,
    externalId: string,
    amount: number,
    body: object,
  ) =>
    move({ kind, reference: externalId, amount: String(amount), currency: "UZS" }, client, {
      operationId,
      input: { body: { externalId, amount, currency: "UZS", ...body } },
    });
  const sender = { firstName: "Test", lastName: "Sender", middleName: "Payerovich" };

  const stories: ((externalId: string, amount: number) => Promise<unknown>)[] = [
    payByCard,
    (id, amount) =>
      movement("charge", "payMerchantByToken", id, amount, {
        merchantId: MERCHANT,
        localToken: CARD_TOKEN,
        metadata: accounts,
      }),
    (id, amount) =>
      movement("payout", "payMerchantFromDeposit", id, amount, { merchantId: MERCHANT, note: "", accounts }),
    (id, amount) =>
      movement("transfer", "transferDepositToCard", id, amount, { sender, receiverPan: "9860000000000002", note: "" }),
    (id, amount) =>
      movement("transfer", "transferDepositToToken", id, amount, {
        sender,
        receiverToken: "TESTTOKEN00000000000000000000002",
        note: "",
      }),
  ];
  return async (index) => {
    await stories[index % stories.length]?.(`order-${index}`, 10_000 + (ENDINGS[index % ENDINGS.length] as number));
  };
};

/**
 * The id to verify with: from the start's answer or, where that was lost, the transaction's. In the
 * documented example both are the same.
 */
function idOf(data: unknown): string {
  const answer = data as { verifyId?: string; data?: { transactionId: string } };
  return answer.verifyId ?? (answer.data?.transactionId as string);
}
