// The packages that are published, and their tarballs as npm makes them.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { root } from "@payspec/spec-model/providers";

/** The part of a package.json that the checks look at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly type?: string;
  readonly sideEffects?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
  readonly repository?: { readonly type: string; readonly url: string; readonly directory?: string };
  readonly publishConfig?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly main?: string;
  readonly types?: string;
  readonly typesVersions?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly imports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** One package of the workspace that is published. */
export interface Published {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** A tarball. */
export interface Packed {
  readonly name: string;
  readonly tarball: string;
  readonly files: readonly { readonly path: string; readonly size: number; readonly mode: number }[];
  readonly unpackedSize: number;
}

export const published: readonly Published[] = readdirSync(`${root}packages`)
  .map((name) => ({ folder: `${root}packages/${name}`, manifest: manifestOf(`${root}packages/${name}`) }))
  .filter(({ manifest }) => !manifest.private);

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Manifest;
}

/** Builds what is not built, so that nothing old is packed. */
export function built(): void {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "build"], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`\`npm run build\` failed.\n${stdout}${stderr}`);
}

/** Packs all of them into a folder, in one run of npm. The packages have to be built. */
export function packAll(into: string): readonly Packed[] {
  mkdirSync(into, { recursive: true });
  const workspaces = published.flatMap(({ manifest }) => ["-w", manifest.name]);
  const out = execFileSync("npm", ["pack", "--json", "--pack-destination", into, ...workspaces], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 64 * 1024 * 1024,
  });
  return (JSON.parse(out) as (Omit<Packed, "tarball"> & { filename: string })[]).map(({ filename, ...packed }) => ({
    ...packed,
    tarball: `${into}/${filename}`,
  }));
}
