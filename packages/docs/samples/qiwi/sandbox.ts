import { createQiwiClient } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";

/** A sandbox of its own and a client that talks to it. */
export function start() {
  // #region sandbox
  const sandbox = createSandbox();
  const qiwi = createQiwiClient({
    ...sandbox.credentials.qiwi,
    baseUrl: sandbox.baseUrls.qiwi,
    fetch: sandbox.fetch,
  });
  // #endregion
  return { sandbox, qiwi };
}
