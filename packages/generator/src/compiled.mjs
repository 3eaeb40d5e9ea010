// The generator as one file: its parts are 800 modules, and loading them takes four times as long as compiling a spec.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import module from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const entry = fileURLToPath(new URL("generate.ts", import.meta.url));
const folder = fileURLToPath(new URL("../.generated/", import.meta.url));

let loaded;

/** The bundled generator of these sources, made when there is none yet. */
export async function compiled(hash) {
  const file = `${folder}generator-${hash}.mjs`;
  if (!existsSync(file)) await make(file);
  module.enableCompileCache?.(`${folder}cache`); // Node 22.8 and later
  loaded ??= import(pathToFileURL(file).href);
  return loaded;
}

async function make(file) {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).filter((name) => /^generator-.*\.mjs$/.test(name))) rmSync(folder + old);
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
}
