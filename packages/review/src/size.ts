// What a package weighs: everything that it exports, bundled as users do, and the files that a spec change moves.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { minified } from "@payspec/packaging/minified";
import { root } from "@payspec/spec-model/providers";
import { sourcesOf } from "./api/declarations.ts";
import { type Package, packagesIn } from "./tree.ts";

/** Bytes by what they measure. */
export type Sizes = Readonly<Record<string, number>>;

export function sizesOf(tree: string, provider: string, openapi: string): Sizes {
  const packages = packagesIn(tree);
  const found = packages.find(({ folder }) => folder === provider);
  if (!found?.entries["."]) return {};
  const types = join(tree, "packages", provider, "src/generated/schema.d.ts");
  return {
    "everything exported, min + gzip": gzipped(tree, found.manifest.name, aliasesOf(tree, packages)),
    "openapi.json": Buffer.byteLength(openapi),
    "generated types": bytesOf(types),
    "operation table": bytesOf(join(tree, "packages", provider, "src/generated/operations.ts")),
  };
}

/**
 * Sources for the names that packages import: those of other packages, and their own, such as `#platform`. No
 * dist is built in a base tree.
 */
function aliasesOf(tree: string, packages: readonly Package[]): Record<string, string> {
  const sources = sourcesOf(tree, packages);
  const own = packages.flatMap(({ folder, manifest: { imports = {} } }) =>
    Object.entries(imports).map(([name, target]) => {
      const file = typeof target === "string" ? target : (target.browser ?? target.default ?? "");
      const source = file.replace(/^\.\/dist\//, "src/").replace(/\.js$/, ".ts");
      return [name, sources[file] ?? join(tree, "packages", folder, source)] as const;
    }),
  );
  return { ...sources, ...Object.fromEntries(own) };
}

/** Without the line that says from what a file was generated: it is there in the tree and not in what was just made. */
const bytesOf = (file: string): number =>
  existsSync(file) ? Buffer.byteLength(readFileSync(file, "utf8").replace(/^\/\/ Generated from .*\n+/, "")) : 0;

function gzipped(tree: string, name: string, alias: Record<string, string>): number {
  const { contents } = minified(`export * from ${JSON.stringify(name)};`, tree, {
    alias,
    nodePaths: [join(root, "node_modules")],
  });
  return gzipSync(contents, { level: 9 }).byteLength;
}
