import { type CrashCase, caseOf } from "../case.ts";

const of = caseOf("tribute");

const TOKEN = "550e8400-e29b-41d4-a716-446655440000";
export const cases: readonly CrashCase[] = [
  of("createCharge", () => ({ body: { token: TOKEN, amount: 10_000, reference: "charge-1" } }), { moves: true }),
  of("createOrder", () => ({
    body: { amount: 50_000, currency: "rub", title: "Room", description: "A room", comment: "order-1" },
  })),
  of("cancelOrder", async (client, sandbox) => {
    const body = {
      amount: 100_000,
      currency: "rub",
      title: "X",
      description: "Y",
      customerId: "user_12345",
      period: "monthly",
    };
    const made = await client.createOrder?.({ body });
    await sandbox.advance(20_000);
    return { orderUuid: made.data.uuid };
  }),
  of("refundOrderTransaction", () => ({ orderUuid: TOKEN, txId: 12_345 }), { moves: true }),
  of("resendOrderWebhook", async (client, sandbox) => {
    const made = await client.createOrder?.({
      body: { amount: 50_000, currency: "rub", title: "Room", description: "A room" },
    });
    await sandbox.advance(20_000);
    return { orderUuid: made.data.uuid, body: { event: "shop_order" } };
  }),
  of("deactivateToken", () => ({ token: TOKEN })),
];
