import { afterEach, expect, it, vi } from "vitest";
import { countsOf } from "../src/report.ts";
import { withoutBrowser } from "../src/test.ts";

afterEach(() => void vi.restoreAllMocks());

it("a missing browser is skipped at home and fails in CI", () => {
  vi.spyOn(console, "log").mockReturnValue();
  expect(withoutBrowser("/none", false)).toEqual({ passed: 0, failed: 0, skipped: 1 });
  expect(withoutBrowser("/none", true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it("a file that broke before its first test is a failed test", () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "passed", assertionResults: [{}] },
  ];
  expect(countsOf({ numPassedTests: 1, numFailedTests: 0, numPendingTests: 2, testResults })).toEqual({
    passed: 1,
    failed: 1,
    skipped: 2,
  });
});
