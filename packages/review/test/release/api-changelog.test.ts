import { mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apiChangelog, recordRelease } from "../../src/release/api-changelog.ts";

const added = {
  level: "minor",
  kind: "field-added",
  subject: "Charge.memo",
  what: "A field or parameter is added",
} as const;
const changed = {
  level: "major",
  kind: "type-changed",
  subject: "Charge.status",
  what: "A type changes: string → integer",
} as const;

function specs(): string {
  const folder = mkdtempSync(join(tmpdir(), "payspec-changes-"));
  mkdirSync(join(folder, "small"));
  return folder;
}

test("before the first release a provider has no history", () => {
  expect(apiChangelog(specs(), "small")).toEqual([]);
});

test("releases are kept, the newest first, as data and as a page", () => {
  const folder = specs();
  recordRelease(folder, "small", { version: "0.1.1", date: "2027-01-31", changes: [added] });
  recordRelease(folder, "small", { version: "0.2.0", date: "2027-02-28", changes: [changed, added] });
  expect(apiChangelog(folder, "small").map(({ version }) => version)).toEqual(["0.2.0", "0.1.1"]);
  expect(readFileSync(join(folder, "small/changes.md"), "utf8")).toBe(`# Changes of the API: small

## 0.2.0, 2027-02-28

- **breaking** \`Charge.status\`: A type changes: string → integer
- \`Charge.memo\`: A field or parameter is added

## 0.1.1, 2027-01-31

- \`Charge.memo\`: A field or parameter is added
`);
});

test("a release that is made again replaces its record", () => {
  const folder = specs();
  recordRelease(folder, "small", { version: "0.1.1", date: "2027-01-31", changes: [added] });
  recordRelease(folder, "small", { version: "0.1.1", date: "2027-02-01", changes: [] });
  expect(apiChangelog(folder, "small")).toEqual([{ version: "0.1.1", date: "2027-02-01", changes: [] }]);
  expect(readFileSync(join(folder, "small/changes.md"), "utf8")).toContain("Nothing that code can notice.");
});
