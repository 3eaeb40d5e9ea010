import fastify from "fastify";
import { createShop, type Order } from "./payments.js";

const { TRIBUTE_API_KEY: apiKey, TRIBUTE_URL: baseUrl, PORT = 3000 } = process.env;
const shop = createShop({ apiKey, baseUrl });
const app = fastify();

// A plugin has parsers of its own: here the body stays a Buffer, elsewhere JSON is parsed as usual.
app.register(async (hooks) => {
  hooks.removeAllContentTypeParsers();
  hooks.addContentTypeParser<Buffer>("*", { parseAs: "buffer" }, (_request, body, done) =>
    done(null, body),
  );
  hooks.post<{ Body: Buffer | undefined }>(
    "/webhooks/tribute",
    async (request, reply) => {
      reply.code(
        await shop.receive({ body: request.body ?? null, headers: request.headers }),
      );
      return "";
    },
  );
});

app.post<{ Body: Order }>("/charges", async (request, reply) => {
  const { status, body } = await shop.charge(request.body);
  return reply.code(status).send(body);
});

await app.listen({ port: Number(PORT) });
console.log("Listening");
