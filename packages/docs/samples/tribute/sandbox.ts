import { createSandbox } from "@payspec/sandbox";
import { createTributeClient } from "@payspec/tribute";

/** A sandbox of its own and a client that talks to it. */
export function start() {
  // #region sandbox
  const sandbox = createSandbox();
  const tribute = createTributeClient({
    ...sandbox.credentials.tribute,
    baseUrl: sandbox.baseUrls.tribute,
    fetch: sandbox.fetch,
  });
  // #endregion
  return { sandbox, tribute };
}
