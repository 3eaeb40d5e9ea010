import { createTributeClient } from "@payspec/tribute";
import type { Play } from "./stage.ts";

const TOKENS = [
  ["550e8400-e29b-41d4-a716-446655440000", "rub"],
  ["550e8400-e29b-41d4-a716-446655440001", "eur"],
  ["550e8400-e29b-41d4-a716-446655440002", "usd"],
] as const;

/** Charges by token, and orders that are paid and refunded. */
export const tribute: Play = ({ sandbox, options, move }) => {
  const client = createTributeClient({ ...sandbox.credentials.tribute, ...options });

  /**
   * The three tokens of the sandbox serve all customers, so most charges meet 409 (another charge is open) and 429 (one
   * per minute) first. Every tenth is declined. Some leave their key to the client and send that key again,
   * as a caller does who resumes.
   */
  const charge = (index: number) => {
    const [token, currency] = TOKENS[index % TOKENS.length] as (typeof TOKENS)[number];
    const reference = `charge-${index}`;
    const amount = index % 10 === 9 ? 10_001 : 10_000 + 100 * (index % 50);
    const key = index % 4 === 0 ? { idempotencyKey: `key-${index}` } : {};
    return move({ kind: "charge", reference, amount: String(amount), currency }, client, {
      operationId: "createCharge",
      input: { body: { token, amount, reference, ...key } },
    });
  };

  /**
   * An order has no key: it is found again by its comment. The payer of the sandbox pays
   * every order, a doubled one too.
   */
  const order = async (comment: string, amount: number): Promise<string | undefined> => {
    const body = { amount, currency: "rub", title: "Room", description: "A room for a night", comment };
    const expected = { kind: "charge", reference: comment, amount: String(amount), currency: "rub" } as const;
    const { end, data } = await move(expected, client, { operationId: "createOrder", input: { body }, until: "final" });
    return end === "done" ? (data as { uuid: string }).uuid : undefined;
  };

  const refund = async (orderUuid: string, reference: string, amount: number) => {
    let payments = await client.listOrderTransactions({ orderUuid });
    for (let tries = 0; tries < 20 && !payments.ok; tries++)
      payments = await client.listOrderTransactions({ orderUuid });
    const txId = payments.ok ? payments.data.transactions[0]?.id : undefined;
    if (txId === undefined) return;
    const expected = { kind: "refund", reference, amount: String(amount), currency: "rub" } as const;
    await move(expected, client, { operationId: "refundOrderTransaction", input: { orderUuid, txId } });
  };

  return async (index) => {
    if (index % 4 !== 3) {
      await charge(index);
      return;
    }
    const [comment, amount] = [`order-${index}`, 50_000 + 100 * (index % 50)];
    const orderUuid = await order(comment, amount);
    if (orderUuid !== undefined) await refund(orderUuid, comment, amount);
  };
};
