// #region setup
import { createInvoiceboxClient } from "@payspec/invoicebox";

export const invoicebox = createInvoiceboxClient({
  token: () => process.env.INVOICEBOX_TOKEN ?? "",
  userAgent: "MyShop/1.0 (Payspec)", // mandatory
});
// #endregion
