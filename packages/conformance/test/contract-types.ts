// The public contract by type: what compiles and what must not. Checked by `npm run typecheck`; nothing here is run.
import { createBridgepayClient } from "@payspec/bridgepay";
import { createInvoiceboxClient } from "@payspec/invoicebox";
import { createQiwiClient, type Schemas as QiwiSchemas } from "@payspec/qiwi";
import { createTributeClient, operations, type paths, type Schemas, unwrap, type webhooks } from "@payspec/tribute";
import { createViaClient } from "@payspec/via";
import { createPayments, phaseOf } from "payspec";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <T extends true>(_?: T): void => {};

const tribute = createTributeClient({ apiKey: async () => "key", deadlineMs: 1000, onEvent: (event) => event.type });
const token = "550e8400-e29b-41d4-a716-446655440000";

export async function results(): Promise<void> {
  const charge = await tribute.createCharge({
    body: { token, amount: 100_00, idempotencyKey: "k" },
    currency: "eur",
    signal: AbortSignal.timeout(5),
    timeoutMs: 1,
    headers: {},
  });
  if (charge.ok) {
    is<Equal<typeof charge.data, Schemas["ShopCharge"]>>();
    const { status } = charge.data;
    if (status === "success") status satisfies "success" | (string & {});
    const anything: string = status; // open: the provider may add values
    anything.trim();
    return;
  }
  is<Equal<typeof charge.outcome, "none" | "unknown">>();
  switch (charge.kind) {
    case "refused":
      is<Equal<typeof charge.status, 400 | 401 | 403 | 404 | 409 | 429 | 502>>();
      is<Equal<typeof charge.error, Schemas["Error"]>>();
      break;
    case "undocumented":
      is<Equal<typeof charge.raw, string | Uint8Array | undefined>>();
      break;
    case "malformed":
      is<Equal<typeof charge.problem, string>>();
      break;
    case "timeout":
    case "network":
    case "aborted":
      break;
    case "invalid":
      charge.problems[0]?.field.trim();
      break;
    default:
      charge satisfies never; // nothing else can come back
  }
  is<Equal<ReturnType<typeof unwrap<Schemas["ShopCharge"]>>, Schemas["ShopCharge"]>>();
  unwrap(charge);
}

export async function wrongCalls(): Promise<void> {
  // @ts-expect-error a misspelt operation
  await tribute.createChrage({ body: { token, amount: 1 } });
  // @ts-expect-error a missing field
  await tribute.createCharge({ body: { token } });
  // @ts-expect-error a misspelt field of the body
  await tribute.createCharge({ body: { token, amount: 1, refrence: "x" } });
  // @ts-expect-error a wrong type
  await tribute.createCharge({ body: { token, amount: "100" } });
  // @ts-expect-error a misspelt option
  await tribute.getCharge({ chargeUuid: token, timeuotMs: 5 });
  // @ts-expect-error a missing path parameter
  await tribute.getCharge({});
  // @ts-expect-error a value outside the enum
  await tribute.listTokens({ active: "yes" });
  await tribute.listTokens({ active: true, limit: 5 });
  await tribute.listTokens();
  // @ts-expect-error a missing credential
  createTributeClient({});
}

const amount = { value: "10.00", currency: "RUB" };
const card = { type: "CARD", pan: "4444443616621049", expiryDate: "12/30", cvv2: "123" } as const;
const body: QiwiSchemas["PaymentCreateRequest"] = { amount, paymentMethod: card };

export async function qiwi(): Promise<void> {
  const bound = createQiwiClient({ token: "t", siteId: "site-01" });
  await bound.createPayment({ paymentId: "1", body });
  await bound.createPayment({ paymentId: "1", siteId: "other", body });
  const free = createQiwiClient({ token: "t" });
  await free.createPayment({ siteId: "site-01", paymentId: "1", body });
  // @ts-expect-error without siteId at the client, every call has to give it
  await free.createPayment({ paymentId: "1", body });
  // @ts-expect-error a misspelt field deep in the body
  await bound.createPayment({ paymentId: "1", body: { ...body, amount: { value: "10.00", curency: "RUB" } } });
  await bound.createPayment({
    paymentId: "1",
    // @ts-expect-error a field of another payment method
    body: { amount, paymentMethod: { type: "TOKEN", paymentToken: "t", pan: "4" } },
  });
}

export async function others(): Promise<void> {
  const bridgepay = createBridgepayClient({ apiKey: "k", secret: "s", baseUrl: "https://bridgepay.example" });
  await bridgepay.confirmInvoiceTransfer({ id: "1", body: { attachment: new File(["x"], "x.pdf") } });
  await bridgepay.confirmInvoiceTransfer({ id: "1", body: { attachment: new Uint8Array(1) } });
  // @ts-expect-error a path is not a file
  await bridgepay.confirmInvoiceTransfer({ id: "1", body: { attachment: "/tmp/x.pdf" } });
  const payOut = {
    type: "out",
    amount: "1.00",
    currency: "RUB",
    notificationUrl: "https://x.example",
    notificationToken: "t",
  } as const;
  // @ts-expect-error a pay-out needs to know where to pay
  await bridgepay.createInvoice({ body: payOut });
  const via = createViaClient({ clientId: "c", clientSecret: "s", baseUrl: "https://via.example" });
  const paid = await via.verifyMerchantPayment({ body: { verifyId: "v", verifyCode: "005646" } });
  if (!paid.ok && paid.kind === "refused") paid.error.error.message.en?.trim();
  // @ts-expect-error VIA issues the address per partner
  createViaClient({ clientId: "c", clientSecret: "s" });
  createInvoiceboxClient({ token: "t", userAgent: "Shop/1.0" });
  // @ts-expect-error Invoicebox demands a User-Agent
  createInvoiceboxClient({ token: "t" });
}

export function facade(): void {
  const payments = createPayments({ qiwi: { token: "t", siteId: "s" }, tribute: { apiKey: "k" } }, { timeoutMs: 5 });
  is<Equal<keyof typeof payments, "qiwi" | "tribute">>();
  void payments.qiwi.getPayment({ paymentId: "1" });
  // @ts-expect-error a provider that was not configured
  payments.via;
  // @ts-expect-error no such provider
  createPayments({ paypal: {} });
  phaseOf("tribute", "getCharge", {}) satisfies string | undefined;
}

export type Published = [paths["/shop/charges"]["post"], webhooks, operations["createCharge"]];
export const table: string | undefined = operations.createCharge?.path;
