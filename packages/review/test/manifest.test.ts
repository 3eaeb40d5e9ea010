import { describe, expect, test } from "vitest";
import { manifestChanges } from "../src/manifest.ts";
import type { Manifest } from "../src/tree.ts";

const before: Manifest = {
  name: "@payspec/small",
  version: "0.1.0",
  license: "MIT",
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
  engines: { node: ">=20.19" },
  dependencies: { "@payspec/core": "^0.1.0" },
  peerDependencies: { undici: "^6 || ^7" },
  files: ["dist"],
  publishConfig: { access: "public", provenance: true },
};

describe("a change of package.json demands a release", () => {
  test.each<[string, Partial<Manifest>, string, RegExp]>([
    ["an entry that goes", { exports: {} }, "major", /`exports` no longer has `\.`/],
    [
      "an entry that comes",
      { exports: { ...before.exports, "./money": "./dist/money.js" } },
      "minor",
      /`exports` has `\.\/money`/,
    ],
    [
      "a condition that goes",
      { exports: { ".": { default: "./dist/index.js" } } },
      "major",
      /`exports\.\.` no longer has `types`/,
    ],
    [
      "an entry that leads elsewhere",
      { exports: { ".": { types: "./dist/index.d.ts", default: "./dist/main.js" } } },
      "patch",
      /main\.js/,
    ],
    ["a narrower engine", { engines: { node: ">=22" } }, "major", /`engines\.node` goes from >=20\.19 to >=22/],
    ["a wider engine", { engines: { node: ">=20" } }, "minor", /`engines\.node`/],
    [
      "a dependency that moves",
      { dependencies: { "@payspec/core": "^0.2.0" } },
      "patch",
      /`dependencies\.@payspec\/core` goes from \^0\.1\.0 to \^0\.2\.0/,
    ],
    [
      "a dependency more",
      { dependencies: { ...before.dependencies, undici: "7.0.0" } },
      "patch",
      /undici` goes from nothing to 7\.0\.0/,
    ],
    ["a narrower peer", { peerDependencies: { undici: "^7" } }, "major", /`peerDependencies\.undici`/],
    ["a wider peer", { peerDependencies: { undici: "^6 || ^7 || ^8" } }, "patch", /`peerDependencies\.undici`/],
    ["a peer more", { peerDependencies: { ...before.peerDependencies, zod: "^4" } }, "major", /zod` goes from nothing/],
    ["another licence", { license: "GPL-3.0" }, "major", /`license` goes from `"MIT"` to `"GPL-3\.0"`/],
    ["other files", { files: ["dist", "docs"] }, "patch", /`files`/],
    ["another way to publish", { publishConfig: { access: "restricted" } }, "patch", /`publishConfig`/],
  ])("%s", (_name, change, level, what) => {
    expect(manifestChanges(before, { ...before, ...change })).toEqual([{ level, what: expect.stringMatching(what) }]);
  });

  test("a version alone demands none: the release moves it", () => {
    expect(manifestChanges(before, { ...before, version: "0.2.0" })).toEqual([]);
  });
});
