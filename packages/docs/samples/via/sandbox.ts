import { createSandbox } from "@payspec/sandbox";
import { createViaClient } from "@payspec/via";

/** A sandbox of its own and a client that talks to it. */
export function start() {
  // #region sandbox
  const sandbox = createSandbox();
  const via = createViaClient({
    ...sandbox.credentials.via,
    baseUrl: sandbox.baseUrls.via,
    fetch: sandbox.fetch,
  });
  // #endregion
  return { sandbox, via };
}
