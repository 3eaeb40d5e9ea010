import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { locate } from "../src/locate.ts";

const folder = mkdtempSync(join(tmpdir(), "payspec-locate-"));

beforeAll(() => {
  for (const name of ["paths", "schemas", "examples"]) mkdirSync(join(folder, name));
  writeFileSync(
    join(folder, "openapi.yaml"),
    "openapi: 3.1.0\npaths:\n  /payments/{id}:\n    $ref: paths/payment.yaml\ncomponents:\n  responses:\n    NotFound:\n      description: None.\n",
  );
  writeFileSync(
    join(folder, "paths/payment.yaml"),
    "get:\n  operationId: getPayment\n  responses:\n    '200':\n      description: It.\n    '404':\n      $ref: ../openapi.yaml#/components/responses/NotFound\n",
  );
  writeFileSync(join(folder, "schemas/Payment.yaml"), "type: object\nproperties:\n  id:\n    type: string\n");
  writeFileSync(join(folder, "examples/paid.json"), '{\n  "value": {\n    "id": "1"\n  }\n}\n');
});

test.each([
  ["#/paths/~1payments~1{id}/get/operationId", "paths/payment.yaml", 2],
  ["#/paths/~1payments~1{id}/get/responses/200/description", "paths/payment.yaml", 5],
  ["#/paths/~1payments~1{id}/get/responses/404/description", "openapi.yaml", 8],
  ["#/components/responses/NotFound/description", "openapi.yaml", 8],
  ["#/components/schemas/Payment/properties/id/type", "schemas/Payment.yaml", 4],
  ["#/components/schemas/Payment/properties/gone", "schemas/Payment.yaml", 2],
  ["#/components/examples/paid/value", "examples/paid.json", 2],
])("locate finds %s in %s, line %i", (pointer, file, line) => {
  expect(locate(folder, pointer)).toEqual({ file, line });
});
