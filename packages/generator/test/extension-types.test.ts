// What a tool may read of an extension is what its JSON Schema lets a spec say.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { extensionTypes } from "../src/extension-types.ts";

const folder = mkdtempSync(join(tmpdir(), "payspec-extensions-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("types of extensions have members, definitions, values of any kind, and the members that a closed alternative lacks", () => {
  const schema = {
    title: "x-wait",
    oneOf: [{ required: ["seconds"] }, { required: ["until"] }],
    type: "object",
    required: ["until"],
    properties: {
      seconds: { type: "integer" },
      until: { $ref: "#/$defs/until" },
      values: { type: "array" },
    },
    $defs: {
      until: {
        oneOf: [
          { type: "object", required: ["day"], additionalProperties: false, properties: { day: { type: "string" } } },
          {
            type: "object",
            required: ["event"],
            additionalProperties: false,
            properties: { event: { enum: ["paid"] } },
          },
        ],
      },
    },
  };
  writeFileSync(join(folder, "x-wait.schema.json"), JSON.stringify(schema));
  const text = extensionTypes(folder)
    .replace(/\/\*\*.*?\*\/|\s+/gs, " ")
    .replace(/ +/g, " ");
  expect(text).toContain(
    '"x-wait": { seconds?: number; until: components["schemas"]["x-wait.until"]; values?: Json[]; };',
  );
  expect(text).toContain('"x-wait.until": { day: string; event?: never; } | { day?: never; event: "paid"; };');
});
