import type { Document } from "@payspec/spec-model/openapi";
import { expect, it } from "vitest";
import { publishable } from "../src/publish.ts";
import { schemaTypes } from "../src/schema-types.ts";

const text = { type: "string", "x-open-enum": true, enum: ["a", "b"] };
const schemas = {
  Plain: text,
  Within: { oneOf: [text, { type: "integer" }] },
  Closed: { ...text, "x-open-enum": false },
};
const doc = {
  openapi: "3.1.0",
  info: { title: "t", version: "1" },
  paths: {},
  components: { schemas },
} as unknown as Document;

it.each([
  ["the spec", doc],
  ["the shipped document", publishable(doc)],
])("open enums are open and closed ones closed, by the types of %s", async (_, read) => {
  const types = schemaTypes(read);
  expect(types).toContain('Plain: "a" | "b" | (string & {});');
  expect(types).toContain('Within: ("a" | "b" | (string & {})) | number;');
  expect(types).toContain('Closed: "a" | "b";');
});
