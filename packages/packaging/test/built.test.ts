import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { noteBuilt, removeStale } from "../src/built.mjs";

const packages = mkdtempSync(join(tmpdir(), "payspec-built-"));
afterEach(() => rmSync(packages, { recursive: true, force: true }));

it("what an older build left in dist goes, and what the last one wrote stays", () => {
  const folder = join(packages, "core");
  mkdirSync(join(folder, "dist/generated"), { recursive: true });
  writeFileSync(join(folder, "dist/index.js"), "");
  noteBuilt(folder);
  writeFileSync(join(folder, "dist/generated/old.js"), "");
  mkdirSync(join(packages, "unbuilt/dist"), { recursive: true });
  writeFileSync(join(packages, "unbuilt/dist/kept.js"), "");
  expect(removeStale(packages)).toEqual([join(folder, "dist/generated/old.js")]);
  expect(existsSync(join(folder, "dist/index.js")) && existsSync(join(packages, "unbuilt/dist/kept.js"))).toBe(true);
});
