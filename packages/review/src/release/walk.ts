// A release, walked through on this machine: what is packed here is published to a registry of its own, and
// each kind of user installs it.
import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { published } from "@payspec/packaging/packages";
import { packedOnce } from "@payspec/packaging/packed-once";
import type { Manifest } from "../tree.ts";
import { type Registry, startRegistry } from "./registry.ts";

/** What a user has after an install. */
export interface Installed {
  /** Versions of our packages, each as often as it is there. */
  versions: Readonly<Record<string, readonly string[]>>;
  /** Runs an ES module in the user's project and gives what it prints. */
  run(module: string): Promise<string>;
}

export interface Walk {
  registry: Registry;
  /** Publishes a version of a package with what is packed here. */
  publish(name: string, version: string, change?: (manifest: Manifest) => Manifest): void;
  /** A user's project: installs, and again with other words (`update`). */
  user(): { npm(...words: string[]): Promise<Installed> };
  close(): Promise<void>;
}

/** Takes what is built, as npm packs it, and starts an empty registry. */
export async function startWalk(): Promise<Walk> {
  const folder = mkdtempSync(join(tmpdir(), "payspec-walk-"));
  const registry = await startRegistry();
  const contents = new Map(
    packedOnce().map(({ name, tarball }) => [name, unpacked(tarball, join(folder, "unpacked", name))]),
  );
  let users = 0;
  return {
    registry,
    publish(name, version, change = (manifest) => manifest) {
      const source = contents.get(name);
      if (!source)
        throw new Error(
          `${name} is not one of the published packages: ${published.map(({ manifest }) => manifest.name).join(", ")}.`,
        );
      // npm packed these files; of another version only the manifest differs.
      const versions = join(folder, "versions", `${name.replace("/", "-")}-${version}`);
      const copy = join(versions, "package");
      cpSync(source, copy, { recursive: true });
      const manifest = change({
        ...(JSON.parse(readFileSync(join(copy, "package.json"), "utf8")) as Manifest),
        version,
      });
      writeFileSync(join(copy, "package.json"), JSON.stringify(manifest));
      execFileSync("tar", ["-czf", `${versions}.tgz`, "-C", versions, "package"]);
      registry.publish({ manifest, tarball: `${versions}.tgz` });
    },
    user() {
      const project = join(folder, `user-${users++}`);
      mkdirSync(project);
      writeFileSync(
        join(project, "package.json"),
        '{ "name": "shop", "version": "1.0.0", "private": true, "type": "module" }',
      );
      const options = [
        "--registry",
        registry.url,
        "--cache",
        join(folder, "cache"),
        "--no-audit",
        "--no-fund",
        "--prefer-online",
      ];
      return {
        async npm(...words) {
          await npm(project, [...words, ...options]);
          return { versions: versionsIn(join(project, "node_modules")), run: (module) => runIn(project, module) };
        },
      };
    },
    async close() {
      await registry.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function unpacked(tarball: string, into: string): string {
  mkdirSync(into, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", into, "--strip-components=1"]);
  return into;
}

// Not the synchronous kind: the registry answers from this very process.
const execute = promisify(execFile);

/** What an outer `npm run` says to its scripts (its proxies, its registry) is nothing that a user's npm hears. */
const ownEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

async function npm(cwd: string, words: readonly string[]): Promise<string> {
  const { stdout } = await execute("npm", words, { cwd, encoding: "utf8", env: ownEnv(), timeout: 120_000 });
  return stdout;
}

async function runIn(project: string, module: string): Promise<string> {
  const { stdout } = await execute(process.execPath, ["--input-type=module", "--eval", module], {
    cwd: project,
    encoding: "utf8",
  });
  return stdout.trim();
}

function versionsIn(modules: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const manifests = readdirSync(modules, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|node_modules\/)(@payspec\/[\w-]+|payspec)\/package\.json$/.test(file),
  );
  for (const file of manifests) {
    const { name, version } = JSON.parse(readFileSync(join(modules, file), "utf8")) as Manifest;
    found[name] = [...(found[name] ?? []), version].sort();
  }
  return found;
}
