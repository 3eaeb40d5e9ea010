import { createQiwiClient } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";

const sandbox = createSandbox();
const qiwi = createQiwiClient({
  ...sandbox.credentials.qiwi,
  baseUrl: sandbox.baseUrls.qiwi,
  fetch: sandbox.fetch,
});

const payment = await qiwi.createPayment({
  paymentId: "order-1-1",
  body: {
    amount: { value: "5.00", currency: "RUB" },
    paymentMethod: {
      type: "CARD",
      pan: "4256000000000003",
      expiryDate: "02/34",
      cvv2: "123",
    },
    flags: ["SALE"],
  },
});

// A decline is a 200 too.
if (payment.ok && payment.data.status.value !== "COMPLETED") {
  console.log(payment.data.status.value, payment.data.status.reason);
}
