import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadProviders } from "../src/provider.js";
import { operationSample, region, sampleOf, samplesFolder } from "../src/samples.js";

const here = new URL(".", import.meta.url).pathname;
const tests = readdirSync(here)
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => readFileSync(here + file, "utf8"))
  .join("\n");
const providers = loadProviders();

describe.each(providers.map((provider) => [provider.name, provider] as const))("samples of %s", (name, provider) => {
  it("are there for each operation, and each is run by a test", () => {
    const ids = provider.operations.map(({ id }) => id);
    expect(ids.filter((id) => operationSample(name, id) === undefined)).toEqual([]);
    expect(ids.filter((id) => !tests.includes(`../samples/${name}/${id}.js`))).toEqual([]);
  });

  it("name no operation that does not exist", () => {
    const known = new Set([
      ...provider.operations.map(({ id }) => id),
      "basket",
      "client",
      "reasons",
      "sandbox",
      "scenes",
      "setup",
      "webhook",
    ]);
    expect(readdirSync(`${samplesFolder}${name}`).filter((file) => !known.has(file.replace(/\.ts$/, "")))).toEqual([]);
  });

  it("fit beside the text: the call and what comes of it, without setup", () => {
    for (const { id } of provider.operations) {
      const lines = (operationSample(name, id) ?? "").split("\n");
      expect([id, lines.length <= 26, lines.filter((line) => line.length > 80)]).toEqual([id, true, []]);
      expect(lines.join("\n")).toContain(`${name}.${id}(`);
    }
  });

  it("show how the client is made, and how it is tried without money", () => {
    expect(sampleOf(name, "setup")).toContain(`@payspec/${name}`);
    expect(region(`${samplesFolder}${name}/sandbox.ts`, "sandbox")).toContain("createSandbox()");
  });

  it("verify webhooks where there are any", () => {
    if (provider.webhooks.length > 0)
      expect(region(`${samplesFolder}${name}/webhook.ts`, "webhook")).toContain("verifyWebhook");
  });
});
