import type { Document } from "@payspec/spec-model/openapi";

/** A small spec for tests: one call, one webhook, one schema that both use. */
export function spec(): Document {
  return {
    openapi: "3.1.0",
    info: { title: "Small", version: "1.0.0" },
    servers: [{ url: "https://api.example.com" }],
    security: [{ Key: [] }],
    paths: {
      "/payments/{id}": {
        get: {
          operationId: "getPayment",
          summary: "Read a payment",
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          responses: {
            "200": {
              description: "It.",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Payment" } } },
            },
          },
          "x-retry": { class: "safe" },
          "x-source": { page: "https://docs.example.com/payments", grade: "documented" },
        },
      },
    },
    webhooks: {
      paid: {
        post: {
          operationId: "paid",
          summary: "A payment is over",
          requestBody: {
            required: true,
            content: { "application/json": { schema: { $ref: "#/components/schemas/Payment" } } },
          },
          responses: { "200": { description: "Taken note of." } },
        },
      },
    },
    components: {
      schemas: {
        Payment: {
          type: "object",
          required: ["id", "status"],
          properties: {
            id: { type: "string" },
            status: { type: "string", enum: ["new", "paid"], "x-open-enum": true },
          },
          "x-source": { page: "https://docs.example.com/objects", grade: "example" },
        },
      },
      securitySchemes: { Key: { type: "apiKey", name: "X-Key" } },
    },
  };
}
