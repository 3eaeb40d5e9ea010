// Every payload that the five first documents print is among the examples, value for value. The list holds hashes
// of canonical JSON (members sorted, 100.00 and 100 equal), taken from the documents themselves, so
// that a changed example is seen.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { root } from "@payspec/spec-model/providers";
import { describe, expect, it } from "vitest";
import printed from "./printed-payloads.json" with { type: "json" };

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(",")}}`;
}

const hashes = (provider: string): string[] =>
  readdirSync(`${root}specs/${provider}/examples`).map((file) => {
    const { value } = JSON.parse(readFileSync(`${root}specs/${provider}/examples/${file}`, "utf8")) as {
      value: unknown;
    };
    return createHash("sha256").update(canonical(value)).digest("hex");
  });

describe.each([...new Set(printed.map(({ provider }) => provider))])("%s", (provider) => {
  const known = new Set(hashes(provider));
  it.each(printed.filter((entry) => entry.provider === provider))("prints $payload", ({ sha256 }) => {
    expect(known).toContain(sha256);
  });
});

// Tribute's page prints parameter examples only; they are in the spec and in this request.
it("tribute prints the charge request in its field table", () => {
  const { value } = JSON.parse(readFileSync(`${root}specs/tribute/examples/create-charge-request.json`, "utf8")) as {
    value: unknown;
  };
  expect(value).toEqual({
    token: "550e8400-e29b-41d4-a716-446655440000",
    amount: 100_000,
    reference: "order-123",
    idempotencyKey: "charge-req-abc123",
  });
});
