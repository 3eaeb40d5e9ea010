import { createQiwiClient, type Schemas, verifyWebhook } from "@payspec/qiwi";
import { createSandbox, type Sandbox } from "@payspec/sandbox";
import { documented } from "./documents.ts";
import { Story } from "./story.ts";

type Client = ReturnType<typeof clientOf>;

const clientOf = (sandbox: Sandbox, story: Story) =>
  createQiwiClient({
    ...sandbox.credentials.qiwi,
    baseUrl: sandbox.baseUrls.qiwi,
    fetch: sandbox.fetch,
    retries: 0,
    onEvent: story.onEvent,
  });

/** Bills, one- and two-step payments, refunds, SBP codes, card checks, payouts, and the webhooks of all these. */
export async function qiwi(sandbox: Sandbox): Promise<Story> {
  const story = new Story("qiwi");
  const client = clientOf(sandbox, story);
  await bills(story, client);
  await payments(story, client, sandbox);
  await fasterPayments(story, client, sandbox);
  await cards(story, client);
  await payouts(story, client, sandbox);
  await webhooks(story);
  return story;
}

async function bills(story: Story, client: Client): Promise<void> {
  const billId = "893794793973";
  const bill = documented<Schemas["BillCreateRequest"]>("qiwi", "create-bill-request");
  story.title("QIWI: a bill is issued and paid");
  const expirationDateTime = "2030-04-13T14:30:00+03:00"; // The document's date has passed; everything else is as printed.
  await story.call("issue the document's bill", { phase: "action_required" }, () =>
    client.createBill({ billId, body: { ...bill, expirationDateTime } }),
  );
  const card = documented<Schemas["PaymentCreateRequest"]>("qiwi", "create-payment-request");
  await story.call("pay it by card", { phase: "succeeded" }, () =>
    client.createPayment({
      paymentId: "bill-payment",
      body: { ...card, billId, amount: { value: "100.00", currency: "RUB" } },
    }),
  );
  await story.call("the bill is paid", { phase: "succeeded" }, () => client.getBillDetails({ billId }));
  await story.call("its payments", {}, () => client.listBillPayments({ billId }));
}

async function payments(story: Story, client: Client, sandbox: Sandbox): Promise<void> {
  const paymentId = "1811";
  const card = documented<Schemas["PaymentCreateRequest"]>("qiwi", "create-payment-request");
  const method = card.paymentMethod as Schemas["CardPaymentMethod"];
  story.title("QIWI: hold, 3-D Secure, capture, refund");
  await story.call("hold 200.00 ₽: the payer has to pass 3-D Secure", { phase: "action_required" }, () =>
    client.createPayment({
      paymentId,
      body: { ...card, flags: [], paymentMethod: { ...method, holderName: "unknown name" } },
    }),
  );
  await story.call("passed", { phase: "authorized" }, () =>
    client.completePayment({ paymentId, body: documented("qiwi", "complete-payment-request") }),
  );
  await story.call("capture the hold", { phase: "succeeded" }, () =>
    client.createCapture({ paymentId, captureId: "bxwd8096", body: documented("qiwi", "create-capture-request") }),
  );
  await story.call("read the capture", { phase: "succeeded" }, () =>
    client.getCapture({ paymentId, captureId: "bxwd8096" }),
  );
  const refund = documented<Schemas["RefundCreateRequest"]>("qiwi", "create-refund-request");
  await story.call("give 2.34 ₽ back", { phase: "refunded" }, () =>
    client.createRefund({ paymentId, refundId: "tcwv3132", body: refund }),
  );
  await story.call("the same refund again: the same refund", { phase: "refunded" }, () =>
    client.createRefund({ paymentId, refundId: "tcwv3132", body: refund }),
  );
  await story.call("read it", { phase: "refunded" }, () => client.getRefund({ paymentId, refundId: "tcwv3132" }));
  await story.call("a postponed refund", {}, () =>
    client.createRefund({ paymentId, refundId: "mistake", body: { ...refund, comment: "Postponed" } }),
  );
  await story.call("is declined in time", { phase: "canceled" }, () =>
    client.declineRefund({ paymentId, refundId: "mistake" }),
  );
  await story.call("all refunds", {}, () => client.listRefunds({ paymentId }));
  await story.call("a card that is declined: HTTP 200", { phase: "failed" }, () =>
    client.createPayment({
      paymentId: "declined",
      body: { ...card, paymentMethod: { ...method, expiryDate: "02/30" } },
    }),
  );
  await story.call("a number with a wrong check digit", { kind: "refused", status: 400 }, () =>
    client.createPayment({
      paymentId: "mistyped",
      body: { ...card, paymentMethod: { ...method, pan: "4444443616621048" } },
    }),
  );
  await story.call("10.005 ₽ is not sent", { kind: "invalid" }, () =>
    client.createPayment({ paymentId: "fraction", body: { ...card, amount: { value: 10.005, currency: "RUB" } } }),
  );
  await story.call("a dot segment is not sent", { kind: "invalid" }, () => client.getPayment({ paymentId: ".." }));
  await client.createPayment({ paymentId: "forgotten", body: { ...card, flags: [] } });
  await sandbox.advance(72 * 3_600_000);
  const forgotten = await story.call("a hold that nobody captured for 72 hours", { phase: "succeeded" }, () =>
    client.getPayment({ paymentId: "forgotten" }),
  );
  story.check("was captured by itself", forgotten.capturedAmount.value === "200.00");
}

