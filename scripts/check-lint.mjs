// npm run check:lint: Biome over every source that is not as it was when Biome last found it clean.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hashOf } from "@payspec/packaging/hashes";
import { readOptions } from "@payspec/packaging/options";

readOptions({ options: {} });
const root = fileURLToPath(new URL("../", import.meta.url));
const notes = `${root}.turbo/lint.json`;
const run = (program, args, stdio) =>
  spawnSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26, stdio });

const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", "*.ts", "*.mjs"];
const files = (run("git", list).stdout ?? "").split("\0").filter((file) => file !== "" && existsSync(root + file));
const rules = hashOf([`${root}biome.json`, `${root}node_modules/@biomejs/biome/package.json`], root);
const now = Object.fromEntries(files.map((file) => [file, hashOf([root + file], root)]));
const before = known();
const changed = files.filter((file) => before.rules !== rules || before.files[file] !== now[file]);

// From some hundreds on it finds them faster by itself, and without git it has to.
const some = files.length > 0 && changed.length < 300 ? ["--no-errors-on-unmatched", ...changed] : [];
const args = ["check", "--error-on-warnings", "--colors=off", ...some];
const status = files.length > 0 && changed.length === 0 ? 0 : run("node_modules/.bin/biome", args, "inherit").status;
if (status === 0) {
  mkdirSync(`${root}.turbo`, { recursive: true });
  writeFileSync(notes, JSON.stringify({ rules, files: now }));
} else process.exitCode = status ?? 1;

function known() {
  if (!existsSync(notes)) return {};
  return JSON.parse(readFileSync(notes, "utf8"));
}
