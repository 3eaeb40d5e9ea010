// What the entries of a package import: only what the package depends on, and of Node's modules nothing where browsers
// and workers run. Node, Bun and Deno would load a `node:crypto` without a word; a workspace lends every package
// what another one depends on.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Published, published } from "@payspec/packaging/packages";
import { packedOnce } from "@payspec/packaging/packed-once";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** The entries that are for servers. */
const forNode = [
  "@payspec/sandbox/server",
  "@payspec/node",
  "@payspec/durable",
  "@payspec/durable/postgres",
  "@payspec/durable/sqlite",
];

/** What an entry imports from outside of its package, directly or by its other files. */
async function outside(folder: string, file: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [`${folder}/${file}`],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  return [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))].sort();
}

const packageOf = (specifier: string): string => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

const allowed = ({ manifest }: Published): ReadonlySet<string> =>
  new Set([manifest.name, ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })]);

const entries = published.flatMap((one) =>
  Object.entries(one.manifest.exports).flatMap(([entry, target]) =>
    typeof target === "string" ? [] : [{ name: one.manifest.name + entry.slice(1), one, file: target.default }],
  ),
);

describe("an entry imports what its package depends on", () => {
  it.each(entries)("$name", async ({ name, one, file }) => {
    const imported = await outside(one.folder, file);
    const node = imported.filter((specifier) => specifier.startsWith("node:"));
    if (!forNode.includes(name)) expect(node, "runs in browsers and workers too").toEqual([]);
    const peers = Object.keys(one.manifest.peerDependencies ?? {});
    const others = imported.filter((specifier) => !node.includes(specifier)).map(packageOf);
    expect(others.filter((other) => !allowed(one).has(other))).toEqual([]);
    if (!forNode.includes(name))
      expect(
        others.filter((other) => peers.includes(other)),
        "loads without an optional peer",
      ).toEqual([]);
  });
});

it.each(published.filter(({ manifest }) => manifest.name !== "@payspec/specs"))(
  "$manifest.name loads no file of its own for nothing",
  ({ folder }) => {
    const files = readdirSync(`${folder}/dist`).filter((file) => file.endsWith(".js"));
    expect(files).not.toEqual([]);
    const bare = files.filter((file) => /^import ["']\./m.test(readFileSync(`${folder}/dist/${file}`, "utf8")));
    expect(bare).toEqual([]);
  },
);

/** The declarations that a package packs. */
function packedDeclarations(): ReadonlyMap<string, readonly string[]> {
  const declarationsOf = (files: readonly { path: string }[]) =>
    files.map(({ path }) => path).filter((path) => path.endsWith(".d.ts"));
  return new Map(packedOnce().map(({ name, files }) => [name, declarationsOf(files)]));
}

describe("declarations name what their package depends on", () => {
  const packed = packedDeclarations();
  const declared = ({ manifest }: Published): readonly string[] => packed.get(manifest.name) ?? [];
  const typed = published.filter((one) => declared(one).length > 0);

  it("are packed by every package but the one of documents alone", () => {
    const names = published.map(({ manifest }) => manifest.name);
    expect(typed.map(({ manifest }) => manifest.name)).toEqual(names.filter((name) => name !== "@payspec/specs"));
  });

  it.each(typed)("$manifest.name", (one) => {
    const needed = declared(one).flatMap((file) =>
      [
        ...readFileSync(`${one.folder}/${file}`, "utf8").matchAll(/(?:\bfrom |\bimport\(|\bimport )["']([^"']+)["']/g),
      ].map(([, specifier = ""]) => specifier),
    );
    const foreign = [...new Set(needed.filter((specifier) => !specifier.startsWith(".")).map(packageOf))];
    // An optional peer may be missing, and then library files that name it do not type-check.
    const peers = Object.keys(one.manifest.peerDependencies ?? {});
    expect(foreign.filter((name) => !allowed(one).has(name) || peers.includes(name))).toEqual([]);
  });
});

it("sees what a file of the entry imports", async () => {
  const folder = fileURLToPath(new URL("../../packaging/src", import.meta.url));
  expect(await outside(folder, "runtime-tree.ts")).toEqual([
    "@payspec/spec-model/providers",
    "node:child_process",
    "node:fs",
  ]);
});
