// What was made of each spec when it was last compiled, kept out of the repository.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashOf } from "@payspec/packaging/hashes";

const fileOf = (root) => join(root, ".turbo/generated.json");

/** Notes by provider: `{ files, note }`. A damaged file is as good as none. */
export function readNotes(root) {
  try {
    return JSON.parse(readFileSync(fileOf(root), "utf8"));
  } catch {
    return {};
  }
}

export function writeNotes(root, notes) {
  const text = `${JSON.stringify(notes, null, 2)}\n`;
  if (existsSync(fileOf(root)) && readFileSync(fileOf(root), "utf8") === text) return;
  mkdirSync(dirname(fileOf(root)), { recursive: true });
  writeFileSync(fileOf(root), text);
}

/** What went in, and the files as they are now. */
export const noteOf = (root, inputs, files) =>
  `${inputs} ${hashOf(
    files.map((file) => join(root, file)),
    root,
  )}`;
