// Fresh projects outside the repository: a user's folder with the packed packages in it.
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Packed } from "@payspec/packaging/packages";
import { runtimeTree } from "@payspec/packaging/runtime-tree";
import { root } from "@payspec/spec-model/providers";
import { transformSync } from "esbuild";

const consumer = fileURLToPath(new URL("consumer/", import.meta.url));

/** Where downloads are kept between runs. */
export const cache = process.env.PAYSPEC_CACHE ?? join(tmpdir(), "payspec-cache");

/** Runs a command and gives what it said; never throws. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
  timeout = 300_000,
): SpawnSyncReturns<string> {
  return spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    timeout,
    maxBuffer: 64 * 1024 * 1024,
    // Below `npm run --silent` npm would keep its reasons to itself.
    env: {
      ...process.env,
      npm_config_loglevel: "error",
      NO_COLOR: "1",
      NO_UPDATE_NOTIFIER: "1",
      DO_NOT_TRACK: "1",
      ...env,
    },
  });
}

/** Installs pinned packages from the registry, once; gives the folder. Throws with npm's own words. */
export function tool(name: string, packages: Readonly<Record<string, string>>): string {
  const folder = join(cache, name);
  const wanted = JSON.stringify({ name: "tool", private: true, dependencies: packages });
  const manifest = join(folder, "package.json");
  const done = join(folder, ".installed");
  if (existsSync(done) && readFileSync(done, "utf8") === wanted) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  npmInstall(folder);
  writeFileSync(done, wanted);
  return folder;
}

/** `npm install` as a user types it. */
export function npmInstall(folder: string): void {
  const said = run("npm", ["install", "--no-audit", "--no-fund"], folder);
  if (said.status !== 0) throw new Error(`npm install failed: ${reason(said)}`);
}

/** What npm gives as its reason, without codes, stack lines and advice. */
function reason({ error, stderr }: SpawnSyncReturns<string>): string {
  if (error) return error.message;
  const lines = [...stderr.matchAll(/^npm error (?!code|errno|syscall|A complete log)(?:\w+ )?(\S.*)$/gm)].map(
    ([, line]) => line,
  );
  return (
    [...new Set(lines)]
      .slice(0, 2)
      .join(" ")
      .replace(/[\s}]+$/, "") ||
    stderr.trim().slice(0, 300) ||
    "npm said nothing"
  );
}

/** Asks for something small once: an install without a registry would repeat itself for minutes first. */
export function reachRegistry(): void {
  const said = run(
    "npm",
    ["view", "openapi-fetch", "version", "--fetch-retries=0", "--fetch-timeout=20000", "--prefer-online"],
    root,
  );
  if (said.status !== 0)
    throw new Error(
      `npm reaches no registry (${reason(said)}). The matrix installs from one: run it where \`npm view npm\` answers.`,
    );
}

/**
 * A project with the consumer's program, in TypeScript and as the JavaScript that it is; for a test runner with
 * the facts that it should find.
 */
export function writeProgram(folder: string, withFacts = false): void {
  mkdirSync(folder, { recursive: true });
  cpSync(consumer, folder, { recursive: true, filter: (from) => !from.endsWith("expected.ts") });
  for (const name of ["flow", ...(withFacts ? ["expected"] : [])]) {
    const source = readFileSync(join(consumer, `${name}.ts`), "utf8");
    writeFileSync(
      join(folder, `${name}.js`),
      transformSync(source, { loader: "ts", format: "esm", target: "es2022" }).code,
    );
  }
}

/** A project made by npm from the tarballs. */
export function installedProject(
  folder: string,
  packs: readonly Packed[],
  more: Readonly<Record<string, string>> = {},
): void {
  writeProgram(folder);
  const dependencies = { ...Object.fromEntries(packs.map(({ name, tarball }) => [name, `file:${tarball}`])), ...more };
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "consumer", version: "1.0.0", private: true, type: "module", dependencies }, null, 2),
  );
  npmInstall(folder);
}

/** A project that asks for one package alone; what this one depends on is taken from the tarballs too. */
export function lonelyProject(folder: string, name: string, packs: readonly Packed[]): void {
  const files = Object.fromEntries(packs.map((pack) => [pack.name, `file:${pack.tarball}`]));
  const { [name]: own = "", ...overrides } = files;
  const manifest = {
    name: "consumer",
    version: "1.0.0",
    private: true,
    type: "module",
    dependencies: { [name]: own },
    overrides,
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  npmInstall(folder);
}

/** A project without a registry: tarballs are unpacked, and what they depend on is copied from this repository. */
export function unpackedProject(folder: string, packs: readonly Packed[], more: readonly string[] = []): void {
  writeProgram(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  for (const { name, tarball } of packs) {
    const into = join(folder, "node_modules", name);
    mkdirSync(into, { recursive: true });
    const { status, stderr } = run("tar", ["-xzf", tarball, "--strip-components=1", "-C", into], folder);
    if (status !== 0) throw new Error(`${tarball} can't be unpacked: ${stderr}`);
  }
  for (const name of [...runtimeTree().map((installed) => installed.name), ...more]) {
    const into = join(folder, "node_modules", name);
    mkdirSync(dirname(into), { recursive: true });
    cpSync(join(root, "node_modules", name), into, { recursive: true });
  }
}

/** Every folder below node_modules that is a package, however deep. */
export function packagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === "package.json" && /node_modules\/(@[^/]+\/)?[^/]+$/.test(entry.parentPath))
    .map((entry) => entry.parentPath);
}
