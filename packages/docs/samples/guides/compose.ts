import { createSandbox } from "@payspec/sandbox";
import { createPayments } from "payspec";

const sandbox = createSandbox();

/** Several providers at once. */
export function several() {
  // #region compose
  const payments = createPayments(
    {
      qiwi: {
        ...sandbox.credentials.qiwi,
        baseUrl: sandbox.baseUrls.qiwi,
      },
      tribute: {
        ...sandbox.credentials.tribute,
        baseUrl: sandbox.baseUrls.tribute,
      },
    },
    { fetch: sandbox.fetch, timeoutMs: 20_000 }, // holds for all of them
  );
  // #endregion
  return payments;
}
