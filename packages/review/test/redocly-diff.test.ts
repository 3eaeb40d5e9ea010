// The diff goes green silently when its rules are off, so it is seen to find a break, and to
// refuse to run without its rules.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "@payspec/spec-model/openapi";
import { expect, test } from "vitest";
import { redoclyDiff } from "../src/redocly-diff.ts";
import { spec } from "./small-spec.ts";

const withoutOperation = (): Document => ({ ...spec(), paths: {} });

test("a removed operation is a break", async () => {
  const report = await redoclyDiff(spec(), withoutOperation());
  expect(report.bump).toBe("major");
  expect(report.changes.flatMap(({ verdicts }) => verdicts.map(({ ruleId }) => ruleId))).toContain("path-removed");
});

test("two equal documents have no changes", async () => {
  expect(await redoclyDiff(spec(), spec())).toMatchObject({ changes: [] });
});

test("a configuration without diff-recommended is refused", async () => {
  const config = join(mkdtempSync(join(tmpdir(), "payspec-config-")), "redocly.yaml");
  writeFileSync(config, "telemetry: off\nrules:\n  info-license: off\n");
  await expect(redoclyDiff(spec(), withoutOperation(), config)).rejects.toThrow("The diff rules are off");
});
