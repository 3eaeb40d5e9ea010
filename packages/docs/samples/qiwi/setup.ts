// #region setup
import { createQiwiClient } from "@payspec/qiwi";

export const qiwi = createQiwiClient({
  token: () => process.env.QIWI_TOKEN ?? "",
  siteId: "site-01", // given once, then optional in every call
});
// #endregion