async function fasterPayments(story: Story, client: Client, sandbox: Sandbox): Promise<void> {
  const code = documented<Schemas["QrCodeCreateRequest"]>("qiwi", "put-sbp-qr-code-request");
  story.title("QIWI: a QR code of the Faster Payments System, and its token");
  await story.call("issue the document's code", { phase: "action_required" }, () =>
    client.createSbpQrCode({ body: documented("qiwi", "create-sbp-qr-code-request") }),
  );
  await story.call("one over 200.00 ₽, which test mode pays", { phase: "action_required" }, () =>
    client.putSbpQrCode({ qrCodeUid: "Test", body: { ...code, amount: { value: "200.00", currency: "RUB" } } }),
  );
  await sandbox.advance(5000);
  await story.call("paid", { phase: "succeeded" }, () => client.getSbpQrCode({ qrCodeUid: "Test" }));
  const ids = { qrCodeUid: "adghj17d1g8", paymentId: "11212334csd" };
  await client.putSbpQrCode({
    qrCodeUid: ids.qrCodeUid,
    body: { ...code, amount: { value: "100.00", currency: "RUB" }, qrCode: { ...code.qrCode, ttl: 999 } },
  });
  await story.call("charge the document's token", { phase: "pending" }, () =>
    client.payBySbpToken({ ...ids, body: documented("qiwi", "pay-by-sbp-token-request") }),
  );
  await client.putSbpQrCode({ qrCodeUid: "by-token", body: { ...code, amount: { value: "50.00", currency: "RUB" } } });
  await story.call("and once more, the way of 2023", {}, () =>
    client.createSbpTokenPayment({ qrCodeUid: "by-token", body: documented("qiwi", "pay-by-sbp-token-request") }),
  );
}

async function cards(story: Story, client: Client): Promise<void> {
  const requestUid = "acd7bf20-22e2-4cbf-a218-38d90e9f29b9";
  const check = documented<Schemas["CardCheckRequest"]>("qiwi", "create-card-check-request");
  story.title("QIWI: check a card, get a token");
  const checked = await story.call("the document's card", { phase: "done" }, () =>
    client.createCardCheck({ requestUid, body: check }),
  );
  await story.call("read the check", { phase: "done" }, () => client.getCardCheck({ requestUid }));
  await story.call("a card that asks for 3-D Secure", { phase: "action_required" }, () =>
    client.createCardCheck({
      requestUid: "with-3ds",
      body: { ...check, cardData: { ...check.cardData, holderName: "unknown name" } },
    }),
  );
  await story.call("passed", { phase: "done" }, () =>
    client.completeCardCheck({ requestUid: "with-3ds", body: documented("qiwi", "complete-card-check-request") }),
  );
  const { token = "", account = "" } = checked.createdToken ?? {};
  await story.call("revoke the token", {}, () =>
    client.deletePaymentToken({ body: { token, customerAccountId: account } }),
  );
}

