// Files as hashes: what was made of them is made again when one of them changes, whatever their dates say.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A hash of files by name, from `base` where it is given, and content; a file that is missing counts as such. */
export function hashOf(files, base) {
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(`${base ? relative(base, file) : file}\n`)
      .update(contentOf(file))
      .update("\n");
  return hash.digest("hex").slice(0, 32);
}

function contentOf(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error.code === "ENOENT") return "missing";
    throw error;
  }
}

/** Every file below a folder, in a fixed order. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
