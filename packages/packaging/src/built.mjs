// What a build wrote, so that what an older one left in dist can go: a build that comes from the cache adds its files to those that are there.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./hashes.mjs";

const noteIn = (folder) => join(folder, ".generated/built.json");
const builtIn = (folder) => filesIn(join(folder, "dist")).map((file) => file.slice(folder.length + 1));

/** Notes the files in dist of a package, as the last step of its build; the note is kept in the cache beside them. */
export function noteBuilt(folder) {
  mkdirSync(join(folder, ".generated"), { recursive: true });
  writeFileSync(noteIn(folder), `${JSON.stringify(builtIn(folder), null, 1)}\n`);
}

/** Removes from each package's dist what its last build did not write; gives what went. */
export function removeStale(packages) {
  return readdirSync(packages)
    .map((name) => join(packages, name))
    .filter((folder) => existsSync(noteIn(folder)) && existsSync(join(folder, "dist")))
    .flatMap((folder) => {
      const written = new Set(JSON.parse(readFileSync(noteIn(folder), "utf8")));
      const stale = builtIn(folder).filter((file) => !written.has(file));
      for (const file of stale) rmSync(join(folder, file));
      return stale.map((file) => join(folder, file));
    });
}
