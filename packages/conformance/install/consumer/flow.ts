// A consumer's program: a payment with its failures and a webhook, on nothing but what the packages export.
// The same text runs everywhere.
import { createBridgepayClient } from "@payspec/bridgepay";
import { type CallFacts, PayspecError, type Result, unwrap } from "@payspec/core";
import { parseMoney, toMinorNumber } from "@payspec/core/money";
import { createInvoiceboxClient } from "@payspec/invoicebox";
import { signWebhook as signQiwi, verifyWebhook as verifyQiwi } from "@payspec/qiwi";
import { createSandbox, type Sandbox } from "@payspec/sandbox";
import { createTributeClient, type Schemas, verifyWebhook } from "@payspec/tribute";
import { createViaClient } from "@payspec/via";
import { createPayments, phaseOf } from "payspec";
import { composePayments } from "payspec/compose";

/** What happened, by name. */
export type Facts = Record<string, unknown>;

const token: Schemas["CreateChargeRequest"]["token"] = "550e8400-e29b-41d4-a716-446655440000";

/** What a result says that does not change from run to run. */
function brief(result: Result<unknown> & CallFacts): unknown {
  if (result.ok) return ["ok", result.status, result.attempts];
  const status = "status" in result ? result.status : undefined;
  return [
    result.kind,
    ...(status === undefined ? [] : [status]),
    result.outcome,
    result.attempts,
    result.reconcile?.operationId ?? "-",
  ];
}

/** Runs the program and returns what happened. */
export async function flow(): Promise<Facts> {
  const facts: Facts = {};
  const webhooks: string[] = [];
  const events: string[] = [];
  const sandbox: Sandbox = createSandbox({
    deliver: async (address, init) => {
      const request = new Request(address, init);
      if (request.headers.has("trbt-signature")) {
        const forged = await verifyWebhook(request.clone(), { secret: "another key" });
        const verified = await verifyWebhook(request, { secret: sandbox.credentials.tribute.apiKey });
        webhooks.push(forged.ok ? "forged" : forged.reason, verified.ok ? verified.event.name : verified.reason);
      }
      return new Response(null, { status: 200 });
    },
  });
  const { tribute, qiwi } = createPayments(
    {
      tribute: { ...sandbox.credentials.tribute, baseUrl: sandbox.baseUrls.tribute },
      qiwi: { ...sandbox.credentials.qiwi, baseUrl: sandbox.baseUrls.qiwi },
    },
    { fetch: sandbox.fetch, retries: 1, onEvent: ({ type }) => events.push(type) },
  );

  sandbox.faults.inject({ provider: "tribute", type: "reset", commit: true });
  const amount = toMinorNumber(parseMoney("1000.00", "RUB"));
  const charge = await tribute.createCharge({ body: { token, amount, reference: "order-1" }, currency: "rub" });
  facts.lostAnswer = brief(charge);
  facts.phase = charge.ok && phaseOf("tribute", "createCharge", charge.data);

  const second = await tribute.createCharge({ body: { token, amount } });
  facts.refused = brief(second);
  if (!second.ok && second.kind === "refused") facts.message = typeof second.error.message;
  facts.invalid = brief(await tribute.getCharge({ chargeUuid: ".." }));
  facts.thrown = await Promise.resolve(second)
    .then(unwrap)
    .catch((error: unknown) => error instanceof PayspecError && error.name);

  sandbox.faults.inject({ provider: "qiwi", type: "reset", commit: true, times: 2 });
  const body = {
    amount: { value: "100.50", currency: "RUB" },
    paymentMethod: { type: "CARD" as const, pan: "4256000000000003", expiryDate: "12/34", cvv2: "123" },
  };
  const unknown = await qiwi.createPayment({ paymentId: "order-1-1", body });
  facts.unknown = brief(unknown);
  sandbox.faults.inject({ provider: "qiwi", type: "html", times: 2 });
  facts.malformed = brief(await qiwi.getPayment({ paymentId: "order-1-1" }));
  facts.timeout = brief(await hanging(sandbox).getCharge({ chargeUuid: "c-1" }));
  const found = await qiwi.getPayment({ paymentId: "order-1-1" });
  facts.reconciled = found.ok && phaseOf("qiwi", "getPayment", found.data);

  await sandbox.advance(5000);
  const charged = await tribute.getCharge({ chargeUuid: charge.ok ? charge.data.chargeUuid : "" });
  facts.settled = charged.ok && charged.data.status;
  facts.chargedOnce = sandbox.ledger.filter(({ provider }) => provider === "tribute").length === 1;
  facts.webhooks = webhooks;

  const signed = await signQiwi(capture, { secret: "s" });
  facts.signed = [(await verifyQiwi(signed, { secret: "s" })).ok, (await verifyQiwi(signed, { secret: "t" })).ok];
  facts.others = await others(sandbox);
  facts.events = [...new Set(events)].sort();
  return facts;
}

/** A client of which every call is cut off. */
function hanging(sandbox: Sandbox) {
  sandbox.faults.inject({ provider: "tribute", type: "hang" });
  const options = {
    ...sandbox.credentials.tribute,
    baseUrl: sandbox.baseUrls.tribute,
    fetch: sandbox.fetch,
    retries: 0,
    timeoutMs: 50,
  };
  return composePayments({ tribute: createTributeClient }, { tribute: options }).tribute;
}

/** The other clients are made, and get an answer. */
async function others({ credentials, baseUrls, fetch }: Sandbox): Promise<unknown[]> {
  const bridgepay = createBridgepayClient({ ...credentials.bridgepay, baseUrl: baseUrls.bridgepay, fetch });
  const invoicebox = createInvoiceboxClient({ ...credentials.invoicebox, baseUrl: baseUrls.invoicebox, fetch });
  const via = createViaClient({ ...credentials.via, baseUrl: baseUrls.via, fetch });
  return [
    brief(await bridgepay.getInvoice({ id: "none" })),
    brief(await invoicebox.getOrder({ uuid: "none" })),
    brief(await via.getTransaction({ transactionId: "none" })),
  ];
}

const capture = {
  type: "CAPTURE",
  version: "1",
  capture: {
    type: "CAPTURE",
    merchantSiteUid: "test-00",
    paymentId: "p",
    captureId: "c",
    billId: "b",
    createdDateTime: "2022-08-06T11:34:42+03:00",
    amount: { value: "5.00", currency: "RUB" },
    status: { value: "SUCCESS", changedDateTime: "2022-08-06T12:55:44+03:00" },
    paymentMethod: { type: "CARD", maskedPan: "54************47" },
    customer: {},
    flags: [],
  },
};
