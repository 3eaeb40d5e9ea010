// A base tree is checked out and not built: what it weighs has to come from its sources.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "@payspec/spec-model/providers";
import { afterEach, expect, it } from "vitest";
import { sizesOf } from "../src/size.ts";

const folder = mkdtempSync(join(tmpdir(), "payspec-size-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("sizesOf weighs a provider in a tree without dist", () => {
  for (const name of ["core", "tribute"])
    for (const part of ["src", "package.json"])
      cpSync(`${root}packages/${name}/${part}`, join(folder, "packages", name, part), { recursive: true });
  const sizes = sizesOf(folder, "tribute", "{}");
  expect(sizes["everything exported, min + gzip"]).toBeGreaterThan(5_000);
  expect(sizes).toEqual({
    "everything exported, min + gzip": expect.any(Number),
    "openapi.json": 2,
    "generated types": expect.any(Number),
    "operation table": expect.any(Number),
  });
});
