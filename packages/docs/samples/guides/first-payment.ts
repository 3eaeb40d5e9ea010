// #region whole
import { createQiwiClient } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";

const sandbox = createSandbox();
const qiwi = createQiwiClient({
  ...sandbox.credentials.qiwi,
  baseUrl: sandbox.baseUrls.qiwi,
  fetch: sandbox.fetch,
});

async function pay() {
  const payment = await qiwi.createPayment({
    paymentId: "order-1017-1", // yours: a new one for each attempt to pay
    body: {
      amount: { value: "8.50", currency: "RUB" },
      paymentMethod: {
        type: "CARD",
        pan: "4256000000000003",
        expiryDate: "12/34",
        cvv2: "123",
      },
      flags: ["SALE"], // without it the money is only held
    },
  });

  if (payment.ok) {
    const { value, reason } = payment.data.status;
    if (value === "COMPLETED") return "paid";
    if (value === "DECLINED") return `declined: ${reason}`;
    return "not over yet"; // read it again with getPayment
  }
  if (payment.outcome === "unknown")
    return "money may have moved: ask getPayment";
  return `nothing happened: ${payment.kind}`;
}

console.log(await pay(), sandbox.ledger);
// #endregion
