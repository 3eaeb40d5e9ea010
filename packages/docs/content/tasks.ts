/** A task of an integrator, and the calls that do it: per provider the operations or webhooks in order. */
export interface Task {
  readonly task: string;
  readonly calls: Readonly<Record<string, readonly string[]>>;
}

/** Where a reader who knows the task but not the provider starts. Names that no spec has fail the build. */
export const tasks: readonly Task[] = [
  {
    task: "Take a payment on a page of the provider",
    calls: { qiwi: ["createBill"], invoicebox: ["createOrder"], bridgepay: ["createInvoice"], tribute: ["createOrder"] },
  },
  { task: "Charge a card", calls: { qiwi: ["createPayment"], via: ["startMerchantPayment", "verifyMerchantPayment"] } },
  {
    task: "Finish 3-D Secure or hand in a code",
    calls: { qiwi: ["completePayment"], invoicebox: ["sendConfirmationCode", "payWithCode"], via: ["verifyMerchantPayment"] },
  },
  { task: "Save a card", calls: { qiwi: ["createCardCheck"], via: ["registerCard", "verifyCardRegistration"] } },
  { task: "Charge a saved card", calls: { qiwi: ["createPayment"], via: ["payMerchantByToken"], tribute: ["createCharge"] } },
  { task: "Hold first, take later", calls: { qiwi: ["createPayment", "createCapture"] } },
  { task: "Take a payment by QR code", calls: { qiwi: ["putSbpQrCode"] } },
  {
    task: "Learn how it went",
    calls: { qiwi: ["getPayment"], invoicebox: ["getOrder"], via: ["getTransaction"], bridgepay: ["getInvoice"], tribute: ["getCharge"] },
  },
  { task: "Refund", calls: { qiwi: ["createRefund"], invoicebox: ["createRefund"], tribute: ["refundOrderTransaction"] } },
  { task: "Cancel before it is paid", calls: { invoicebox: ["cancelOrder"] } },
  { task: "Pay out", calls: { qiwi: ["createPayout"], via: ["transferDepositToCard"], bridgepay: ["createInvoice"] } },
  { task: "Read a balance", calls: { via: ["listDepositBalances"], bridgepay: ["listAccounts"] } },
  { task: "Run a subscription", calls: { tribute: ["createOrder", "cancelOrder"] } },
  { task: "Report a delivery", calls: { invoicebox: ["createShipment"] } },
  {
    task: "Be told by a webhook",
    calls: { qiwi: ["paymentNotification"], tribute: ["shopOrder"], invoicebox: ["orderNotification"], bridgepay: ["invoiceNotification"] },
  },
];
