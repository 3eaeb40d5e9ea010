// A registry of npm packages on this machine: what it is given, and nothing else.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename } from "node:path";
import semver from "semver";
import type { Manifest } from "../tree.ts";

/** A published version: its package.json and its tarball. */
export interface Release {
  manifest: Manifest;
  tarball: string;
}

export interface Registry {
  url: string;
  publish(release: Release): void;
  /** What was asked for and is not there. */
  missing: readonly string[];
  close(): Promise<void>;
}

/** Speaks the part of the registry's protocol that `npm install` and `npm update` use. */
export async function startRegistry(): Promise<Registry> {
  const packages = new Map<string, Release[]>();
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname).slice(1);
    const file = [...packages.values()].flat().find(({ tarball }) => path === `-/${basename(tarball)}`)?.tarball;
    if (file)
      return void response.writeHead(200, { "content-type": "application/octet-stream" }).end(readFileSync(file));
    const releases = packages.get(path);
    if (!releases) {
      missing.push(path);
      return void response.writeHead(404, { "content-type": "application/json" }).end('{"error":"not_found"}');
    }
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify(packument(path, releases, url())));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url(),
    publish: (release) =>
      void packages.set(release.manifest.name, [...(packages.get(release.manifest.name) ?? []), release]),
    missing,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function packument(name: string, releases: readonly Release[], url: string): object {
  const versions = releases.map(({ manifest, tarball }) => {
    const integrity = `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
    return [manifest.version, { ...manifest, dist: { tarball: `${url}/-/${basename(tarball)}`, integrity } }] as const;
  });
  const latest = semver.rsort(versions.map(([version]) => version))[0];
  return { name, "dist-tags": { latest }, versions: Object.fromEntries(versions) };
}