async function payouts(story: Story, client: Client, sandbox: Sandbox): Promise<void> {
  const paymentId = "1811";
  const body = documented<Schemas["PayoutCreateRequest"]>("qiwi", "create-payout-request");
  story.title("QIWI: pay out of a payment, signed with X-Digital-Sign");
  await story.call("40.00 ₽ to the document's card", { phase: "succeeded" }, () =>
    client.createPayout({ paymentId, payoutId: "bxwd8096", body }),
  );
  await story.call("read it", { phase: "succeeded" }, () => client.getPayout({ paymentId, payoutId: "bxwd8096" }));
  await story.call("5.00 ₽, which test mode declines", { phase: "failed" }, () =>
    client.createPayout({
      paymentId,
      payoutId: "declined",
      body: { ...body, amount: { value: "5.00", currency: "RUB" } },
    }),
  );
  const unsigned = createQiwiClient({
    ...sandbox.credentials.qiwi,
    signPayout: undefined,
    baseUrl: sandbox.baseUrls.qiwi,
    fetch: sandbox.fetch,
  });
  await story.call("without a signing function nothing is sent", { kind: "invalid" }, () =>
    unsigned.createPayout({ paymentId, payoutId: "unsigned", body }),
  );
  await story.call("a two-step payout waits", { phase: "action_required" }, () =>
    client.createPayout({ paymentId, payoutId: "two-step", body: { ...body, comment: "two-step" } }),
  );
  await story.call("and is completed", {}, () => client.completePayout({ paymentId, payoutId: "two-step" }));
}

/** One movement of each kind; the merchant hears of it. The sandbox is one of its own, with a receiver of webhooks. */
async function webhooks(story: Story): Promise<void> {
  const heard: string[] = [];
  const sandbox = createSandbox({
    undocumented: "kind",
    deliver: async (url, init) => {
      const verified = await verifyWebhook(new Request(url, init), { secret: "sandbox-qiwi-notification-key" });
      heard.push(verified.ok ? verified.event.type : verified.reason);
      return new Response(null, { status: verified.ok ? 200 : 400 });
    },
  });
  const client = clientOf(sandbox, story);
  const paymentId = "1811";
  story.title("QIWI: webhooks, each signature checked");
  const { callbackUrl, ...card } = documented<Schemas["PaymentCreateRequest"]>("qiwi", "create-payment-request");
  await story.call(`hold 200.00 ₽, reported to ${callbackUrl}`, { phase: "authorized" }, () =>
    client.createPayment({ paymentId, body: { ...card, callbackUrl: callbackUrl ?? "", flags: [] } }),
  );
  await story.call("capture it", { phase: "succeeded" }, () => client.createCapture({ paymentId, captureId: "c1" }));
  await story.call("pay 40.00 ₽ out", { phase: "succeeded" }, () =>
    client.createPayout({ paymentId, payoutId: "p1", body: documented("qiwi", "create-payout-request") }),
  );
  await story.call("give 2.34 ₽ back", { phase: "refunded" }, () =>
    client.createRefund({ paymentId, refundId: "r1", body: documented("qiwi", "create-refund-request") }),
  );
  await story.call("check a card", { phase: "done" }, () =>
    client.createCardCheck({ requestUid: "check-1", body: documented("qiwi", "create-card-check-request") }),
  );
  await story.call("save an account of the Faster Payments System", { phase: "action_required" }, () =>
    client.putSbpQrCode({ qrCodeUid: "bind-1", body: documented("qiwi", "put-sbp-qr-code-request-token") }),
  );
  await sandbox.advance(5000);
  story.check(
    `webhooks: ${heard.join(", ")}`,
    [...heard].sort().join() === "CAPTURE,CHECK_CARD,PAYMENT,PAYOUT,REFUND,TOKEN",
  );
}
