import { createBridgepayClient, type Schemas } from "@payspec/bridgepay";
import type { Result } from "@payspec/core";
import { byPhase } from "./read.ts";
import type { Settlement, Told } from "./settle.ts";
import type { Play } from "./stage.ts";

const CURRENCY = "RUB";

type Request = Schemas["CreateInvoiceRequest"];

/**
 * Pay-ins with and without a deal, and pay-outs. Nothing finds an invoice whose answer was lost, so such a `createInvoice` stays unknown and is
 * never sent again: a second pay-out pays twice.
 */
export const bridgepay: Play = ({ sandbox, options, prepare, move }) => {
  const client = createBridgepayClient({ ...sandbox.credentials.bridgepay, ...options });
  const read = (result: Result<unknown>): Told | undefined => byPhase("bridgepay", result);
  const created = (result: Result<unknown>): string => (result as { data: Schemas["Invoice"] }).data.id;
  const byId = (id: string) => ({ operationId: "getInvoice", input: { id } });

  const common = (internalId: string, amount: string) => ({
    amount,
    currency: CURRENCY,
    notificationUrl: "https://shop.example/bridgepay",
    notificationToken: "6f1c2a9e0b7d4f5384c3",
    internalId,
    userId: "test",
  });

  const invoice = (kind: "charge" | "payout", body: Request): Promise<Settlement> => {
    const { internalId = "", amount } = body;
    return move({ kind, reference: internalId, amount, currency: CURRENCY }, client, {
      send: () => client.createInvoice({ body }),
      read,
      follow: (result) => byId(created(result)),
    });
  };

  /** The payer transfers the money, the shop uploads the receipt. */
  const payInByDeal = async (internalId: string, amount: string): Promise<void> => {
    const body: Request = { ...common(internalId, amount), type: "in", paymentOption: "TO_CARD", paymentMethod: null, startDeal: true };
    const opened = await prepare(client, {
      send: () => client.createInvoice({ body }),
      read: (result) => (result.ok ? "done" : undefined),
      follow: (result) => byId(created(result)),
    });
    if (opened.end !== "done") return; // Nobody has seen its bank details, so nobody pays it.
    const id = created(opened.result);
    await move({ kind: "charge", reference: internalId, amount, currency: CURRENCY }, client, {
      send: () => client.confirmInvoiceTransfer({ id, body: { attachment: new Blob([`Receipt: ${amount} RUB`]) } }),
      // A deal that still waits for the transfer has not seen the receipt.
      read: (result) => (result.operationId === "getInvoice" && waits(result) ? "not there" : read(result)),
      follow: () => byId(id),
    });
  };

  const stories: ((internalId: string, amount: string) => Promise<unknown>)[] = [
    payInByDeal,
    (internalId, amount) => invoice("charge", { ...common(internalId, amount), type: "in" }),
    (internalId, amount) =>
      invoice("payout", {
        ...common(internalId, amount),
        type: "out",
        paymentOption: "TO_CARD",
        paymentMethod: "unknown",
        paymentRequisites: { requisites: "4444 4444 4444 4444", holder: "test" },
      }),
  ];
  return async (index) => {
    await stories[index % stories.length]?.(`invoice-${index}`, `${10 + (index % 40)}.00`);
  };
};

function waits(result: Result<unknown>): boolean {
  if (!result.ok) return false;
  const [deal] = (result.data as Schemas["Invoice"]).deals ?? [];
  return deal?.status === "transfer_waiting" && deal.isActive === true;
}
