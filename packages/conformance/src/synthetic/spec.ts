// Made-up specs of any size, in our own dialect: per resource a read and an idempotent write.
import type { Document } from "@payspec/spec-model/openapi";

const source = { page: "https://example.invalid/docs", grade: "documented" };

/** A spec with this many operations. */
export function syntheticSpec(operations: number): Document {
  const paths: Record<string, object> = {};
  const schemas: Record<string, object> = {
    Error: object({ code: text, message: text }),
    Amount: object({ value: { type: "number" }, currency: text }),
  };
  for (let index = 0; index * 2 < operations; index++) {
    const name = `Thing${index}`;
    schemas[name] = object({
      id: text,
      reference: text,
      amount: { $ref: "#/components/schemas/Amount" },
      status: { type: "string", enum: ["new", "done"] },
      note: { type: ["string", "null"] },
      tags: { type: "array", items: text },
    });
    schemas[`${name}Request`] = object({
      amount: { $ref: "#/components/schemas/Amount" },
      reference: text,
      speed: { type: "string", enum: ["usual", "express"] },
    });
    const read = {
      operationId: `get${name}`,
      summary: `Read ${name}`,
      "x-retry": { class: "safe" },
      responses: responses(name),
      "x-source": source,
    };
    const write = {
      operationId: `create${name}`,
      summary: `Make ${name}`,
      "x-retry": { class: "idempotent" },
      "x-reconcile": { operation: `get${name}`, input: { id: "$request.path.id" } },
      requestBody: {
        required: true,
        content: { "application/json": { schema: { $ref: `#/components/schemas/${name}Request` } } },
      },
      responses: responses(name),
      "x-source": source,
    };
    const parameters = [{ name: "id", in: "path", required: true, schema: text }];
    paths[`/things${index}/{id}`] = { parameters, get: read, ...(index * 2 + 1 < operations && { put: write }) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Synthetic", version: "1.0.0", description: "Made up to be large." },
    servers: [{ url: "https://api.example" }],
    security: [{ Bearer: [] }],
    tags: [],
    paths,
    components: { schemas, securitySchemes: { Bearer: { type: "http", scheme: "bearer" } } },
  } as unknown as Document;
}

const text = { type: "string" };
const object = (properties: Record<string, object>) => ({
  type: "object",
  required: Object.keys(properties).slice(0, 3),
  properties,
});
const json = (name: string) => ({
  content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
});
const responses = (name: string) => ({
  200: { description: "It.", ...json(name) },
  404: { description: "There is none.", ...json("Error") },
});

/** A file that calls every operation of such a spec once. */
export function syntheticCalls(operations: number, from: string): string {
  const lines = Array.from({ length: operations }, (_, index) => {
    const thing = `Thing${Math.floor(index / 2)}`;
    const [name, body] =
      index % 2 === 0
        ? [`get${thing}`, ""]
        : [`create${thing}`, `, body: { amount: { value: 1, currency: "RUB" }, reference: "r", speed: "usual" }`];
    return `const r${index} = await c.${name}({ id: "1"${body} });\nif (r${index}.ok) console.log(r${index}.data); else if (r${index}.kind === "refused") console.log(r${index}.error);`;
  });
  return `import { create } from "${from}";\nconst c = create("t");\n${lines.join("\n")}`;
}
