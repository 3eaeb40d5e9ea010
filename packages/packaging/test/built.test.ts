import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { noteBuilt, outdated, removeStale } from "../src/built.mjs";

let packages = "";
beforeEach(() => {
  packages = mkdtempSync(join(tmpdir(), "payspec-built-"));
});
afterEach(() => rmSync(packages, { recursive: true, force: true }));

it("what an older build left in dist goes, and what the last one wrote stays", () => {
  const folder = join(packages, "core");
  mkdirSync(join(folder, "dist/generated"), { recursive: true });
  mkdirSync(join(folder, "src"));
  writeFileSync(join(folder, "dist/index.js"), "");
  noteBuilt(folder);
  writeFileSync(join(folder, "dist/generated/old.js"), "");
  mkdirSync(join(packages, "unbuilt/dist"), { recursive: true });
  writeFileSync(join(packages, "unbuilt/dist/kept.js"), "");
  expect(removeStale(packages)).toEqual([join(folder, "dist/generated/old.js")]);
  expect(existsSync(join(folder, "dist/index.js")) && existsSync(join(packages, "unbuilt/dist/kept.js"))).toBe(true);
});

it("a package is outdated from a change of its sources, its manifest or its dist until it is built again", () => {
  const folder = join(packages, "core");
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  for (const inside of ["src", "dist"]) mkdirSync(join(folder, inside), { recursive: true });
  mkdirSync(join(packages, "of-another-kind"));
  write("package.json", '{"scripts":{"build":"build"}}');
  write("src/index.ts", "1");
  expect(outdated(packages)).toEqual(["core"]);
  noteBuilt(folder);
  expect(outdated(packages)).toEqual([]);
  write("src/index.ts", "2");
  expect(outdated(packages)).toEqual(["core"]);
  noteBuilt(folder);
  write("package.json", '{"scripts":{"build":"build again"}}');
  expect(outdated(packages)).toEqual(["core"]);
  noteBuilt(folder);
  rmSync(join(folder, "dist"), { recursive: true });
  expect(outdated(packages)).toEqual(["core"]);
});
