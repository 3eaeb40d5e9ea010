import type { Behaviour, Reply } from "../types.js";
import { notFound } from "./errors.js";

const account = {
  userId: 123,
  callbackUrl: "https://merchant.example/webhooks/tribute",
  recurrent: true,
  onlyStars: false,
  status: 1,
} as const;

/**
 * The oldest shop, which a call without `shopId` means. Token charging is on, as after a word with Tribute's manager.
 */
export const shop = { id: 1, name: "My Shop", link: "myshop", ...account, tokenCharging: true } as const;

/** A shop without token charging: only such a one takes Stars. Shop 2 is somebody else's. */
const starsShop = { id: 3, name: "My Stars Shop", link: "mystars", ...account, tokenCharging: false } as const;

export type Shop = typeof shop | typeof starsShop;
const shops: readonly Shop[] = [shop, starsShop];

/** The active shops, oldest first. */
export const listShops = (): Reply => ({ status: 200, body: shops });

/** Shops of the key's owner. */
export const shopOperations = (): Behaviour["operations"] => ({
  listShops,
  getShop: ({ query }) => ({ status: 200, body: shopOf(query.shopId) }),
});

/** The shop of this id, without one the oldest. */
export function shopOf(shopId: unknown): Shop {
  const found = shops.find(({ id }) => id === (shopId ?? shop.id));
  if (!found) throw notFound("shop");
  return found;
}

/** Whether a shop is of this account. */
export const isOwn = (shopId: number): boolean => shops.some(({ id }) => id === shopId);
