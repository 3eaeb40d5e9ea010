// TypeScript that plain Node loads: a module and all that it imports as one file, made once for each state of its sources.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Within `folder`, the bundle `<name>-<hash>.mjs` of the entry; made when there is none yet, and then the only one of its name. */
export async function bundled({ entry, folder, name, hash }) {
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
    // CommonJS modules within it ask for `require` and their folder.
    banner: {
      js: 'import{createRequire as __cr}from"node:module";import{fileURLToPath as __fp}from"node:url";const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__fp(new URL(".",import.meta.url));',
    },
  });
  renameSync(unfinished, file);
  return file;
}
