// The generator as one file: its parts are 800 modules, and loading them takes four times as long as compiling a spec.
import module from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundled } from "@payspec/packaging/bundled";

const entry = fileURLToPath(new URL("generate.ts", import.meta.url));
const folder = fileURLToPath(new URL("../.generated/", import.meta.url));

// openapi-typescript would bundle and check with it what is bundled and checked already (src/types-of.ts).
const UNUSED = [{ package: "@redocly/openapi-core", by: "openapi-typescript" }];

let loaded;

/** The bundled generator of these sources, made when there is none yet. */
export async function compiled(hash) {
  const file = await bundled({ entry, folder, name: "generator", hash, without: UNUSED });
  module.enableCompileCache?.(`${folder}cache`); // Node 22.8 and later
  loaded ??= import(pathToFileURL(file).href);
  return loaded;
}
