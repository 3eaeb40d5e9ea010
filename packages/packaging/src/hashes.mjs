// Files as hashes: what was made of them is made again when one of them changes, whatever their dates say.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A hash of files by name, from `base` where it is given, and content; a file that is missing counts as such. */
export function hashOf(files, base) {
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(`${base ? relative(base, file) : file}\n`)
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
