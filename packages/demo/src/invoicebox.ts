import { createInvoiceboxClient, type Schemas } from "@payspec/invoicebox";
import type { Sandbox } from "@payspec/sandbox";
import { documented } from "./documents.ts";
import { Story } from "./story.ts";

type Client = ReturnType<typeof createInvoiceboxClient>;

/** The document's order of the guarantee flow, which every sandbox starts with. */
const uuid = "01771534-1a57-f184-dee3-ebeb91dded75";
const CODE = "123456";

/** An order is created, confirmed by code, paid, shipped and refunded. */
export async function invoicebox(sandbox: Sandbox): Promise<Story> {
  const story = new Story("invoicebox");
  const client = createInvoiceboxClient({
    ...sandbox.credentials.invoicebox,
    baseUrl: sandbox.baseUrls.invoicebox,
    fetch: sandbox.fetch,
    retries: 0,
    onEvent: story.onEvent,
  });
  await confirmation(story, client, sandbox);
  await orders(story, client, sandbox);
  await refunds(story, client, sandbox);
  return story;
}

async function confirmation(story: Story, client: Client, sandbox: Sandbox): Promise<void> {
  const payer = documented<Schemas["CodeRequest"]>("invoicebox", "send-code-request");
  story.title("Invoicebox: confirm a payment with a code");
  await story.call("is the token right", {}, () => client.checkAuth());
  await story.call("can this payer confirm", { phase: "action_required" }, () =>
    client.validatePaymentMethod({ uuid, body: payer }),
  );
  const sent = await story.call("send the document's code", { phase: "action_required" }, () =>
    client.sendConfirmationCode({ uuid, body: payer }),
  );
  await story.call("again at once: already sent", { phase: "action_required" }, () =>
    client.sendConfirmationCode({ uuid, body: payer }),
  );
  const { publicCode = "" } = sent.data.resultData as { publicCode?: string };
  const pay = (code: string) =>
    client.payWithCode({ uuid, body: { ...payer, customerPaymentData: { publicCode, code } } });
  await story.call("a wrong code: HTTP 200, nothing paid", { phase: "action_required" }, () => pay("000000"));
  await story.call("the right one", { phase: "succeeded" }, () => pay(CODE));
  await story.call("the order is paid", { phase: "succeeded" }, () => client.getOrder({ uuid }));
  story.check("money moved once", sandbox.ledger.length === 1);
}

async function orders(story: Story, client: Client, sandbox: Sandbox): Promise<void> {
  const expirationDate = inAnHour(); // The document's date has passed; everything else is as printed.
  const printed = documented<Schemas["CreateOrderRequest"]>("invoicebox", "create-order-request");
  const order = { ...printed, expirationDate };
  story.title("Invoicebox: orders");
  const created = await story.call("create the document's order", { phase: "action_required" }, () =>
    client.createOrder({ body: order }),
  );
  const id = created.data.id;
  await story.call("a wrong total is refused by name", { kind: "refused", status: 422 }, () =>
    client.createOrder({ body: { ...order, merchantOrderId: "wrong", amount: 1 } }),
  );
  await story.call("look it up by your own number", {}, () =>
    client.listOrders({ merchantOrderId: order.merchantOrderId }),
  );
  await story.call("change it", { phase: "action_required" }, () =>
    client.updateOrder({ uuid: id, body: { description: "Changed" } }),
  );
  await story.call("move it to another shop", { phase: "action_required" }, () =>
    client.moveOrderToMerchant({ body: { merchantId: "01771534-1a57-f184-dee3-ebeb91dded76", orderId: id } }),
  );
  await story.call("cancel it", { phase: "canceled" }, () => client.cancelOrder({ uuid: id }));
  const driven = await story.call("an order that the shop drives itself", { phase: "action_required" }, () =>
    client.createOrder({ body: { ...order, merchantOrderId: "driven", processable: false } }),
  );
  await story.call("set its status", { phase: "succeeded" }, () =>
    client.updateOrderStatus({ uuid: driven.data.id, body: { status: "completed" } }),
  );
  const agent = documented<Schemas["CreateAgentOrderRequest"]>("invoicebox", "create-agent-order-request");
  await story.call("an order for another seller", { phase: "action_required" }, () =>
    client.createAgentOrder({ body: { ...agent, merchantOrderId: "agent", expirationDate } }),
  );
  const [found] = await story
    .call("a company by its tax number", {}, () => client.findCounterparty({ vatNumber: agent.seller.vatNumber }))
    .then(({ data }) => data);
  story.check("the company is known", found !== undefined || sandbox.ledger.length > 0);
}

async function refunds(story: Story, client: Client, sandbox: Sandbox): Promise<void> {
  story.title("Invoicebox: ship, refund, correct");
  const parentId = "0187c6db-1637-c1ca-bef7-f6706799c41e"; // a paid order of the sandbox
  const shipment = documented<Schemas["CreateShipmentRequest"]>("invoicebox", "create-shipment-request");
  await story.call("ship it", {}, () => client.createShipment({ body: { ...shipment, orderId: parentId } }));
  await story.call("its shipments", {}, () => client.listShipments({ orderId: parentId }));
  await story.call("the same at the other address", {}, () => client.listShipmentsOfBilling({ orderId: parentId }));
  const left = await story.call("what can be refunded", {}, () => client.listRefundableItems({ uuid: parentId }));
  story.check("positions are left", left.data.length > 0);
  const [line] = shipment.basketItems;
  const refund = {
    parentId,
    merchantOrderId: "r-1",
    amount: line?.totalAmount ?? 0,
    vatAmount: line?.totalVatAmount ?? 0,
    basketItems: shipment.basketItems,
    description: "Returned",
  };
  await story.call("refund it", { phase: "pending" }, () => client.createRefund({ body: refund }));
  await story.call("the same number again", { kind: "refused", status: 422 }, () =>
    client.createRefund({ body: refund }),
  );
  await sandbox.advance(6000);
  await story.call("the refund is done", {}, () => client.listRefunds({ merchantOrderId: "r-1" }));
  const correction = documented<Schemas["CreateOrderRequest"]>("invoicebox", "create-correction-request");
  await story.call("keep a fee from a draft refund", {}, () =>
    client.createCorrectionOrder({
      body: { ...correction, expirationDate: inAnHour(), parentId: "01771a02-4c1e-9b3d-8f70-2d5a6c7e8f90" },
    }),
  );
}

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
