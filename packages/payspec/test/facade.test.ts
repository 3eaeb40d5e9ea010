import { createSandbox } from "@payspec/sandbox";
import { createPayments, phaseOf } from "payspec";
import { describe, expect, it } from "vitest";

const sandbox = createSandbox();
const { credentials, baseUrls } = sandbox;

describe("createPayments", () => {
  it("makes the configured clients and no others", async () => {
    const payments = createPayments(
      {
        tribute: { ...credentials.tribute, baseUrl: baseUrls.tribute },
        qiwi: { ...credentials.qiwi, baseUrl: baseUrls.qiwi },
      },
      { fetch: sandbox.fetch },
    );
    expect(Object.keys(payments).sort()).toEqual(["qiwi", "tribute"]);
    expect(await payments.tribute.listTokens()).toMatchObject({ ok: true });
    expect(await payments.qiwi.getPayment({ paymentId: "none" })).toMatchObject({ kind: "refused", status: 404 });
  });

  it("lets a provider's own options win over the common ones", async () => {
    const own = async () => Response.json([], { status: 200 });
    const payments = createPayments({ tribute: { apiKey: "k", fetch: own } }, { fetch: sandbox.fetch });
    expect(await payments.tribute.listTokens()).toMatchObject({ ok: true, data: [] });
  });

  it("names a provider that it does not have", () => {
    expect(() => createPayments({ paypal: {} } as never)).toThrow("payspec has no provider named paypal.");
    expect(() => createPayments({ toString: {} } as never)).toThrow("payspec has no provider named toString.");
  });
});

describe("phaseOf", () => {
  it.each([
    ["tribute", "getCharge", { status: "success" }, "succeeded"],
    ["tribute", "getCharge", { status: "timeout" }, "unknown"],
    ["tribute", "getCharge", { status: "brand new" }, "unknown"],
    ["tribute", "getCharge", {}, "unknown"],
    ["tribute", "getCharge", null, "unknown"],
    ["qiwi", "createPayment", { status: { value: "DECLINE" } }, "failed"],
    ["qiwi", "createRefund", { status: { value: "COMPLETED" } }, "refunded"],
    ["via", "getTransaction", { data: { status: "PENDING" } }, "pending"],
    ["bridgepay", "getInvoice", { status: "expired" }, "expired"],
    ["invoicebox", "payWithCode", { data: { result: "wrongCode" } }, "action_required"],
    ["tribute", "listTokens", [], undefined],
    ["tribute", "toString", {}, undefined],
    ["qiwi", "createPayment", { status: { value: "COMPLETED" } }, "authorized"],
    ["qiwi", "getPayment", { status: { value: "COMPLETED" }, flags: ["SALE"] }, "succeeded"],
    ["qiwi", "getCardCheck", { status: "SUCCESS", isValidCard: true }, "done"],
    ["qiwi", "getCardCheck", { status: "SUCCESS", isValidCard: false }, "failed"],
    ["qiwi", "getCardCheck", { status: "SUCCESS" }, "unknown"],
    ["qiwi", "getPayout", { status: { value: "INIT" } }, "action_required"],
    ["qiwi", "declineRefund", { status: { value: "COMPLETED" } }, "unknown"],
    ["qiwi", "getSbpQrCode", { qrCode: { status: "PAYED", type: "TOKEN" } }, "done"],
    ["via", "getTransaction", { data: { status: "SUCCESS", amount: 500, refundedAmount: 200 } }, "partially_refunded"],
    ["invoicebox", "validatePaymentMethod", { data: { result: "available" } }, "action_required"],
  ] as const)("reads %s %s %j as %s", (provider, operationId, data, phase) =>
    expect(phaseOf(provider, operationId, data)).toBe(phase),
  );

  it("reads a QIWI payment by the flag that was asked for", () => {
    const data = { status: { value: "COMPLETED" }, flags: [] };
    expect(phaseOf("qiwi", "getPayment", data, { body: { flags: ["SALE"] } })).toBe("succeeded");
    expect(phaseOf("qiwi", "getPayment", data, { body: { flags: ["BIND_PAYMENT_TOKEN"] } })).toBe("authorized");
  });

  it.each([undefined, null, Symbol("s"), 1n, {}, [], () => 1, Object.create(null), "paypal", "toString"])(
    "does not throw for %o in any place",
    (given) => {
      expect(phaseOf(given as never, given as never, given, given)).toBe("unknown");
      expect(phaseOf("qiwi", given as never, given, given)).toBeUndefined();
      expect(phaseOf("qiwi", "getPayment", given, given)).toBe("unknown");
    },
  );
});
