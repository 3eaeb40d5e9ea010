// What is the same in both documents isn't compared. It may leave nothing out that a change reaches.
import type { Document } from "@payspec/spec-model/openapi";
import { expect, test } from "vitest";
import { differing } from "../src/differing.ts";
import { spec } from "./small-spec.ts";

/** The small spec with a list of payments, and a call that knows nothing of payments. */
function larger(change: (doc: Document) => void = () => {}): Document {
  const doc = spec() as Document & { paths: Record<string, unknown>; components: { schemas: Record<string, unknown> } };
  const answer = (name: string) => ({
    description: "It.",
    content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  doc.components.schemas.Payments = { type: "array", items: { $ref: "#/components/schemas/Payment" } };
  doc.components.schemas.Rate = { type: "object", properties: { rate: { type: "string" } } };
  doc.paths["/payments"] = {
    get: { operationId: "listPayments", summary: "List payments", responses: { "200": answer("Payments") } },
  };
  doc.paths["/rate"] = {
    get: { operationId: "getRate", summary: "Read a rate", responses: { "200": answer("Rate") } },
  };
  change(doc);
  return doc;
}

const left = ([base, head]: readonly [Document, Document]) =>
  [base, head].map(({ paths, webhooks = {}, components }) =>
    [paths, webhooks, components.schemas].map((entries) => Object.keys(entries ?? {})),
  );

test("two documents that are the same have nothing left", () =>
  expect(left(differing([larger(), larger()]))).toEqual(Array(2).fill([[], [], []])));

test("a changed operation is left with what it refers to", () => {
  const head = larger((doc) => {
    Object.assign(doc.paths["/rate"]?.get ?? {}, { summary: "Read the rate" });
  });
  expect(left(differing([larger(), head]))).toEqual(Array(2).fill([["/rate"], [], ["Rate"]]));
});

test("a changed schema is left with every operation and webhook that reaches it", () => {
  const head = larger((doc) => {
    (doc.components.schemas as Record<string, object>).Payment = { type: "object" };
  });
  const all = [["/payments/{id}", "/payments"], ["paid"], ["Payment", "Payments"]];
  expect(left(differing([larger(), head]))).toEqual([all, all]);
});

test("what only one of them has is left in that one", () => {
  const head = larger((doc) => {
    delete (doc.paths as Record<string, unknown>)["/rate"];
  });
  expect(left(differing([larger(), head]))).toEqual([
    [["/rate"], [], ["Rate"]],
    [[], [], ["Rate"]],
  ]);
});

test("the documents given stay as they are, and security schemes stay in the copies", () => {
  const [base, head] = [larger(), larger()];
  const [old] = differing([base, head]);
  expect(base).toEqual(larger());
  expect(old.components.securitySchemes).toEqual(base.components.securitySchemes);
});
