// What a generated file depends on, as hashes: the files of a spec, and those of the generator with the versions that it is built with.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../../", import.meta.url));

/** The folders of specs/ that hold an openapi.yaml. */
export const providersIn = (root) =>
  readdirSync(join(root, "specs"))
    .filter((name) => existsSync(join(root, "specs", name, "openapi.yaml")))
    .sort();

/** A hash of files by name and content; a file that is missing counts as such. */
export function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(`${file}\n`)
      .update(existsSync(file) ? readFileSync(file) : "missing")
      .update("\n");
  return hash.digest("hex").slice(0, 32);
}

/** Every file below a folder, in a fixed order. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

export const specHash = (folder) => hashOf(filesIn(folder));

/** The generator's own sources and pinned versions, and the runtime that prints the types. */
export const generatorHash = () =>
  hashOf(["generator", "spec-model"].flatMap((name) => [...filesIn(`${packages}${name}/src`), `${packages}${name}/package.json`]));
