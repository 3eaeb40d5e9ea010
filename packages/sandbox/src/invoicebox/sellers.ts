import { notFound, unprocessable } from "./errors.js";
import { HOTEL_SHOP, PHONE_SHOP } from "./seed.js";

/** The seller of an agent's order. */
export interface Seller {
  readonly vatNumber: string;
  readonly taxRegistrationReasonCode?: string;
}

/**
 * Sellers that the sandbox knows, with their shops: the company of the documentation's example,
 * and an invented entrepreneur.
 */
const SELLERS: readonly (Seller & { readonly merchantId: string })[] = [
  { vatNumber: "7710044140", taxRegistrationReasonCode: "770201001", merchantId: HOTEL_SHOP },
  { vatNumber: "770000000042", merchantId: PHONE_SHOP },
];

/** The shop of a seller. Companies have ten digits and a registration code, entrepreneurs twelve and none. */
export function merchantOfSeller({ vatNumber, taxRegistrationReasonCode: code }: Seller): string {
  if (vatNumber.length === 10 && code === undefined)
    throw unprocessable("seller.taxRegistrationReasonCode", "is missing: companies have one");
  if (vatNumber.length === 12 && code !== undefined)
    throw unprocessable("seller.taxRegistrationReasonCode", "must not be there: entrepreneurs have none");
  const seller = SELLERS.find((one) => one.vatNumber === vatNumber && one.taxRegistrationReasonCode === code);
  if (!seller) throw notFound("seller", "seller that is known here");
  return seller.merchantId;
}
