// What users get: the tarballs that `npm pack` makes, looked at by the tools that know how packages go wrong.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Packed, published } from "@payspec/packaging/packages";
import { packedOnce } from "@payspec/packaging/packed-once";
import { runtimeTree } from "@payspec/packaging/runtime-tree";
import { providers, root } from "@payspec/spec-model/providers";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, it } from "vitest";
import { typeProblems } from "../install/attw.ts";

let packs: readonly Packed[];
const packOf = (name: string): Packed => packs.find((pack) => pack.name === name) as Packed;

beforeAll(() => {
  packs = packedOnce();
});

const names = published.map(({ manifest }) => manifest.name);

it("the published packages are every provider and what they share, and no private tool", () => {
  const shared = ["@payspec/core", "@payspec/node", "@payspec/sandbox", "@payspec/specs", "payspec"];
  expect(names).toEqual(expect.arrayContaining([...providers.map((name) => `@payspec/${name}`), ...shared]));
  expect(
    names.filter((name) => /conformance|docs|bench|demo|loop|generator|lint|model|packaging|review/.test(name)),
  ).toEqual([]);
});

describe.each(published)("$manifest.name", ({ folder: from, manifest }) => {
  it("passes publint", async () => {
    const bytes = readFileSync(packOf(manifest.name).tarball);
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg as Record<string, unknown>))).toEqual([]);
  });

  it("passes attw for ESM", async () => {
    const documentsOnly = Object.values(manifest.exports).every((target) => typeof target === "string");
    expect(await typeProblems(packOf(manifest.name).tarball)).toEqual(documentsOnly ? ["It has no types."] : []);
  });

  it("packs what it needs, and nothing else", () => {
    const files = packOf(manifest.name).files.map(({ path }) => path);
    const wanted = /^(dist\/[\w./-]+\.(js|d\.ts)|package\.json|README(\.ru)?\.md|CHANGELOG\.md|llms\.txt|LICENSE)$/;
    const isMigration = (path: string) => /^migrations\/[\w./-]+\.sql$/.test(path);
    const isDocument = (path: string) =>
      manifest.name === "@payspec/specs" && /^[a-z]+(\.arazzo|\.ru\.overlay)?\.json$/.test(path);
    expect(files.filter((path) => !wanted.test(path) && !isDocument(path) && !isMigration(path))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
    const targets = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === "string" ? [entry] : Object.values(entry),
    );
    const entries = targets.filter((target) => !target.includes("*"));
    for (const entry of [...entries, ...Object.values(manifest.bin ?? {})])
      expect(files).toContain(entry.replace("./", ""));
    // What has no source is left over from another build.
    const sourceOf = (file: string) =>
      `${from}/${file.replace("dist/", "src/").replace(/(\.d\.ts|\.js)(\.map)?$/, "")}`;
    const isShared = (file: string) => /^dist\/shared-[A-Z0-9]{8}\.js(\.map)?$/.test(file); // what several entries have in common
    // What the package imports by a name of its own, `#requests/*`, is built from the specs.
    const own = Object.values(manifest.imports ?? {}).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target),
    );
    const isOwn = (file: string) =>
      own.some((target) => file.replace(/[^/]+(?=\.js$)/, "*") === target.replace("./", "") || `./${file}` === target);
    const strays = files.filter(
      (file) =>
        file.startsWith("dist/") &&
        !isShared(file) &&
        !isOwn(file) &&
        ![".ts", ".d.ts", ".js"].some((end) => existsSync(sourceOf(file) + end)),
    );
    expect(strays).toEqual([]);
    for (const command of Object.values(manifest.bin ?? {}))
      expect(readFileSync(join(from, command), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it("says where its entries are to resolutions that know no exports, such as NestJS's", () => {
    const { ".": whole, ...others } = Object.fromEntries(
      Object.entries(manifest.exports).filter(([, target]) => typeof target !== "string"),
    );
    const { main, types, typesVersions } = manifest;
    expect({ default: main, types }).toEqual(whole ?? { default: undefined, types: undefined });
    const entries = Object.entries(others).map(([entry, target]) => [
      entry.slice(2),
      [(target as { types: string }).types],
    ]);
    expect(typesVersions).toEqual(entries.length > 0 ? { "*": Object.fromEntries(entries) } : undefined);
  });

  it("brings its licence", () =>
    expect(readFileSync(`${from}/LICENSE`, "utf8")).toBe(readFileSync(`${root}LICENSE`, "utf8")));

  it("keeps its lines and names instead of source maps", () => {
    const files = packOf(manifest.name).files.map((file) => file.path);
    expect(files.filter((path) => path.endsWith(".map"))).toEqual([]);
    for (const path of files.filter((file) => /\.(js|d\.ts)$/.test(file)))
      expect(readFileSync(`${from}/${path}`, "utf8"), path).not.toContain("sourceMappingURL");
  });

  it("says what a publisher and a bundler need, and runs nothing on install", () => {
    const directory = from.slice(root.length);
    expect(manifest).toMatchObject({
      license: "MIT",
      type: "module",
      sideEffects: false,
      engines: { node: ">=20.19" },
      repository: { type: "git", directory },
      publishConfig: { access: "public", provenance: true },
    });
    expect(Object.keys(manifest.scripts ?? {}).filter((name) => /^(pre|post)|install|prepare/.test(name))).toEqual([]);
    // Others' packages are pinned; one copy of ours may serve several of ours.
    for (const [name, range] of Object.entries(manifest.dependencies ?? {}))
      expect(`${name} ${range}`).toMatch(names.includes(name) ? / \^?\d+\.\d+\.\d+$/ : / \d+\.\d+\.\d+$/);
  });
});

it.each(providers)("%s leaves its documents to @payspec/specs", (provider) => {
  expect(packOf(`@payspec/${provider}`).files.filter(({ path }) => /openapi|arazzo/.test(path))).toEqual([]); // Its weight: budgets.test.ts.
  const files = packOf("@payspec/specs").files.map(({ path }) => path);
  expect(files).toEqual(expect.arrayContaining([`${provider}.json`, `${provider}.arazzo.json`]));
});

it("depend on little: each with a licence, none runs a script on install", () => {
  const tree = runtimeTree();
  expect(tree.map(({ name }) => name)).toEqual([
    "@hono/node-server",
    "@noble/hashes",
    "hono",
    "openapi-fetch",
    "openapi-typescript-helpers",
    "undici",
  ]);
  expect(tree.filter(({ locked }) => locked.license !== "MIT" || locked.hasInstallScript)).toEqual([]);
});
