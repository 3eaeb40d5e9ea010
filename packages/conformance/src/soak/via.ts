import type { Result } from "@payspec/core";
import { createViaClient, type Schemas } from "@payspec/via";
import { byPhase, isRefusal } from "./read.ts";
import type { Movement, Told } from "./settle.ts";
import type { Play } from "./stage.ts";

const MERCHANT = "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ";
const CARD_TOKEN = "TESTTOKEN00000000000000000000001";

/** The last two digits of an amount decide in the sandbox: 01 refused, 02 in progress, 03 failed, 04 reads as failed for a while. */
const ENDINGS = [0, 0, 1, 0, 0, 2, 0, 0, 3, 0, 0, 4];

/** `ERROR` is not final at the first look. After three, with growing pauses between them, it is taken for the end. */
const LOOKS = 3;

/**
 * Card payments with a code, payments by token, payments and transfers from the deposit. None may be repeated before VIA was asked.
 * VIA does not promise that it recognises a repeated `externalId`, so an absence is believed after a lull only.
 */
export const via: Play = ({ sandbox, options, prepare, move, lull }) => {
  const client = createViaClient({ ...sandbox.credentials.via, ...options });

  /** Reads a transaction; a receipt has no status and makes the caller ask for the transaction. */
  const reading = (whenNew: Told = "pending"): Movement["read"] => {
    let errors = 0;
    return (result) => {
      if (isRefusal(result, "getTransaction", 404)) return "not there";
      const status = statusOf(result);
      if (status === "ERROR") return ++errors < LOOKS ? "pending" : "not done";
      if (status === "NEW" && result.operationId === "getTransaction") return whenNew;
      return byPhase("via", result) ?? (result.ok ? "pending" : undefined);
    };
  };
  const byExternalId = (externalId: string) => () => ({ operationId: "getTransaction", input: { externalId } });

  const payByCard = async (externalId: string, amount: number): Promise<void> => {
    const card = { pan: "8600000000000001", expiry: "1230" };
    const started = await prepare(client, {
      send: () =>
        client.startMerchantPayment({
          body: { merchantId: MERCHANT, card, externalId, amount, currency: "UZS", note: "", accounts: { phone: "998900000001" } },
        }),
      read: (result) => (isRefusal(result, "getTransaction", 404) ? "not there" : result.ok ? "done" : undefined),
      follow: byExternalId(externalId),
      beforeRepeat: lull,
    });
    if (started.end !== "done") return;
    const verifyId = idOf(started.result);
    await move({ kind: "charge", reference: externalId, amount: String(amount), currency: "UZS" }, client, {
      send: () => client.verifyMerchantPayment({ body: { verifyId, verifyCode: "005646" } }),
      read: reading("not there"), // NEW: the code was not handed in yet.
      follow: () => ({ operationId: "getTransaction", input: { transactionId: verifyId } }),
    });
  };

  const payByToken = (externalId: string, amount: number) =>
    move({ kind: "charge", reference: externalId, amount: String(amount), currency: "UZS" }, client, {
      send: () =>
        client.payMerchantByToken({
          body: { merchantId: MERCHANT, localToken: CARD_TOKEN, externalId, amount, currency: "UZS", metadata: { phone: "998900000001" } },
        }),
      read: reading(),
      follow: byExternalId(externalId),
      beforeRepeat: lull,
    });

  const payFromDeposit = (externalId: string, amount: number) =>
    move({ kind: "payout", reference: externalId, amount: String(amount), currency: "UZS" }, client, {
      send: () =>
        client.payMerchantFromDeposit({
          body: { merchantId: MERCHANT, externalId, amount, currency: "UZS", note: "", accounts: { phone: "998900000001" } },
        }),
      read: reading(),
      follow: byExternalId(externalId),
      beforeRepeat: lull,
    });

  const transfer = (externalId: string, amount: number, send: Movement["send"]) =>
    move({ kind: "transfer", reference: externalId, amount: String(amount), currency: "UZS" }, client, {
      send,
      read: reading(),
      follow: byExternalId(externalId),
      beforeRepeat: lull,
    });
  const sender = { firstName: "Test", lastName: "Sender", middleName: "Payerovich" };

  const stories: ((externalId: string, amount: number) => Promise<unknown>)[] = [
    payByCard,
    payByToken,
    payFromDeposit,
    (externalId, amount) =>
      transfer(externalId, amount, () =>
        client.transferDepositToCard({
          body: { externalId, amount, sender, receiverPan: "9860000000000002", currency: "UZS", note: "" },
        }),
      ),
    (externalId, amount) =>
      transfer(externalId, amount, () =>
        client.transferDepositToToken({
          body: { externalId, amount, sender, receiverToken: "TESTTOKEN00000000000000000000002", currency: "UZS", note: "" },
        }),
      ),
  ];
  return async (index) => {
    await stories[index % stories.length]?.(`order-${index}`, 10_000 + (ENDINGS[index % ENDINGS.length] as number));
  };
};

function statusOf(result: Result<unknown>): string | undefined {
  const answer = result.ok ? (result.data as { status?: string; data?: { status?: string } }) : undefined;
  return answer?.data?.status ?? answer?.status;
}

/** The id to verify with: from the start's answer or, where that was lost, the transaction's. In the documented example both are the same. */
function idOf(result: Result<unknown>): string {
  const answer = (result as { data: Partial<Schemas["VerifyChallenge"]> & { data?: { transactionId: string } } }).data;
  return answer.verifyId ?? (answer.data?.transactionId as string);
}
