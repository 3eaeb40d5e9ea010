// A copy of the repository as it was built, to which anything can be done. Installed packages are links; those of the
// workspace lead into the copy.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "@payspec/spec-model/providers";

/** What a command gave. */
export interface Ran {
  readonly status: number | null;
  /** Both streams. */
  readonly text: string;
}

export class Copy {
  readonly #hashes = new Map<string, { readonly state: string; readonly hash: string }>();
  readonly folder = mkdtempSync(join(tmpdir(), "payspec-sixth-"));

  constructor() {
    for (const file of listed(root)) this.#take(file);
    // What the build made, and what the generator noted of the specs that it knows.
    const packages = readdirSync(join(root, "packages"));
    const made = packages
      .flatMap((name) => (name === "docs" ? [] : [`packages/${name}/dist`]))
      .concat("packages/generator/.generated", "packages/lint-rules/.generated");
    for (const path of [...made, ".turbo/generated.json"]) if (existsSync(root + path)) this.#take(path);
    mkdirSync(join(this.folder, "node_modules/@payspec"), { recursive: true });
    for (const name of readdirSync(join(root, "node_modules")))
      if (name !== "@payspec" && name !== "payspec")
        symlinkSync(join(root, "node_modules", name), join(this.folder, "node_modules", name));
    for (const name of packages) this.link(name);
    for (const name of packages.filter((one) => existsSync(join(root, "packages", one, "node_modules"))))
      symlinkSync(join(root, "packages", name, "node_modules"), join(this.folder, "packages", name, "node_modules"));
  }

  /** Links a package of the workspace, as npm does. */
  link(name: string): void {
    const place = name === "payspec" ? "payspec" : `@payspec/${name}`;
    symlinkSync(join(this.folder, "packages", name), join(this.folder, "node_modules", place));
  }

  #take(path: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    cpSync(root + path, join(this.folder, path), { recursive: true });
  }

  /** Runs a program in a folder of the copy. */
  run(program: string, args: readonly string[], below = "."): Ran {
    const quiet = { REDOCLY_TELEMETRY: "off", DO_NOT_TRACK: "1", NO_COLOR: "1", npm_config_update_notifier: "false" };
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: join(this.folder, below),
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      env: { ...process.env, ...quiet },
    });
    return { status, text: `${stdout}${stderr}` };
  }

  node = (args: readonly string[], below?: string): Ran => this.run(process.execPath, args, below);
  tsx = (args: readonly string[]): Ran => this.run(join(this.folder, "node_modules/.bin/tsx"), args);

  /** A hash by path of every file that would be committed. What has not been written since it was read is not read again. */
  files(): ReadonlyMap<string, string> {
    return new Map(filesBelow(this.folder).map((file) => [file, this.#hashOf(file)]));
  }

  #hashOf(file: string): string {
    const path = join(this.folder, file);
    const { ino, size, ctimeNs } = statSync(path, { bigint: true });
    const state = `${ino} ${size} ${ctimeNs}`;
    const known = this.#hashes.get(file);
    if (known?.state === state) return known.hash;
    const hash = createHash("sha256").update(readFileSync(path)).digest("hex");
    this.#hashes.set(file, { state, hash });
    return hash;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The files of a repository that are committed or would be. */
const listed = (folder: string): string[] =>
  spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  })
    .stdout.split("\n")
    .filter((file) => file !== "" && existsSync(join(folder, file)));

/** The same of a folder that git does not know. */
const IGNORED = new Set(["node_modules", "dist", ".generated", ".turbo", ".reports"]);
const filesBelow = (folder: string, below = ""): string[] =>
  readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = join(below, entry.name);
    if (IGNORED.has(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(folder, path) : [path];
  });
