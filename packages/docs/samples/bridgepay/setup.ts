// #region setup
import { createBridgepayClient } from "@payspec/bridgepay";

export const bridgepay = createBridgepayClient({
  apiKey: () => process.env.BRIDGEPAY_API_KEY ?? "",
  secret: () => process.env.BRIDGEPAY_SECRET ?? "",
  baseUrl: "https://bridgepay.example", // issued to you
});
// #endregion
