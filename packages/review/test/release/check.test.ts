import { describe, expect, test } from "vitest";
import { bumpOf, type PackageVerdict } from "../../src/packages.ts";
import type { Level } from "../../src/policy.ts";
import { type Changeset, newChangesets, readChangeset } from "../../src/release/changesets.ts";
import { complaint, missingChangeset, type ReleaseRow, releaseRows, versionStep } from "../../src/release/check.ts";

const verdict = (
  name: string,
  level: Level,
  version = "1.2.3",
  text = "spec: ShopCharge.status: A type changes",
): PackageVerdict => ({
  name,
  folder: name.replace("@payspec/", ""),
  version,
  level,
  bump: bumpOf(level, version),
  reasons: level === "none" ? [] : [{ level, text }],
});

const changeset = (levels: string, file = ".changeset/some-name.md") =>
  readChangeset(file, `---\n${levels}\n---\n\nA sentence.\n`) as Changeset;
const tribute = "@payspec/tribute";
const released = new Map([[tribute, "1.2.3"]]);

describe("a pull request is refused", () => {
  test("without a changeset, saying what forces it", () => {
    const [row] = releaseRows([verdict(tribute, "major")], [], released);
    expect(row).toMatchObject({ ok: false, needed: "major", given: "none" });
    expect(row && complaint(row)).toBe(
      "@payspec/tribute has no changeset, but needs major:\n    spec: ShopCharge.status: A type changes",
    );
  });

  test("with a changeset that is too low", () => {
    const [row] = releaseRows([verdict(tribute, "major")], [changeset(`"${tribute}": minor`)], released);
    expect(row).toMatchObject({ ok: false, given: "minor" });
    expect(row && complaint(row)).toContain("has a changeset of level minor, but needs major");
  });

  test("with a changeset for another package", () => {
    expect(releaseRows([verdict(tribute, "minor")], [changeset('"@payspec/qiwi": major')], released)[0]?.ok).toBe(
      false,
    );
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
    expect(releaseRows([verdict(tribute, "minor", "1.3.0")], [], released)[0]).toMatchObject({
      ok: true,
      given: "minor",
    });
  });
});

test("below 1.0.0 a break needs a minor release, and all else a patch, which `^` takes", () => {
  expect(["major", "minor", "patch", "none"].map((level) => bumpOf(level as Level, "0.4.1"))).toEqual([
    "minor",
    "patch",
    "patch",
    "none",
  ]);
  expect(["major", "minor", "patch"].map((level) => bumpOf(level as Level, "1.0.0"))).toEqual([
    "major",
    "minor",
    "patch",
  ]);
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

test("only changesets that the base does not have, or has at another level, count", () => {
  const [old, raised, fresh] = ["old", "raised", "fresh"].map((name) =>
    changeset(`"${tribute}": minor`, `${name}.md`),
  ) as [Changeset, Changeset, Changeset];
  const was = changeset(`"${tribute}": patch`, "raised.md");
  expect(newChangesets([old, raised, fresh], [old, was]).map(({ file }) => file)).toEqual(["raised.md", "fresh.md"]);
});

test("a missing changeset is written so that it is read back and covers the row", () => {
  const [row] = releaseRows([verdict(tribute, "major", "0.1.0")], [], new Map([[tribute, "0.1.0"]]));
  const { file, text } = missingChangeset(row as ReleaseRow);
  const written = readChangeset(file, text) as Changeset;
  expect([file, written.levels, written.summary]).toEqual([
    ".changeset/tribute-minor.md",
    { [tribute]: "minor" },
    "ShopCharge.status: A type changes.",
  ]);
  expect(releaseRows([verdict(tribute, "major", "0.1.0")], [written], new Map([[tribute, "0.1.0"]]))[0]?.ok).toBe(true);
});
