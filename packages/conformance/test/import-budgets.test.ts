// What an import costs, in what does not depend on the machine: the modules that are loaded,
// and that nothing else happens.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { providers, root } from "@payspec/spec-model/providers";
import { describe, expect, it } from "vitest";
import { mostOf } from "../src/weights.ts";

const probe = fileURLToPath(new URL("../src/import-probe.mjs", import.meta.url));

interface Import {
  readonly files: readonly string[];
  readonly bytes: number;
  readonly touched: readonly string[];
}

function importOf(name: string): Import {
  const { stdout, stderr, status } = spawnSync(process.execPath, [probe, name], { encoding: "utf8", cwd: root });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { loaded?: string; bytes?: number; touched?: string });
  return {
    files: lines.flatMap(({ loaded }) => (loaded ? [loaded.replace(/^.*\/(packages|node_modules)\//, "")] : [])),
    bytes: lines.reduce((sum, { bytes = 0 }) => sum + bytes, 0),
    touched: lines.flatMap(({ touched }) => touched ?? []),
  };
}

/** Milliseconds and memory are in the benchmark. */
const listed = [["core", 7, 50_000], ...providers.map((name) => [name, ...mostOf(name).imports] as const)] as const;

describe("an import", () => {
  it.each(listed)(
    "of @payspec/%s loads at most %i modules of %i bytes: its own and core's",
    (name, mostFiles, mostBytes) => {
      const { files, bytes, touched } = importOf(`@payspec/${name}`);
      expect(files.filter((file) => !new RegExp(`^(${name}|core)/dist/[\\w/-]+\\.js$`).test(file))).toEqual([]);
      expect(files).toContain(`${name}/dist/index.js`);
      expect(touched).toEqual([]);
      expect(files.length).toBeLessThanOrEqual(mostFiles);
      expect(bytes).toBeLessThanOrEqual(mostBytes);
    },
  );

  it("of payspec loads core once, and nothing but the providers' modules", () => {
    const { files, bytes, touched } = importOf("payspec");
    const own = new RegExp(`^(payspec|core|${providers.join("|")})/dist/[\\w/-]+\\.js$`);
    expect(files.filter((file) => !own.test(file))).toEqual([]);
    expect(new Set(files).size).toBe(files.length);
    expect(touched).toEqual([]);
    // A provider that signs within its bodies brings a module more.
    expect(files.length).toBeLessThanOrEqual(12 + 7 * providers.length);
    expect(bytes).toBeLessThanOrEqual(50_000 + 30_000 * providers.length);
  });

  it("of payspec/compose loads no provider", () => {
    const { files, touched } = importOf("payspec/compose");
    expect(files.filter((file) => !/^core\//.test(file))).toEqual(["payspec/dist/compose.js"]);
    expect(touched).toEqual([]);
  });

  it("of @payspec/sandbox touches nothing, and needs no module of Node", () => {
    const { files, touched } = importOf("@payspec/sandbox");
    // A provider that signs within its webhooks' bodies brings the hashes, which is what the sandbox depends on.
    expect(files.filter((file) => !/^(sandbox|@noble\/hashes)\//.test(file))).toEqual([]);
    expect(touched).toEqual([]);
  });

  it("the probe of imports reports a module of Node, a global and a variable", () => {
    const { files, touched } = importOf(fileURLToPath(new URL("../src/import-probe-sample.mjs", import.meta.url)));
    expect(files).toContain("node:os");
    expect(touched).toEqual(["fetch", "process.env.HOME", "console.log"]);
  });
});
