// #region setup
import { createTributeClient } from "@payspec/tribute";

export const tribute = createTributeClient({
  apiKey: () => process.env.TRIBUTE_API_KEY ?? "",
});
// #endregion
