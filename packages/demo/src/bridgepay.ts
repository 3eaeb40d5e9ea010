import { isDeepStrictEqual } from "node:util";
import { createBridgepayClient, type Schemas } from "@payspec/bridgepay";
import type { Sandbox } from "@payspec/sandbox";
import { documented } from "./documents.ts";
import { Story } from "./story.ts";

const MiB = 1024 * 1024;

/** The payer transfers to bank details and sends a receipt; the platform confirms and notifies. */
export async function bridgepay(sandbox: Sandbox): Promise<Story> {
  const story = new Story("bridgepay");
  const client = createBridgepayClient({
    ...sandbox.credentials.bridgepay,
    baseUrl: sandbox.baseUrls.bridgepay,
    fetch: sandbox.fetch,
    retries: 0,
    onEvent: story.onEvent,
  });
  const id = "0a0eb051-b255-42a8-a7bc-606e1c04233e";
  const receipt = new File(["Receipt: 666.00 RUB"], "receipt.pdf");

  story.title("Bridgepay: confirm the document's transfer");
  await story.call("a receipt of more than 10 MB is not sent", { kind: "invalid" }, () =>
    client.confirmInvoiceTransfer({ id, body: { attachment: new Uint8Array(11 * MiB) } }),
  );
  const confirmed = await story.call("upload the receipt", { phase: "pending" }, () =>
    client.confirmInvoiceTransfer({ id, body: { attachment: receipt } }),
  );
  story.check(
    "the answer is the document's, value for value",
    isDeepStrictEqual(confirmed, documented("bridgepay", "invoice-transfer-confirmed")),
  );
  await story.call("once more: it was confirmed already", { kind: "refused", status: 409 }, () =>
    client.confirmInvoiceTransfer({ id, body: { attachment: receipt } }),
  );
  await sandbox.advance(5000);
  await story.call("the platform has found the money", { phase: "succeeded" }, () => client.getInvoice({ id }));

  story.title("Bridgepay: a new pay-in, and a pay-out");
  const hostToHost = documented<Schemas["CreateInvoiceRequest"]>("bridgepay", "create-invoice-host-to-host-request");
  const invoice = await story.call("bank details at once", { phase: "pending" }, () =>
    client.createInvoice({ body: hostToHost }),
  );
  await story.call("the payer has transferred", { phase: "pending" }, () =>
    client.confirmInvoiceTransfer({ id: invoice.id, body: { attachment: receipt } }),
  );
  await sandbox.advance(5000);
  await story.call("paid", { phase: "succeeded" }, () => client.getInvoice({ id: invoice.id }));
  const paid = sandbox.deliveries
    .of({ provider: "bridgepay" })
    .find(({ body }) => body.includes(invoice.id) && body.includes('"paid"'));
  story.check(`the notification is ready for ${paid?.url ?? "nobody"}`, paid !== undefined);
  const payOut = documented<Schemas["CreateInvoiceRequest"]>("bridgepay", "create-invoice-pay-out-request");
  const out = await story.call("pay out: never repeated by itself", { phase: "pending" }, () =>
    client.createInvoice({ body: payOut }),
  );
  await sandbox.advance(60_000);
  await story.call("paid out", { phase: "succeeded" }, () => client.getInvoice({ id: out.id }));
  await story.call("the banks of the store's currency", {}, () => client.listPaymentMethods({ currency: "RUB" }));
  const given = await story.call("a pay-in that nobody will make", { phase: "pending" }, () =>
    client.createInvoice({ body: { ...hostToHost, internalId: "00009" } }),
  );
  await story.call("call it off", { phase: "canceled" }, () => client.cancelInvoice({ id: given.id }));
  await story.call("balances", {}, () => client.listAccounts());
  return story;
}
