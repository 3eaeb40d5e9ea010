import { readFileSync } from "node:fs";
import { root } from "@payspec/spec-model/providers";

/** The value of an example, as the provider's document prints it. */
export function documented<T>(provider: string, name: string): T {
  return (JSON.parse(readFileSync(`${root}specs/${provider}/examples/${name}.json`, "utf8")) as { value: T }).value;
}

/**
 * The 29 operations of the five documents that the product was made from. The others came from
 * the providers' further pages.
 */
export const firstDocuments: Readonly<Record<string, readonly string[]>> = {
  bridgepay: ["confirmInvoiceTransfer"],
  invoicebox: ["sendConfirmationCode"],
  qiwi: [
    "createBill",
    "getBillDetails",
    "listBillPayments",
    "createPayment",
    "getPayment",
    "completePayment",
    "createCapture",
    "getCapture",
    "putSbpQrCode",
    "createSbpQrCode",
    "getSbpQrCode",
    "payBySbpToken",
    "createRefund",
    "getRefund",
    "listRefunds",
    "declineRefund",
    "createCardCheck",
    "getCardCheck",
    "completeCardCheck",
    "createPayout",
    "getPayout",
  ],
  tribute: ["listTokens", "getToken", "deactivateToken", "createCharge", "getCharge"],
  via: ["verifyMerchantPayment"],
};
