import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { createShop, type Order } from "./payments.js";

const { TRIBUTE_API_KEY: apiKey, TRIBUTE_URL: baseUrl, PORT = 3000 } = process.env;
const shop = createShop({ apiKey, baseUrl });
const app = new Hono();

// `raw` is the Request as it came. After c.req.json() or a validator it is read, and verifyWebhook says so.
app.post(
  "/webhooks/tribute",
  async (c) => new Response(null, { status: await shop.receive(c.req.raw) }),
);

app.post("/charges", async (c) => {
  const { status, body } = await shop.charge(await c.req.json<Order>());
  return Response.json(body, { status });
});

serve({ fetch: app.fetch, port: Number(PORT) }, () => console.log("Listening"));
