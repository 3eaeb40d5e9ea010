// Builds the package in the working directory: tsc checks it and writes the declarations, esbuild writes one module per
// entry of its exports. One file is read many times faster than twenty; generated tables stay apart, as data. There are
// no source maps: the modules keep their lines and names, and maps with their sources would be
// half of what users install.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { noteBuilt } from "./src/built.mjs";
import { trimDeclarations } from "./src/declarations.mjs";

const tsc = fileURLToPath(new URL("../../node_modules/typescript7/bin/tsc", import.meta.url));
// Four checkers, which is its own choice, each check what they share: with one it takes three fifths of the CPU.
const ONE = ["--checkers", "1"];
rmSync("dist", { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.json", "--emitDeclarationOnly", ...ONE], {
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);
if (existsSync("src/generated/schema.d.ts")) cpSync("src/generated/schema.d.ts", "dist/generated/schema.d.ts");

const { exports = {}, imports = {}, bin = {} } = JSON.parse(readFileSync("package.json", "utf8"));
trimDeclarations({ ...exports, ...imports });
const files = [...Object.values(exports).map((entry) => entry.default ?? entry), ...Object.values(bin)];
// What is behind a name of the manifest (`#platform`) is a module too; generated data is written apart.
const named = Object.values(imports).flatMap((targets) => Object.values(targets));
files.push(...new Set(named.filter((file) => /^\.\/dist\/(?!generated\/).*\.js$/.test(file))));
const sourceOf = (file) => file.replace("./dist/", "src/").replace(/\.js$/, ".ts");
const data = ["operations", "provider", "webhooks", "verdicts", "facts"]
  .map((name) => `src/generated/${name}.ts`)
  .filter((file) => existsSync(file));
const common = {
  outdir: "dist",
  outbase: "src",
  format: "esm",
  target: "es2022",
  platform: "neutral",
  logLevel: "warning",
  charset: "utf8",
};

// Data and the other entries are imported as they are. Every entry is at the top of dist, so the way there
// is the same from everywhere.
const apart = {
  name: "apart",
  setup({ onResolve }) {
    // Modules that the package builds into dist beside its own, by the names of its manifest.
    onResolve({ filter: /^#/ }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, resolveDir }) => {
      const target = `./${relative("src", join(resolveDir, path))}`;
      const isApart =
        data.includes(sourceOf(target.replace("./", "./dist/"))) || files.includes(target.replace("./", "./dist/"));
      return isApart ? { path: target, external: true } : undefined;
    });
  },
};

await build({
  ...common,
  entryPoints: files.filter((file) => file.startsWith("./dist/")).map(sourceOf),
  bundle: true,
  // Constants stand where they are used: no bundler of users puts them there once esbuild has made `var` of them.
  minifySyntax: true,
  splitting: true,
  chunkNames: "shared-[hash]",
  packages: "external",
  external: ["node:*", "#verdicts"],
  plugins: [apart],
});
// Data is read by machines: without blanks it is an eighth smaller. esbuild drops the notes on calls without effects
// with them, by which bundlers leave out what nobody calls: they come back, each at the start of a line.
const { outputFiles } = await build({ ...common, entryPoints: data, minifyWhitespace: true, write: false });
for (const { path, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text.replace(/;const (\w+)=(byName|operation|tableOf)\(/g, ";\nconst $1=/* @__PURE__ */$2("));
}
// No module does anything when it is loaded: an import without a name, which esbuild writes to keep an order, only
// makes one more file to load.
for (const name of readdirSync("dist").filter((file) => file.endsWith(".js"))) {
  const text = readFileSync(`dist/${name}`, "utf8");
  writeFileSync(`dist/${name}`, text.replace(/^import "\.\/shared-\w+\.js";\n/gm, ""));
}
noteBuilt(process.cwd());
