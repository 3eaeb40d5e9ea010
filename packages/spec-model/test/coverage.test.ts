import { expect, it } from "vitest";
import { coverageOf, gapsIn } from "../src/coverage.ts";
import type { Document } from "../src/openapi.ts";

it("gaps are the rows of the tables, without heads and rules", () => {
  expect(
    gapsIn("# Gaps\n\n| what | why |\n| --- | --- |\n| a | b |\n| c | d |\n\n- a remark\n\n| q |\n|---|\n| e |\n"),
  ).toBe(3);
});

it("statements are counted by the grade of their strongest source, in schemas and operations alike, but not in the values of examples", () => {
  const source = { page: "https://docs.example.com", grade: "documented" } as const;
  const doc = {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    servers: [],
    security: [],
    paths: {
      "/a": {
        get: {
          operationId: "getA",
          summary: "A",
          responses: {},
          "x-source": [source, { ...source, grade: "inferred" }],
        },
      },
    },
    components: {
      schemas: { A: { properties: { b: { description: "B", "x-source": source }, c: {} } } },
      securitySchemes: {},
      examples: { one: { value: { "x-source": source } } },
    },
  } as unknown as Document;
  const { operations, fields, described, examples, sources, missing } = coverageOf(doc);
  expect({ operations, fields, described, examples, sources }).toEqual({
    operations: 1,
    fields: 2,
    described: 1,
    examples: 1,
    sources: { documented: 2, example: 0, observed: 0, inferred: 0 },
  });
  expect(missing).toContain("getA: x-retry");
});
