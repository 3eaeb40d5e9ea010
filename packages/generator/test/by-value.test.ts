// A failure by a value and a question that is made of parts, from the spec to the row of a client.
import { type Document, operationsOf } from "@payspec/spec-model/openapi";
import { expect, it } from "vitest";
import { operationRow } from "../src/table.ts";

const doc = (error: object, input: object) =>
  ({
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    security: [],
    paths: {
      "/pay": {
        post: {
          operationId: "pay",
          summary: "Pay",
          "x-retry": { class: "never" },
          "x-reconcile": { operation: "find", input },
          responses: {
            200: {
              description: "Done.",
              "x-error-body": { schema: "Failure", ...error },
              content: { "application/json": { schema: {} } },
            },
          },
        },
      },
    },
    components: {
      schemas: { Failure: { type: "object", properties: { message: { type: "string" } } } },
      securitySchemes: {},
    },
  }) as unknown as Document;
const row = (error: object, input: object) => {
  const [found] = operationsOf(doc(error, input));
  return found && operationRow(doc(error, input), found);
};
const same = { id: "$request.body#/id" };

it("a row names the values that make a failure, its error, and the code for it", () => {
  const made = row({ when: "/code", not: [0], outcome: "none" }, same);
  expect(made).toMatchObject({ failure: { at: "/code", not: [0], outcome: "none" }, error: { "message?": "string" } });
  expect(made?.parts).toEqual(["reconcile", "failingBy"]);
  expect(made).not.toHaveProperty("errorAt");
});

it("a row for an object alone names its place, and takes the smaller code", () => {
  const made = row({ when: "/error" }, same);
  expect(made).toMatchObject({ errorAt: "/error" });
  expect(made?.parts).toEqual(["reconcile", "failing"]);
  expect(made).not.toHaveProperty("failure");
});

it("a row says what of a question is fixed, a list or made of members, and takes the code for it only then", () => {
  const made = row({ when: "/error" }, { body: { ids: ["$request.body#/id"], kind: "payment" }, limit: 1, ...same });
  expect(made?.reconcile).toEqual([
    "find",
    {
      body: { members: { ids: { list: ["/body/id"] }, kind: { value: "payment" } } },
      limit: { value: 1 },
      id: "/body/id",
    },
  ]);
  expect(made?.parts).toEqual(["reconcileMade", "failing"]);
});
