// TypeScript that plain Node loads: a module and all that it imports as one file, made once
// for each state of its sources.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Within `folder`, the bundle `<name>-<hash>.mjs` of the entry; made when there is none yet, and then the only one of
 * its name. `without` names packages that are imported on the way and never used: they are left out.
 */
export async function bundled({ entry, folder, name, hash, without = [] }) {
  const file = join(folder, `${name}-${hash}.mjs`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).filter((other) => other.startsWith(`${name}-`) && other.endsWith(".mjs")))
    rmSync(join(folder, old));
  const { build } = await import("esbuild");
  const unfinished = `${file}.${process.pid}`; // Another process may be making it too.
  await build({
    entryPoints: [entry],
    outfile: unfinished,
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
    plugins: [leavingOut(without)],
    // CommonJS modules within it ask for `require` and their folder.
    banner: {
      js: 'import{createRequire as __cr}from"node:module";import{fileURLToPath as __fp}from"node:url";const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__fp(new URL(".",import.meta.url));',
    },
  });
  renameSync(unfinished, file);
  return file;
}

/** A package as an empty module, for those who import it by its bare name from within another one. */
const leavingOut = (names) => ({
  name: "leaving-out",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[@a-z]/ }, ({ path, importer }) =>
      names.some((name) => path === name.package && importer.includes(`/node_modules/${name.by}/`))
        ? { path, namespace: "empty" }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "module.exports = {};", loader: "js" }));
  },
});
