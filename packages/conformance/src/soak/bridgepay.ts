import { createBridgepayClient, type Schemas } from "@payspec/bridgepay";
import type { Play } from "./stage.ts";

const CURRENCY = "RUB";

type Request = Schemas["CreateInvoiceRequest"];

/**
 * Pay-ins with and without a deal, and pay-outs. Nothing finds an invoice whose answer was lost, so such a
 * `createInvoice` stays unknown and is never sent again: a second pay-out pays twice.
 */
export const bridgepay: Play = ({ sandbox, options, prepare, move }) => {
  const client = createBridgepayClient({ ...sandbox.credentials.bridgepay, ...options });

  const common = (internalId: string, amount: string) => ({
    amount,
    currency: CURRENCY,
    notificationUrl: "https://shop.example/bridgepay",
    notificationToken: "6f1c2a9e0b7d4f5384c3",
    internalId,
    userId: "test",
  });

  const invoice = (kind: "charge" | "payout", body: Request) => {
    const { internalId = "", amount } = body;
    const movement = { operationId: "createInvoice", input: { body }, until: "final" } as const;
    return move({ kind, reference: internalId, amount, currency: CURRENCY }, client, movement);
  };

  /** The payer transfers the money, the shop uploads the receipt. */
  const payInByDeal = async (internalId: string, amount: string): Promise<void> => {
    const body: Request = {
      ...common(internalId, amount),
      type: "in",
      paymentOption: "TO_CARD",
      paymentMethod: null,
      startDeal: true,
    };
    const opened = await prepare(client, { operationId: "createInvoice", input: { body }, until: "known" });
    if (opened.end !== "done") return; // Nobody has seen its bank details, so nobody pays it.
    const { id } = opened.data as Schemas["Invoice"];
    await move({ kind: "charge", reference: internalId, amount, currency: CURRENCY }, client, {
      operationId: "confirmInvoiceTransfer",
      input: { id, body: { attachment: new Blob([`Receipt: ${amount} RUB`]) } },
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
