// The demo's flows as a test: every operation of every provider is called, and each call comes to what is documented.
import { createSandbox } from "@payspec/sandbox";
import { describe, expect, it, vi } from "vitest";
import { tables } from "../../packages/conformance/src/clients.ts";
import { bridgepay } from "./bridgepay.ts";
import { firstDocuments } from "./documents.ts";
import { invoicebox } from "./invoicebox.ts";
import { qiwi } from "./qiwi.ts";
import { tribute } from "./tribute.ts";
import { via } from "./via.ts";

const flows = { bridgepay, invoicebox, qiwi, tribute, via };

describe("the demo", () => {
  it.each(Object.entries(flows))("tells %s without a difference", async (provider, flow) => {
    const lines: string[] = [];
    const log = vi.spyOn(console, "log").mockImplementation((line) => void lines.push(String(line)));
    const story = await flow(createSandbox());
    log.mockRestore();
    expect(lines.filter((line) => line.includes("BAD"))).toEqual([]);
    expect([...story.called].sort()).toEqual(Object.keys(tables[provider as keyof typeof tables]).sort());
    expect([...story.called]).toEqual(expect.arrayContaining([...(firstDocuments[provider] ?? [])]));
  });
});
