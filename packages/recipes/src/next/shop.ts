import { createShop } from "./payments";

let made: ReturnType<typeof createShop> | undefined;

/** Made with the first request: `next build` loads the routes too, where no secret is. */
export function shop() {
  made ??= createShop({
    apiKey: process.env.TRIBUTE_API_KEY,
    baseUrl: process.env.TRIBUTE_URL,
  });
  return made;
}
