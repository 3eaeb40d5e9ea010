import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, sep } from "node:path";

/**
 * Brings a folder to hold these files and no others. A file that is right already is left alone: most are,
 * from one build to the next.
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const there = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  for (const path of there)
    if (!files.has(path.replaceAll(sep, "/")) && statSync(folder + path).isFile()) rmSync(folder + path);
  for (const [path, text] of files) {
    const file = folder + path;
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
