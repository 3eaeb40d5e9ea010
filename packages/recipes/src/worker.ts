import { createShop, type Order } from "./payments.js";

/** `npx wrangler secret put TRIBUTE_API_KEY` sets it. */
interface Env {
  TRIBUTE_API_KEY: string;
  TRIBUTE_URL?: string;
}

let shop: ReturnType<typeof createShop> | undefined;

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    // Made with the first request: secrets come with it, and a Worker may not fetch before.
    shop ??= createShop({ apiKey: env.TRIBUTE_API_KEY, baseUrl: env.TRIBUTE_URL });
    const { pathname } = new URL(request.url);
    if (pathname === "/webhooks/tribute")
      return new Response(null, { status: await shop.receive(request) });
    if (pathname !== "/charges") return new Response(null, { status: 404 });
    const { status, body } = await shop.charge((await request.json()) as Order);
    return Response.json(body, { status });
  },
};
