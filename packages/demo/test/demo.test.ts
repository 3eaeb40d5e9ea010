// The demo's flows as a test: every operation of every provider is called, and each call comes to what is documented.

import { type Provider, providers, tables } from "@payspec/conformance/clients";
import { createSandbox, type Sandbox } from "@payspec/sandbox";
import { describe, expect, it, vi } from "vitest";
import { playCrash } from "../src/crash/play.ts";
import { firstDocuments } from "../src/documents.ts";
import type { Story } from "../src/story.ts";

const flowOf = async (provider: Provider) =>
  ((await import(`../src/${provider}.ts`)) as Record<string, (sandbox: Sandbox) => Promise<Story>>)[provider];

describe("the demo", () => {
  it.each(providers)("the flows of %s run without a difference", async (provider) => {
    const flow = await flowOf(provider);
    const lines: string[] = [];
    const log = vi.spyOn(console, "log").mockImplementation((line) => void lines.push(String(line)));
    const story = await flow?.(createSandbox({ undocumented: "kind" }));
    log.mockRestore();
    expect(lines.filter((line) => line.includes("BAD"))).toEqual([]);
    expect([...(story?.called ?? [])].sort()).toEqual(Object.keys(tables[provider]).sort());
    expect([...(story?.called ?? [])]).toEqual(expect.arrayContaining([...(firstDocuments[provider] ?? [])]));
  });

  it("kills a process between sending and answer, and each of its payments has moved money once", async () => {
    const lines: { what: string; holds: boolean }[] = [];
    await playCrash((what, holds) => lines.push({ what, holds }));
    expect(lines.filter(({ holds }) => !holds)).toEqual([]);
    expect(lines.map(({ what }) => what.split(" ")[0])).toEqual([
      "three",
      "the",
      "createCharge",
      "createPayment",
      "payMerchantFromDeposit",
      "the",
    ]);
  });
});
