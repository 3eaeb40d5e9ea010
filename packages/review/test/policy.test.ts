import { readFileSync } from "node:fs";
import { root } from "@payspec/spec-model/providers";
import { describe, expect, test } from "vitest";
import { knownExtensions } from "../src/classify/extension.ts";
import { levelOf, policyTable } from "../src/policy.ts";

test("specs/README.md prints the policy as it is executed; `npm run review -- --policy` prints it anew", () => {
  expect(readFileSync(`${root}specs/README.md`, "utf8")).toContain(policyTable());
});

test("every extension of specs/README.md has a rule", () => {
  const page = readFileSync(`${root}specs/README.md`, "utf8");
  const named = new Set([...page.matchAll(/^\| `(x-[\w-]+)` \|/gm)].map(([, name]) => name));
  expect([...named].filter((name) => !knownExtensions.includes(name ?? ""))).toEqual([]);
});

describe("a level follows the direction of use", () => {
  test("a closed list that gains a value breaks who reads it, not who sends it", () => {
    expect(levelOf("enum-value-added", ["request"])).toBe("minor");
    expect(levelOf("enum-value-added", ["response"])).toBe("major");
    expect(levelOf("enum-value-added", ["webhook"])).toBe("major");
  });

  test("a part used in both directions takes the higher one, and so does one of unknown use", () => {
    expect(levelOf("field-optional", ["request", "response"])).toBe("major");
    expect(levelOf("field-optional", [])).toBe("major");
  });
});
