import { readFileSync } from "node:fs";
import { inputOf } from "@payspec/conformance/documented";
import { operationsOf } from "@payspec/spec-model/openapi";
import { afterEach, expect, it, vi } from "vitest";
import { loadProviders } from "../src/provider.js";
import { samplesFolder } from "../src/samples.js";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

it.each(loadProviders().map(({ name, doc }) => ({ name, doc })))(
  "the setup of $name makes a client that sends with its first call, and not before",
  async ({ name, doc }) => {
    const sent: string[] = [];
    vi.stubGlobal("fetch", async (input: string | URL) => {
      sent.push(String(input));
      return Response.json({}, { status: 500 });
    });
    const text = readFileSync(`${samplesFolder}${name}/setup.ts`, "utf8");
    for (const [, variable = ""] of text.matchAll(/process\.env\.(\w+)/g)) vi.stubEnv(variable, "a-credential");
    const made = (await import(`../samples/${name}/setup.ts`)) as Record<
      string,
      Record<string, (input: object) => Promise<unknown>>
    >;
    const methods = operationsOf(doc).map(({ id }) => id);
    expect(methods.length).toBeGreaterThan(0);
    expect(made[name]).toMatchObject(Object.fromEntries(methods.map((id) => [id, expect.any(Function)])));
    await new Promise((resolve) => setImmediate(resolve)); // A call begun while it loaded would have left by now.
    expect(sent).toEqual([]);
    const reads = operationsOf(doc).find(({ method }) => method === "get")?.id ?? methods[0] ?? "";
    await made[name]?.[reads]?.({ ...inputOf(name as never, reads), retries: 0 });
    expect(sent).toHaveLength(1);
  },
);
