import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acceptanceOf, acceptancesIn, fingerprintOf } from "../src/accepted.ts";
import { rated } from "../src/change.ts";

const change = rated(
  {
    kind: "type-changed",
    pointer: "#/components/schemas/Charge/properties/status",
    before: "string",
    after: "integer",
  },
  [],
);
const acceptance = {
  fingerprint: fingerprintOf(change),
  reason: "The provider sends numbers.",
  by: "A. Reviewer",
  until: "2027-01-31",
};

test("a break is accepted until its last day, and only as it was seen", () => {
  expect(acceptanceOf(change, [acceptance], "2027-01-31")).toBe(acceptance);
  expect(acceptanceOf(change, [acceptance], "2027-02-01")).toBeUndefined();
  expect(acceptanceOf({ ...change, after: "boolean" }, [acceptance], "2026-12-01")).toBeUndefined();
  expect(acceptanceOf({ ...change, pointer: `${change.pointer}/x` }, [acceptance], "2026-12-01")).toBeUndefined();
});

function specsWith(text: string): string {
  const specs = mkdtempSync(join(tmpdir(), "payspec-accepted-"));
  mkdirSync(join(specs, "small"));
  writeFileSync(join(specs, "small/accepted.yaml"), text);
  return specs;
}

test("an entry without a reason, a name or an end is refused with its place", () => {
  expect(() => acceptancesIn(specsWith("- { fingerprint: abc, by: A, until: '2027-01-31' }\n"), "small")).toThrow(
    "specs/small/accepted.yaml: entry 1 has no reason. Each names fingerprint, reason, by and until, as text.",
  );
  expect(() => acceptancesIn(specsWith("- { fingerprint: abc, reason: r, by: A, until: soon }\n"), "small")).toThrow(
    "is not a day such as 2027-01-31",
  );
  expect(
    acceptancesIn(specsWith("- { fingerprint: abc, reason: r, by: A, until: '2027-01-31' }\n"), "small"),
  ).toHaveLength(1);
  expect(acceptancesIn(specsWith(""), "other")).toEqual([]);
});
