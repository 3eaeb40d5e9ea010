// What a build wrote and from what. What an older one left in dist can go: a build that comes from the cache adds its
// files to those that are there. And nobody tests a package that is older than its sources.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn, hashOf } from "./hashes.mjs";

const noteIn = (folder) => join(folder, ".generated/built.json");
const builtIn = (folder) => filesIn(join(folder, "dist")).map((file) => file.slice(folder.length + 1));
const sourcesOf = (folder) => hashOf([...filesIn(join(folder, "src")), join(folder, "package.json")], folder);
const read = (folder) => JSON.parse(readFileSync(noteIn(folder), "utf8"));

/**
 * Notes the files in dist of a package and the state of its sources, as the last step of its build; the note is
 * kept in the cache beside them.
 */
export function noteBuilt(folder) {
  mkdirSync(join(folder, ".generated"), { recursive: true });
  writeFileSync(noteIn(folder), `${JSON.stringify({ sources: sourcesOf(folder), files: builtIn(folder) }, null, 1)}\n`);
}

/** The packages, by their folder's name, whose dist is missing or was built from other sources than are there now. */
export function outdated(packages) {
  const isBuilt = (folder) =>
    existsSync(noteIn(folder)) && existsSync(join(folder, "dist")) && read(folder).sources === sourcesOf(folder);
  return readdirSync(packages).filter((name) => {
    const folder = join(packages, name);
    const manifest = join(folder, "package.json");
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).scripts?.build && !isBuilt(folder);
  });
}

/** Removes from each package's dist what its last build did not write; gives what went. */
export function removeStale(packages) {
  return readdirSync(packages)
    .map((name) => join(packages, name))
    .filter((folder) => existsSync(noteIn(folder)) && existsSync(join(folder, "dist")))
    .flatMap((folder) => {
      const written = new Set(read(folder).files);
      const stale = builtIn(folder).filter((file) => !written.has(file));
      for (const file of stale) rmSync(join(folder, file));
      return stale.map((file) => join(folder, file));
    });
}
