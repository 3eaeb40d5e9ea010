import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pendingChangesets, readChangeset } from "../../src/release/changesets.ts";
import { guardProblems, type Side } from "../../src/release/guard.ts";

const tribute = "@payspec/tribute";

const text = (level: string, name = tribute, sentence = "Charges carry the card.") =>
  `---\n"${name}": ${level}\n---\n\n${sentence}\n`;

/** A side with some changesets, as files would give it. */
function side(
  files: Record<string, string>,
  versions: Record<string, string> = { [tribute]: "0.1.0", payspec: "0.1.0" },
): Side {
  const tree = mkdtempSync(join(tmpdir(), "payspec-side-"));
  mkdirSync(join(tree, ".changeset"));
  for (const [name, content] of Object.entries({ "README.md": "No changeset.", ...files }))
    writeFileSync(join(tree, ".changeset", name), content);
  return { pending: pendingChangesets(tree), versions: new Map(Object.entries(versions)) };
}

const none = side({});

describe("release:check refuses", () => {
  test.each([
    [
      "a version raised by hand",
      none,
      side({}, { [tribute]: "0.2.0", payspec: "0.1.0" }),
      /@payspec\/tribute goes from 0\.1\.0 to 0\.2\.0 by hand/,
    ],
    [
      "a version lowered by hand",
      none,
      side({}, { [tribute]: "0.0.9", payspec: "0.1.0" }),
      /goes from 0\.1\.0 to 0\.0\.9 by hand/,
    ],
    [
      "a changeset for a package that does not exist",
      none,
      side({ "a.md": text("patch", "@payspec/tribut") }),
      /names @payspec\/tribut, which is not one of ours?/,
    ],
    [
      "a pending changeset that was deleted",
      side({ "a.md": text("minor") }),
      none,
      /a\.md is gone, but its change is not released yet/,
    ],
    [
      "a pending changeset that was lowered",
      side({ "a.md": text("minor") }),
      side({ "a.md": text("patch") }),
      /a\.md lowers @payspec\/tribute from minor to patch/,
    ],
    [
      "a pending changeset that names another package now",
      side({ "a.md": text("minor") }),
      side({ "a.md": text("minor", "payspec") }),
      /lowers @payspec\/tribute from minor to none/,
    ],
    ["a changeset without a sentence", none, side({ "a.md": text("patch", tribute, "") }), /a\.md has no sentence/],
    [
      "a changeset without front matter",
      none,
      side({ "a.md": "A sentence.\n" }),
      /a\.md can't be read as a changeset \(.*missing or invalid frontmatter/,
    ],
    [
      "front matter that is no YAML",
      none,
      side({ "a.md": '---\n"a: [\n---\n\nA sentence.\n' }),
      /a\.md can't be read as a changeset \(.*invalid YAML in frontmatter/,
    ],
    [
      "a level that does not exist",
      none,
      side({ "a.md": text("breaking") }),
      /a\.md can't be read as a changeset \(.*invalid version type "breaking"/,
    ],
    [
      "a break below 1.0.0 that would become 1.0.0",
      none,
      side({ "a.md": text("major") }),
      /would release @payspec\/tribute as 1\.0\.0: below 1\.0\.0 a break is a minor/,
    ],
    ["an empty file", none, side({ "a.md": "" }), /a\.md can't be read as a changeset \(.*file is empty/],
    [
      "a release that moves a version further than its changesets",
      side({ "a.md": text("patch") }),
      side({}, { [tribute]: "0.2.0", payspec: "0.1.0" }),
      /goes from 0\.1\.0 to 0\.2\.0, but its changesets ask for 0\.1\.1/,
    ],
    [
      "a release that forgets a package",
      side({ "a.md": text("minor") }),
      side({}, { [tribute]: "0.1.0", payspec: "0.1.1" }),
      /@payspec\/tribute goes from 0\.1\.0 to 0\.1\.0, but its changesets ask for 0\.2\.0/,
    ],
  ])("%s", (_name, base, head, sentence) => {
    expect(guardProblems(base, head)).toEqual(expect.arrayContaining([expect.stringMatching(sentence)]));
    for (const problem of guardProblems(base, head)) expect(problem).not.toMatch(/\n| {4}at /);
  });
});

describe("release:check passes", () => {
  test.each([
    [
      "a pull request that adds a changeset",
      side({ "a.md": text("minor") }),
      side({ "a.md": text("minor"), "b.md": text("patch") }),
    ],
    ["one that raises a pending changeset", side({ "a.md": text("patch") }), side({ "a.md": text("minor") })],
    [
      "a release with a dependent that leaves its range",
      side({ "a.md": text("minor") }),
      side({}, { [tribute]: "0.2.0", payspec: "0.1.1" }),
    ],
    ["a package that is new", none, side({}, { [tribute]: "0.1.0", payspec: "0.1.0", "@payspec/node": "0.1.0" })],
  ])("%s", (_name, base, head) => {
    expect(guardProblems(base, head)).toEqual([]);
  });
});

test("a changeset is read as changesets itself reads it", () => {
  expect(readChangeset("a.md", text("minor"))).toEqual({
    file: "a.md",
    levels: { [tribute]: "minor" },
    summary: "Charges carry the card.",
  });
});
