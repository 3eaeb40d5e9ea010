import { createQiwiClient } from "@payspec/qiwi";
import { startSandboxServer } from "@payspec/sandbox/server";

/** The sandbox over HTTP, for programs that are not this process. */
export async function overHttp() {
  // #region server
  const server = await startSandboxServer({ port: 0 }); // any free port
  const qiwi = createQiwiClient({
    ...server.sandbox.credentials.qiwi,
    baseUrl: server.baseUrls.qiwi, // a real address: no `fetch` needed
  });
  const payment = await qiwi.getPayment({ paymentId: "order-1" });
  await server.close();
  // #endregion
  return payment;
}
