// The demo's flows as a test: every operation of every provider is called, and each call comes to what is documented.

import { tables } from "@payspec/conformance/clients";
import { createSandbox } from "@payspec/sandbox";
import { describe, expect, it, vi } from "vitest";
import { bridgepay } from "../src/bridgepay.ts";
import { firstDocuments } from "../src/documents.ts";
import { invoicebox } from "../src/invoicebox.ts";
import { qiwi } from "../src/qiwi.ts";
import { tribute } from "../src/tribute.ts";
import { via } from "../src/via.ts";

const flows = { bridgepay, invoicebox, qiwi, tribute, via };

describe("the demo", () => {
  it.each(Object.entries(flows))("the flows of %s run without a difference", async (provider, flow) => {
    const lines: string[] = [];
    const log = vi.spyOn(console, "log").mockImplementation((line) => void lines.push(String(line)));
    const story = await flow(createSandbox({ undocumented: "kind" }));
    log.mockRestore();
    expect(lines.filter((line) => line.includes("BAD"))).toEqual([]);
    expect([...story.called].sort()).toEqual(Object.keys(tables[provider as keyof typeof tables]).sort());
    expect([...story.called]).toEqual(expect.arrayContaining([...(firstDocuments[provider] ?? [])]));
  });
});
