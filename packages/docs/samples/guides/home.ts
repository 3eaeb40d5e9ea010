import { createSandbox } from "@payspec/sandbox";
// #region home
import { createTributeClient } from "@payspec/tribute";

export async function charge(tribute: ReturnType<typeof createTributeClient>, token: string) {
  const result = await tribute.createCharge({ body: { token, amount: 100_00, reference: "order-7" } });

  if (result.ok) return result.data.status; // typed answer
  if (result.outcome === "unknown") return result.reconcile?.operationId; // money may have moved: ask this
  if (result.kind === "refused") return result.error.message; // typed by its status
  return result.kind; // timeout, network, malformed, invalid …
}
// #endregion

export const sandbox = createSandbox();
