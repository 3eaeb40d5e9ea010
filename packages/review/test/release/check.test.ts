import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bumpOf, type PackageVerdict } from "../../src/packages.ts";
import type { Level } from "../../src/policy.ts";
import { newChangesets, parseChangeset } from "../../src/release/changesets.ts";
import { complaint, releaseRows, versionStep } from "../../src/release/check.ts";

const verdict = (name: string, level: Level, version = "1.2.3", text = "spec: ShopCharge.status: A type changes"): PackageVerdict => ({
  name,
  folder: name.replace("@payspec/", ""),
  version,
  level,
  bump: bumpOf(level, version),
  reasons: level === "none" ? [] : [{ level, text }],
});

const changeset = (levels: string) => parseChangeset(".changeset/some-name.md", `---\n${levels}\n---\n\nA sentence.\n`);
const tribute = "@payspec/tribute";
const released = new Map([[tribute, "1.2.3"]]);

describe("a pull request is refused", () => {
  test("without a changeset, saying what forces it", () => {
    const [row] = releaseRows([verdict(tribute, "major")], [], released);
    expect(row).toMatchObject({ ok: false, needed: "major", given: "none" });
    expect(row && complaint(row)).toBe("@payspec/tribute has no changeset, but needs major:\n    spec: ShopCharge.status: A type changes");
  });

  test("with a changeset that is too low", () => {
    const [row] = releaseRows([verdict(tribute, "major")], [changeset(`"${tribute}": minor`)], released);
    expect(row).toMatchObject({ ok: false, given: "minor" });
    expect(row && complaint(row)).toContain("has a changeset of level minor, but needs major");
  });

  test("with a changeset for another package", () => {
    expect(releaseRows([verdict(tribute, "minor")], [changeset('"@payspec/qiwi": major')], released)[0]?.ok).toBe(false);
  });
});

describe("a pull request passes", () => {
  test("with a changeset as high or higher", () => {
    expect(releaseRows([verdict(tribute, "minor")], [changeset(`"${tribute}": minor`)], released)[0]?.ok).toBe(true);
    expect(releaseRows([verdict(tribute, "minor")], [changeset(`"${tribute}": major`)], released)[0]?.ok).toBe(true);
  });

  test("when nothing that is published changed", () => {
    expect(releaseRows([verdict(tribute, "none")], [], released)).toEqual([]);
  });

  test("as a release: the changesets are gone and the versions moved", () => {
    expect(releaseRows([verdict(tribute, "minor", "1.3.0")], [], released)[0]).toMatchObject({ ok: true, given: "minor" });
  });

  test("for a package that only hands on what is released with it", () => {
    const facade = verdict("payspec", "patch", "1.2.3", `it hands on the client of ${tribute}`);
    const rows = releaseRows([verdict(tribute, "patch"), facade], [changeset(`"${tribute}": patch`)], released);
    expect(rows.map(({ ok }) => ok)).toEqual([true, true]);
  });
});

test("below 1.0.0 a break needs a minor release", () => {
  expect([bumpOf("major", "0.4.1"), bumpOf("minor", "0.4.1"), bumpOf("major", "1.0.0")]).toEqual(["minor", "minor", "major"]);
  const [row] = releaseRows([verdict(tribute, "major", "0.1.0")], [], new Map([[tribute, "0.1.0"]]));
  expect(row && complaint(row)).toContain("needs minor (a major change; 0.1.0 is below 1.0.0)");
});

test("the step between two versions", () => {
  expect([
    versionStep("1.2.3", "2.0.0"),
    versionStep("1.2.3", "1.3.0"),
    versionStep("1.2.3", "1.2.4"),
    versionStep("1.2.3", "1.2.3"),
    versionStep("1.2.3", "1.1.0"),
  ]).toEqual(["major", "minor", "patch", "none", "none"]);
});

test("only changesets that the base does not have count", () => {
  const [base, head] = ["base", "head"].map((name) => mkdtempSync(join(tmpdir(), `payspec-${name}-`))) as [string, string];
  for (const tree of [base, head]) mkdirSync(join(tree, ".changeset"));
  const text = (level: string) => `---\n"${tribute}": ${level}\n---\n\nA sentence.\n`;
  writeFileSync(join(base, ".changeset/old.md"), text("major"));
  writeFileSync(join(head, ".changeset/old.md"), text("major"));
  writeFileSync(join(head, ".changeset/new.md"), text("patch"));
  writeFileSync(join(head, ".changeset/README.md"), "No changeset.\n");
  expect(newChangesets(head, base)).toEqual([{ file: ".changeset/new.md", levels: { [tribute]: "patch" } }]);
});

test("a changeset that names no known level is refused", () => {
  expect(() => changeset(`"${tribute}": breaking`)).toThrow("must be patch, minor or major");
  expect(() => parseChangeset("a.md", "no front matter")).toThrow("is no changeset");
});
