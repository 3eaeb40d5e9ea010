// Each rule of ours is seen to fail: one small damage to a frozen spec, one problem with a sentence and a place.
import { readFileSync } from "node:fs";
import { type Files, linter } from "@payspec/spec-model/linting";
import { root } from "@payspec/spec-model/providers";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { payspecPlugin } from "../src/plugin.ts";
import { damages } from "./damages.ts";

const frozen = (provider: string) => {
  const files = JSON.parse(readFileSync(new URL(`frozen/${provider}.json`, import.meta.url), "utf8")) as Files;
  return { files, lint: linter(payspecPlugin(), files) };
};
const specs: Readonly<Record<string, ReturnType<typeof frozen>>> = {
  tribute: frozen("tribute"),
  qiwi: frozen("qiwi"),
};

describe("rules of ours", () => {
  it.each(damages)("$rule: $says", async ({ rule, provider = "tribute", file, find, put, says }) => {
    const spec = specs[provider];
    const text = spec?.files[file] ?? "";
    if (!text.includes(find))
      throw new Error(`${file} of ${provider} does not hold ${JSON.stringify(find)}: repair this case.`);
    const problems = (await spec?.lint({ [file]: text.replace(find, () => put) }, rule)) ?? [];
    const found = problems.filter(({ ruleId }) => ruleId === `payspec/${rule}`);
    expect(found.map(({ message }) => message)).toContainEqual(expect.stringContaining(says));
    expect(found[0]?.location[0]?.pointer).toMatch(/^#\//);
  });

  it.each(Object.keys(specs))("find nothing in the undamaged spec of %s", async (provider) => {
    expect(await specs[provider]?.lint({})).toEqual([]);
  });

  it("are all switched on, and each has a damage that it finds", () => {
    const { rules } = parse(readFileSync(`${root}redocly.yaml`, "utf8")) as { rules: Record<string, unknown> };
    const names = Object.keys(payspecPlugin().rules?.oas3 ?? {}).sort();
    expect(
      Object.keys(rules)
        .flatMap((name) => (name.startsWith("payspec/") ? name.slice("payspec/".length) : []))
        .sort(),
    ).toEqual(names);
    expect([...new Set(damages.map(({ rule }) => rule))].sort()).toEqual(names);
  });
});
