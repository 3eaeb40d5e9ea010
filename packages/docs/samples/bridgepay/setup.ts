// #region setup
import { createBridgepayClient } from "@payspec/bridgepay";

export const bridgepay = createBridgepayClient({
  apiKey: () => process.env.BRIDGEPAY_API_KEY ?? "",
  secret: () => process.env.BRIDGEPAY_SECRET ?? "",
  baseUrl: "https://bridgepay.example", // the address that Bridgepay gave you
});
// #endregion
