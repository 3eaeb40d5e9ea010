import { createQiwiClient } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";

const CARD = {
  type: "CARD",
  pan: "4256000000000003",
  expiryDate: "12/34",
  cvv2: "123",
} as const;

/** A lost answer, made on purpose. */
export async function lostAnswer() {
  // #region fault
  const sandbox = createSandbox();
  const qiwi = createQiwiClient({
    ...sandbox.credentials.qiwi,
    baseUrl: sandbox.baseUrls.qiwi,
    fetch: sandbox.fetch,
    retries: 0, // else the client repeats the call and gets its answer
  });
  sandbox.faults.inject({
    provider: "qiwi",
    operationId: "createPayment",
    type: "reset", // the connection breaks …
    commit: true, // … after QIWI took the money
  });
  const payment = await qiwi.createPayment({
    paymentId: "order-1",
    body: {
      amount: { value: "5.00", currency: "RUB" },
      paymentMethod: CARD,
      flags: ["SALE"],
    },
  });
  // #endregion
  return { payment, moved: sandbox.ledger.length };
}

/** Three days in one line. */
export async function threeDays() {
  // #region time
  const sandbox = createSandbox();
  const qiwi = createQiwiClient({
    ...sandbox.credentials.qiwi,
    baseUrl: sandbox.baseUrls.qiwi,
    fetch: sandbox.fetch,
  });
  await qiwi.createPayment({
    paymentId: "hold-1",
    // Without SALE the money is held.
    body: {
      amount: { value: "5.00", currency: "RUB" },
      paymentMethod: CARD,
    },
  });
  await sandbox.advance(72 * 3_600_000);
  const movements = sandbox.ledger.map(({ kind }) => kind);
  // ["charge", "capture"]
  // #endregion
  return movements;
}

/** Many faults at random, the same ones every time. */
export async function soak(calls: number) {
  // #region random
  const sandbox = createSandbox();
  sandbox.faults.randomly({
    probability: 0.3,
    seed: 7, // same seed, same faults
    faults: [
      { type: "reset", commit: true },
      { type: "html" },
      { type: "refuse", status: 503 },
    ],
  });
  // #endregion
  const qiwi = createQiwiClient({
    ...sandbox.credentials.qiwi,
    baseUrl: sandbox.baseUrls.qiwi,
    fetch: sandbox.fetch,
  });
  for (let call = 0; call < calls; call++) {
    await qiwi.createPayment({
      paymentId: `soak-${call}`,
      body: {
        amount: { value: "1.00", currency: "RUB" },
        paymentMethod: CARD,
        flags: ["SALE"],
      },
    });
  }
  return sandbox.ledger.map(({ reference }) => reference);
}
