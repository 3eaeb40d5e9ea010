import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { typeCost } from "../src/type-cost.ts";

const folder = mkdtempSync(join(tmpdir(), "payspec-cost-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The cost of a package that exports this text. */
function costOf(text: string): number {
  const entry = join(folder, "index.d.ts");
  writeFileSync(entry, text);
  return typeCost({ entry, folder, packages: {} });
}

const answer = `type Answer<T> = Promise<{ ok: true; data: T } | { ok: false; kind: string }>;`;

test("typeCost counts the methods of the client that a package exports, inherited ones too", () => {
  const one = costOf(
    `${answer} interface Made { a(input: { x: string }): Answer<number>; } export interface ShopClient extends Made {}`,
  );
  const two = costOf(
    `${answer} interface Made { a(input: {}): Answer<number>; b(input: {}): Answer<string>; } export interface ShopClient extends Made {}`,
  );
  expect(one).toBeGreaterThan(0);
  expect(two).toBeGreaterThan(one);
});

test("typeCost is 0 where a package exports no client", () => {
  expect(costOf("export declare const version: string;")).toBe(0);
});
