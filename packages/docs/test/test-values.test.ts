import { describe, expect, it } from "vitest";
import { operationPage } from "../src/pages/operation.js";
import { loadProviders } from "../src/provider.js";
import { operationsOf } from "../src/spec.js";

const textOf = (page: string): string =>
  page
    .replace(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'");

const ruled = loadProviders().flatMap((provider) =>
  operationsOf(provider.doc)
    .filter(({ operation }) => operation["x-test"])
    .map((found) => [provider.name, found.id, provider, found] as const),
);

describe("values that decide in a test", () => {
  it("are known for QIWI and Tribute", () => {
    expect([...new Set(ruled.map(([name]) => name))]).toEqual(expect.arrayContaining(["qiwi", "tribute"]));
  });

  it.each(ruled)("%s: %s prints each value, what happens and where that holds", (_name, _id, provider, found) => {
    const text = textOf(String(operationPage(provider, found).body));
    for (const { is, starts, ends, has, then, by } of found.operation["x-test"] ?? []) {
      for (const value of is ?? starts ?? ends ?? has ?? []) expect(text).toContain(value);
      expect(text).toContain(then.replaceAll("`", ""));
      expect(text).toContain(by === "provider" ? `${provider.label}'s test mode` : "the sandbox only");
    }
  });

  it.each(ruled)("%s: %s has them in its list of contents", (_name, _id, provider, found) => {
    expect(String(operationPage(provider, found).body)).toContain('href="#test-values"');
  });
});
