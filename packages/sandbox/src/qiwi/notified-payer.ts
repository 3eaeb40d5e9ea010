import type { Card } from "./cards.js";
import type { CardToken, Payment } from "./state.js";

/** A card as webhooks print it: the month has no leading zero, the year four digits. */
export const cardMethodOf = ({ maskedPan, expiryDate }: Card) => ({
  type: "CARD",
  maskedPan,
  cardHolder: null,
  cardExpireDate: `${Number(expiryDate.slice(0, 2))}/20${expiryDate.slice(3)}`,
});

/** What a payment was made with; a saved card names its token. */
export function methodOf({ method, card }: Payment) {
  if (!card) return method;
  return {
    ...cardMethodOf(card),
    type: method.type,
    paymentToken: method.type === "TOKEN" ? (card as CardToken).token : undefined,
  };
}

/** The payer. In webhooks the address is not an object of its own. */
export function customerOf(customer: unknown) {
  const { account, email, phone, address } = (customer ?? {}) as { [name: string]: string } & {
    readonly address?: object;
  };
  const { country, city, region } = (address ?? {}) as { [name: string]: string };
  return { account, email, phone, country, city, region };
}

/** Keys that webhooks call otherwise than requests. */
const RENAMED: Readonly<Record<string, string>> = {
  FROM_MERCHANT_CONTRACT_ID: "contract_id",
  FROM_MERCHANT_BOOKING_NUMBER: "booking_number",
  FROM_MERCHANT_PHONE: "phone",
  FROM_MERCHANT_FULL_NAME: "full_name",
};

/** Free data, under the names of webhooks. */
export const customFieldsOf = (fields: unknown) =>
  Object.fromEntries(Object.entries(fields ?? {}).map(([name, value]) => [RENAMED[name] ?? name, value]));
