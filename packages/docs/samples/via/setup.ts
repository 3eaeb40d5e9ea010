// #region setup
import { createViaClient } from "@payspec/via";

export const via = createViaClient({
  clientId: () => process.env.VIA_CLIENT_ID ?? "",
  clientSecret: () => process.env.VIA_CLIENT_SECRET ?? "",
  baseUrl: "https://via.example", // issued to you
});
// #endregion
