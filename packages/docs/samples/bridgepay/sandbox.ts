import { createBridgepayClient } from "@payspec/bridgepay";
import { createSandbox } from "@payspec/sandbox";

/** A sandbox of its own and a client that talks to it. */
export function start() {
  // #region sandbox
  const sandbox = createSandbox();
  const bridgepay = createBridgepayClient({
    ...sandbox.credentials.bridgepay,
    baseUrl: sandbox.baseUrls.bridgepay,
    fetch: sandbox.fetch,
  });
  // #endregion
  return { sandbox, bridgepay };
}
