// Budgets of weight that fail; those of types and imports are in files of their own. Each stands at what was reached, rounded up a little; a change that needs more has to say so here.
import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { root } from "../../../scripts/lib/providers.ts";
import { oneCall, weigh } from "../src/bundle.ts";

describe("a browser bundle with one call, core included, gzip bytes", () => {
  // 4096 was the wish. With every protection on, the transport alone needs 6.7 kB; the benchmarks list what each part of it would save.
  it.each([
    ["bridgepay", 8150],
    ["invoicebox", 8500],
    ["qiwi", 8750],
    ["tribute", 8050],
    ["via", 8100],
  ])("of %s is at most %i", (provider, most) => expect(weigh(oneCall[provider] as string).gzip).toBeLessThanOrEqual(most));

  it("through the facade holds nothing of other providers", () => {
    const code = `import { composePayments } from "payspec/compose";
import { createTributeClient } from "@payspec/tribute";
export const result = await composePayments({ tribute: createTributeClient }, { tribute: { apiKey: "k" } }).tribute.getCharge({ chargeUuid: "1" });`;
    const { modules, gzip } = weigh(code);
    expect(modules.filter(([file, bytes]) => bytes > 0 && /^(qiwi|via|bridgepay|invoicebox)\//.test(file))).toEqual([]);
    expect(gzip / weigh(oneCall.tribute as string).gzip).toBeLessThanOrEqual(1.03);
  });
});

describe("an installed package, unpacked bytes", () => {
  it.each([
    ["core", 310_000],
    ["bridgepay", 150_000],
    ["via", 200_000],
    ["tribute", 300_000],
    ["invoicebox", 380_000], // 72 schemas and 55 printed examples
    ["qiwi", 580_000], // 126 schemas and 90 printed examples: the bundled spec alone is 240 kB
    ["payspec", 20_000],
  ])("of %s is at most %i and holds nothing unexpected", (name, most) => {
    const [packed] = JSON.parse(
      execFileSync("npm", ["pack", "--dry-run", "--json"], {
        cwd: `${root}packages/${name}`,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    ) as [{ unpackedSize: number; files: { path: string }[] }];
    expect(
      packed.files
        .map(({ path }) => path)
        .filter((path) => !/^(dist\/[\w./-]+\.(js|d\.ts|js\.map)|openapi\.json|package\.json|README\.md|LICENSE)$/.test(path)),
    ).toEqual([]);
    expect(packed.unpackedSize).toBeLessThanOrEqual(most);
  });
});
