import express from "express";
import { createShop } from "./payments.js";

const { TRIBUTE_API_KEY: apiKey, TRIBUTE_URL: baseUrl, PORT = 3000 } = process.env;
const shop = createShop({ apiKey, baseUrl });
const app = express();

// Before express.json(), which would read the bytes away. `type` takes every content type.
app.post(
  "/webhooks/tribute",
  express.raw({ type: () => true }),
  async (request, response) => {
    const body = Buffer.isBuffer(request.body) ? request.body : null; // null: no body came
    response.sendStatus(await shop.receive({ body, headers: request.headers }));
  },
);

app.use(express.json());
app.post("/charges", async (request, response) => {
  const { status, body } = await shop.charge(request.body);
  response.status(status).json(body);
});

app.listen(Number(PORT), () => console.log("Listening"));
