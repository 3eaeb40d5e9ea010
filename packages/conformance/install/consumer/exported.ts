// What a project exports that builds on the clients: its declarations have to name every type by the
// packages that it installed.
import { createBridgepayClient } from "@payspec/bridgepay";
import { createInvoiceboxClient } from "@payspec/invoicebox";
import { createNodeFetch } from "@payspec/node";
import { createQiwiClient, verifyWebhook } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";
import { createTributeClient, unwrap } from "@payspec/tribute";
import { createViaClient } from "@payspec/via";
import { createPayments } from "payspec";

export const send = createNodeFetch();
export const sandbox = createSandbox();
export const tribute = createTributeClient({ apiKey: "k", fetch: send });
export const qiwi = createQiwiClient({ token: "t", siteId: "s" });
export const via = createViaClient({ clientId: "c", clientSecret: "s", baseUrl: "https://via.example" });
export const invoicebox = createInvoiceboxClient({ token: "t", userAgent: "shop" });
export const bridgepay = createBridgepayClient({ apiKey: "k", secret: "s", baseUrl: "https://bridgepay.example" });
export const payments = createPayments({ tribute: { apiKey: "k" } });
export const charge = (token: string) => tribute.createCharge({ body: { token, amount: 100 } });
export const charged = async (token: string) => unwrap(await charge(token));
export const tokens = tribute.listTokens;
export const bill = (billId: string) => qiwi.getBillDetails({ billId });
export const received = (body: string, headers: Record<string, string>) =>
  verifyWebhook({ body, headers }, { secret: "s" });
export const failed = async (token: string) => {
  const result = await charge(token);
  return result.ok ? undefined : result;
};
