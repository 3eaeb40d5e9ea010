import type { Behaviour, Reply } from "../types.js";
import { notFound } from "./errors.js";

/** The account's only shop. Token charging is on, as after a word with Tribute's manager; so no order can be paid in Stars. */
export const shop = {
  id: 1,
  userId: 123,
  name: "My Shop",
  link: "myshop",
  callbackUrl: "https://merchant.example/webhooks/tribute",
  recurrent: true,
  onlyStars: false,
  tokenCharging: true,
  status: 1,
} as const;

/** The active shops, oldest first. */
export const listShops = (): Reply => ({ status: 200, body: [shop] });

/** Shops of the key's owner. */
export const shopOperations = (): Behaviour["operations"] => ({
  listShops,
  getShop: ({ query }) => ({ status: 200, body: shopOf(query.shopId) }),
});

/** The shop of this id, without one the oldest. */
export function shopOf(shopId: unknown): typeof shop {
  if (shopId !== undefined && shopId !== shop.id) throw notFound("shop");
  return shop;
}
