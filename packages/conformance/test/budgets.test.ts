// Budgets that fail. Each stands at what was reached, rounded up a little; a change that needs more has to say so here.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "../../../scripts/lib/providers.ts";
import { oneCall, weigh } from "../src/bundle.ts";
import { callsOf, instantiations } from "../src/type-cost.ts";

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

describe("type instantiations (TypeScript 5.9)", () => {
  const all = callsOf("qiwi");

  it("of a file that calls every QIWI operation are at most 2000", () =>
    expect(instantiations("all-calls", all).count).toBeLessThanOrEqual(2000));

  it("do not grow with operations that are not called", () => {
    const few = instantiations("one-call", callsOf("qiwi", ["getPayment"])).count;
    expect(instantiations("no-call", callsOf("qiwi", [])).count).toBeLessThanOrEqual(few);
    expect(few).toBeLessThan(200);
  });

  it.each([
    ["a misspelt operation", "await c.getPaymnet({ paymentId: '1' });", "Did you mean 'getPayment'?"],
    ["a missing field", "await c.createRefund({ paymentId: '1', refundId: '2', body: {} });", "Property 'amount' is missing"],
    [
      "a misspelt field",
      "await c.createRefund({ paymentId: '1', refundId: '2', body: { amount: { value: '1.00', currency: 'RUB' }, coment: 'x' } });",
      "'coment' does not exist",
    ],
    [
      "a misspelt field deep in the body",
      "await c.createRefund({ paymentId: '1', refundId: '2', body: { amount: { value: '1.00', curency: 'RUB' } } });",
      "'curency' does not exist",
    ],
    ["a wrong enum value", "await c.createBill({ billId: '1', body: { expirationDateTime: 'x', flags: ['SAEL'] } });", `"SAEL"`],
    ["a missing id", "await c.getPayment({});", "Property 'paymentId' is missing"],
  ])("of %s are at most twice that, and the error names it", (what, wrong, says) => {
    const { count, errors } = instantiations(`wrong-${what.replaceAll(" ", "-")}`, `${all}\n${wrong}\n`);
    expect(errors).toContain(says);
    expect(errors.match(/error TS/g)).toHaveLength(1);
    expect(count).toBeLessThanOrEqual(4000);
  });
});

it("importing the facade touches neither fetch nor Request: Node loads them lazily, and slowly", () => {
  const folder = `${root}packages/conformance/.generated`;
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/import-probe.mjs`;
  writeFileSync(
    file,
    `for (const name of ["fetch", "Request", "Response", "Headers", "FormData"]) Object.defineProperty(globalThis, name, { get() { console.log("touched " + name); } });
await import("payspec"); console.log("imported");`,
  );
  const { stdout } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  expect(stdout.trim()).toBe("imported");
});
