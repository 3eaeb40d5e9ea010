// The switch that the failures guide prints, over every status of every provider, and over
// what happens to a QIWI order.
import type { PhaseTable } from "@payspec/core";
import { unwrap } from "@payspec/qiwi";
import { providers } from "@payspec/spec-model/providers";
import type { Provider } from "payspec";
import { describe, expect, it } from "vitest";
import { reaction } from "../samples/guides/failures.js";
import { start } from "../samples/qiwi/sandbox.js";

const tables: Readonly<Record<string, PhaseTable>> = Object.fromEntries(
  await Promise.all(
    providers.map(
      async (name) => [name, ((await import(`@payspec/${name}`)) as { phases: PhaseTable }).phases] as const,
    ),
  ),
);

/** An answer that holds nothing but a status. */
const answerWith = (at: string, value: string): unknown =>
  at
    .split("/")
    .slice(1)
    .reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);

/** By provider: every status value, with what the printed switch makes of it when nothing else is known. */
const reactions = Object.entries(tables).map(
  ([provider, table]) =>
    [
      provider,
      Object.entries(table).flatMap(([operationId, { at, values }]) =>
        Object.keys(values).map((value) => ({
          name: `${operationId} ${value}`,
          does: reaction(provider as Provider, operationId, answerWith(at, value)),
        })),
      ),
    ] as const,
);

describe("the printed switch", () => {
  it("knows every status of every provider", () => {
    const all = reactions.flatMap(([, found]) => found);
    expect(all.length).toBeGreaterThan(150);
    for (const { name, does } of all) expect(does, name).toMatch(/deliver|go on|wait|do what/);
  });

  // Written by hand from the providers' pages: the only values that say "paid" by themselves.
  const paid: Readonly<Record<string, RegExp>> = {
    bridgepay: /^(createInvoice|getInvoice|cancelInvoice) paid$|^confirmInvoiceTransfer (paid|completed)$/,
    invoicebox: /^\w*Order\w* completed$|^payWithCode (success|alreadyPaid)$/,
    qiwi: /^(createCapture|getCapture|getPayout|createPayout|completePayout|payBySbpToken) (COMPLETED|SUCCESS)$|^\w*Sbp\w* PAYED$/,
    tribute: /^(createCharge|getCharge) success$|^\w*Order\w* paid$/,
    via: /^\w+ SUCCESS$/,
  };
  it("has statuses of each provider in the table", () => {
    expect(reactions.filter(([, found]) => found.length > 0).map(([provider]) => provider)).toEqual(
      expect.arrayContaining(Object.keys(paid)),
    );
  });

  it.each(reactions.filter(([provider]) => provider in paid))(
    "delivers on the paid statuses of %s and on nothing else",
    (provider, found) => {
      const wrong = found.filter(({ name, does }) => (does === "deliver") !== paid[provider]?.test(name));
      expect(wrong).toEqual([]);
      expect(found.some(({ does }) => does === "deliver")).toBe(true);
    },
  );
});

describe("a QIWI order", () => {
  const card = (month: string) => ({
    type: "CARD" as const,
    pan: "4256000000000003",
    expiryDate: `${month}/34`,
    cvv2: "123",
  });
  const amount = { value: "8.00", currency: "RUB" } as const;
  const order = (month: string, flags: "SALE"[]) => ({
    paymentId: "p-1",
    body: { amount, paymentMethod: card(month), flags },
  });
  const read = async (qiwi: ReturnType<typeof start>["qiwi"], asked?: object) =>
    reaction("qiwi", "getPayment", unwrap(await qiwi.getPayment({ paymentId: "p-1" })), asked);

  it("that was sold is delivered", async () => {
    const { qiwi } = start();
    const asked = order("12", ["SALE"]);
    expect(reaction("qiwi", "createPayment", unwrap(await qiwi.createPayment(asked)), asked)).toBe("deliver");
    expect(await read(qiwi, asked)).toBe("deliver");
    expect(await read(qiwi)).toBe("deliver"); // the captured sum says it as well
  });

  it("that is held is delivered after its capture, and not before", async () => {
    const { qiwi } = start();
    const asked = order("12", []);
    await qiwi.createPayment(asked);
    expect(await read(qiwi, asked)).toBe("capture, then deliver");
    unwrap(await qiwi.createCapture({ paymentId: "p-1", captureId: "c-1" }));
    expect(await read(qiwi, asked)).toBe("deliver");
  });

  it("whose hold was released is not delivered", async () => {
    const { qiwi } = start();
    await qiwi.createPayment(order("12", []));
    unwrap(await qiwi.createRefund({ paymentId: "p-1", refundId: "r-1", body: { amount } }));
    expect(await read(qiwi)).toBe("do not deliver");
  });

  it("that was paid back is not delivered, and one that was paid back in part only in part", async () => {
    const { qiwi } = start();
    const asked = order("12", ["SALE"]);
    await qiwi.createPayment(asked);
    unwrap(
      await qiwi.createRefund({
        paymentId: "p-1",
        refundId: "r-1",
        body: { amount: { value: "3.00", currency: "RUB" } },
      }),
    );
    expect(await read(qiwi, asked)).toBe("deliver what was not paid back");
    unwrap(
      await qiwi.createRefund({
        paymentId: "p-1",
        refundId: "r-2",
        body: { amount: { value: "5.00", currency: "RUB" } },
      }),
    );
    expect(await read(qiwi, asked)).toBe("do not deliver");
  });

  it("whose card was declined is not delivered", async () => {
    const { qiwi } = start();
    const asked = order("02", ["SALE"]);
    await qiwi.createPayment(asked);
    expect(await read(qiwi, asked)).toBe("do not deliver");
  });

  it("whose card was only checked is not delivered", async () => {
    const { qiwi } = start();
    const check = await qiwi.createCardCheck({
      requestUid: "c-1",
      body: { cardData: { pan: "4256000000000003", expiryDate: "12/34", cvv2: "123" } },
    });
    expect(reaction("qiwi", "createCardCheck", unwrap(check))).toBe("go on");
  });

  it("that is a bill is delivered when it was paid by SALE, and captured first when it was held", () => {
    const bill = { status: { value: "PAID" }, payments: [] };
    expect(reaction("qiwi", "getBillDetails", bill)).toBe("capture, then deliver");
    expect(reaction("qiwi", "getBillDetails", { ...bill, flags: ["SALE"] })).toBe("deliver");
    expect(reaction("qiwi", "getBillDetails", bill, { body: { flags: ["SALE"] } })).toBe("deliver");
    expect(reaction("qiwi", "getBillDetails", bill, { body: { flags: ["CHECK_CARD"] } })).toBe("go on");
    const payment = (captured: string, refunded: string, value = "COMPLETED") => ({
      status: { value },
      amount: { value: "100.00" },
      capturedAmount: { value: captured },
      refundedAmount: { value: refunded },
    });
    const withPayments = (...payments: object[]) => reaction("qiwi", "getBillDetails", { ...bill, payments });
    expect(withPayments(payment("100.00", "0.00", "DECLINED"), payment("0.00", "0.00"))).toBe("capture, then deliver");
    expect(withPayments(payment("100.00", "0.00", "DECLINED"), payment("100.00", "0.00"))).toBe("deliver");
    expect(withPayments(payment("100.00", "40.00"))).toBe("deliver what was not paid back");
    expect(withPayments(payment("100.00", "100.00"))).toBe("do not deliver");
  });
});
