import type { ViaClient } from "@payspec/via";

/** Starts to store a card; its holder gets a code. */
export async function sample(
  via: ViaClient,
  card: { pan: string; expMonth: string; expYear: string },
) {
  // #region sample
  const started = await via.registerCard({ body: card });
  if (started.ok) return { askForCode: started.data.verifyId };
  // Nothing can be looked up: start over, the holder gets another SMS.
  if (started.outcome === "unknown") return { again: true };
  return { problem: started.kind };
  // #endregion
}
