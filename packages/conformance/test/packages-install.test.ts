// The packed packages in a fresh project, as far as no download is needed; `npm run check:install` does the rest.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packedOnce } from "@payspec/packaging/packed-once";
import { root } from "@payspec/spec-model/providers";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectedFace, expectedFacts, expectedTransport } from "../install/consumer/expected.ts";
import { run, unpackedProject } from "../install/project.ts";
import { type Compile, compile } from "../install/typescript.ts";

const folder = mkdtempSync(join(tmpdir(), "payspec-install-"));
const project = join(folder, "project");

beforeAll(() => unpackedProject(project, packedOnce()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told = (file: string): unknown => {
  const { stdout, stderr } = run(process.execPath, [file], project);
  expect(stderr).not.toContain("Error");
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
};

it("the installed program runs as ESM", () => expect(told("main.mjs")).toEqual(expectedFacts));
it("the installed program runs by require(esm)", () => expect(told("main.cjs")).toEqual(expectedFacts));
it("the installed program runs with createFetchClient", () => expect(told("face.mjs")).toEqual(expectedFace));
it("the installed program runs on the Node transport", () => expect(told("transport.mjs")).toEqual(expectedTransport));

it("the installed program runs as a bundle for browsers", async () => {
  const outfile = join(folder, "bundle.mjs");
  const { warnings } = await build({
    entryPoints: [join(project, "main.mjs")],
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    outfile,
    logLevel: "silent",
  });
  expect(warnings).toEqual([]);
  expect(told(outfile)).toEqual(expectedFacts);
});

it.each<Compile & { what: string }>([
  {
    what: "7.0 with the bundler's resolution",
    tsc: `${root}node_modules/typescript7/bin/tsc`,
    resolution: "bundler",
    platform: "dom",
  },
  {
    what: "7.0 with Node's resolution",
    tsc: `${root}node_modules/typescript7/bin/tsc`,
    resolution: "nodenext",
    platform: "dom",
    commonJs: true,
  },
  {
    what: "5.9 with Node's resolution",
    tsc: `${root}node_modules/typescript/bin/tsc`,
    resolution: "nodenext",
    platform: "dom",
    commonJs: true,
  },
])("the installed program type-checks with TypeScript $what", (how) => expect(compile(project, how)).toBe(""));
