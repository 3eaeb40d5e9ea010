// The bill of materials of one published package. `npm sbom --omit dev` of the workspace leaves out what a private
// package has among its devDependencies too (openapi-fetch), so npm is shown what a user installs: the package, and of
// the lockfile what it needs.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Published } from "@payspec/packaging/packages";
import { runtimeTree, withOurs } from "@payspec/packaging/runtime-tree";

/** The lockfile of a project that is this package. */
function lockOf(wanted: Published): object {
  const [itself, ...ours] = withOurs(wanted);
  const entry = ({ manifest: { version, license, dependencies } }: Published) => ({ version, license, dependencies });
  const places = new Map(ours.map(({ folder, manifest }) => [folder, `node_modules/${manifest.name}`]));
  const moved = (path: string): string => {
    const [, folder = "", below = ""] = /^packages\/([^/]+)\/(.+)$/.exec(path) ?? [];
    if (!below) return path;
    const place = [...places].find(([from]) => from.endsWith(`/${folder}`))?.[1];
    return place ? `${place}/${below}` : below;
  };
  const packages = {
    "": { name: wanted.manifest.name, ...entry(itself ?? wanted) },
    ...Object.fromEntries(ours.map((one) => [places.get(one.folder), entry(one)])),
    ...Object.fromEntries(
      runtimeTree([wanted, ...ours]).map(({ path, locked }) => [moved(path), { ...locked, dev: false }]),
    ),
  };
  return { name: wanted.manifest.name, version: wanted.manifest.version, lockfileVersion: 3, requires: true, packages };
}

/** CycloneDX text, as npm writes it. */
export function sbomOf(wanted: Published): string {
  const { name, version, description, license, repository, dependencies } = wanted.manifest;
  const temporary = mkdtempSync(join(tmpdir(), "payspec-sbom-"));
  const folder = join(temporary, name.replace(/^@[^/]+\//, "")); // npm names the subject by its folder
  try {
    mkdirSync(folder);
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({ name, version, description, license, repository, dependencies }),
    );
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lockOf(wanted)));
    const args = [
      "sbom",
      "--sbom-format=cyclonedx",
      "--sbom-type=library",
      "--package-lock-only",
      "--omit=dev",
      "--loglevel=error",
    ];
    const { status, stdout, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`npm can't make the bill of materials of ${name}: ${stderr.trim()}`);
    return stdout;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
