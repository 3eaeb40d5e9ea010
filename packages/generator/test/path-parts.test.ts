// Parameters of a path, from the spec to the row of a client.
import { type Document, operationsOf } from "@payspec/spec-model/openapi";
import { expect, it } from "vitest";
import { operationRow } from "../src/table.ts";

/** The row of an operation at a path, whose parameters have these patterns. */
function rowAt(path: string, patterns: Readonly<Record<string, string | undefined>> = {}) {
  const parameters = Object.entries(patterns).map(([name, pattern]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string", ...(pattern && { pattern }) },
  }));
  const get = { operationId: "read", summary: "Read", "x-retry": { class: "safe" }, parameters, responses: {} };
  const doc = { security: [], paths: { [path]: { get } }, components: { securitySchemes: {} } } as unknown as Document;
  const [found] = operationsOf(doc);
  return found && operationRow(doc, found);
}

it("an operation without path parameters carries no code for them", () => {
  expect(rowAt("/files")?.parts).toEqual([]);
});

it("an operation with path parameters names the part that writes them", () => {
  expect(rowAt("/files/{file}", { file: undefined })?.parts).toEqual(["path"]);
  expect(rowAt("/files/{file}", { file: "^[a-z]+$" })?.parts).toEqual(["path"]);
});

it("only a parameter whose pattern takes a slash may hold one", () => {
  const row = rowAt("/{folder}/{file}", { folder: "^[a-z]+$", file: "^[a-z/]+$" });
  expect(row).toMatchObject({ parts: ["slashedPath"], slashes: ["file"] });
});
