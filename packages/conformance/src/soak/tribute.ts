import type { Result } from "@payspec/core";
import { createTributeClient, type Schemas } from "@payspec/tribute";
import { byPhase, isRefusal } from "./read.ts";
import type { Movement, Told } from "./settle.ts";
import type { Play } from "./stage.ts";

const TOKENS = [
  ["550e8400-e29b-41d4-a716-446655440000", "rub"],
  ["550e8400-e29b-41d4-a716-446655440001", "eur"],
  ["550e8400-e29b-41d4-a716-446655440002", "usd"],
] as const;

/** Charges by token, and orders that are paid and refunded. */
export const tribute: Play = ({ sandbox, options, prepare, move, lull }) => {
  const client = createTributeClient({ ...sandbox.credentials.tribute, ...options });

  /**
   * The three tokens of the sandbox serve all customers, so most charges meet 409 (another charge is open) and 429 (one per minute) first.
   * Every tenth is declined. Some leave their key to the client and send that key again, as a caller does who resumes.
   */
  const charge = (index: number) => {
    const [token, currency] = TOKENS[index % TOKENS.length] as (typeof TOKENS)[number];
    const reference = `charge-${index}`;
    const amount = index % 10 === 9 ? 10_001 : 10_000 + 100 * (index % 50);
    let key = index % 4 === 0 ? `key-${index}` : undefined;
    return move({ kind: "charge", reference, amount: String(amount), currency }, client, {
      send: async () => {
        const body = { token, amount, reference, ...(key !== undefined && { idempotencyKey: key }) };
        const result = await client.createCharge({ body });
        key = result.idempotencyKey;
        return result;
      },
      // 409: this charge was not made, because another one is open on the token. A known key would have been answered with its charge.
      read: (result) => (isRefusal(result, "createCharge", 409) ? "not there" : byPhase("tribute", result)),
      follow: (result) => ({ operationId: "getCharge", input: { chargeUuid: dataOf<Schemas["ShopCharge"]>(result).chargeUuid } }),
    });
  };

  /** An order has no key: it is found again by its comment. The payer of the sandbox pays every order, a doubled one too. */
  const order = async (comment: string, amount: number): Promise<string | undefined> => {
    const ours = (result: Result<unknown>) => {
      const data = dataOf<Schemas["ShopOrder"] | Schemas["ShopOrder"][]>(result);
      return Array.isArray(data) ? data.find((one) => one.comment === comment) : data;
    };
    const { end, result } = await move({ kind: "charge", reference: comment, amount: String(amount), currency: "rub" }, client, {
      send: () => client.createOrder({ body: { amount, currency: "rub", title: "Room", description: "A room for a night", comment } }),
      read: (answer) => {
        if (!answer.ok) return undefined;
        const { status } = ours(answer) ?? {};
        return status === undefined && answer.operationId === "listOrders" ? "not there" : status === "paid" ? "done" : "pending";
      },
      follow: (answer) => ({ operationId: "getOrder", input: { orderUuid: ours(answer)?.uuid } }),
      beforeRepeat: lull,
    });
    return end === "done" ? ours(result)?.uuid : undefined;
  };

  const refund = async (orderUuid: string, reference: string, amount: number) => {
    const follow = () => ({ operationId: "listOrderTransactions", input: { orderUuid } });
    const first = (result: Result<unknown>) => dataOf<Schemas["TransactionsPage"]>(result).transactions[0];
    const send: Movement["send"] = () => client.listOrderTransactions({ orderUuid });
    const { result } = await prepare(client, { send, read: (answer) => (answer.ok ? "done" : "pending"), follow });
    const txId = first(result)?.id;
    if (txId === undefined) return;
    await move({ kind: "refund", reference, amount: String(amount), currency: "rub" }, client, {
      send: () => client.refundOrderTransaction({ orderUuid, txId }),
      read: (answer): Told | undefined => {
        if (!answer.ok || answer.operationId !== "listOrderTransactions") return byPhase("tribute", answer);
        const { isRefunded, isRefundable } = first(answer) ?? {};
        return isRefunded ? "done" : isRefundable ? "not there" : "pending";
      },
      follow,
    });
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

const dataOf = <Data>(result: Result<unknown>): Data => (result as { data: Data }).data;
