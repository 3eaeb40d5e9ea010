// Where a run took place, and with which versions.
import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { root } from "@payspec/spec-model/providers";
import { peers } from "./pins.ts";

export interface Machine {
  readonly platform: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  /**
   * Work in the queue, as the minute's average at the start and at the end: what is above the
   * run's own is somebody else's.
   */
  readonly loadBefore: number;
  readonly loadAfter?: number;
}

export function thisMachine(): Machine {
  const [first] = cpus();
  return {
    platform: `${process.platform} ${process.arch}`,
    cpu: first?.model.trim() ?? "unknown processor",
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    loadBefore: loadavg()[0] ?? Number.NaN,
  };
}

/** The same machine after the work. */
export const afterwards = (before: Machine): Machine => ({ ...before, loadAfter: loadavg()[0] ?? Number.NaN });

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, "utf8")) as { version: string }).version;

export const theseVersions = (): Readonly<Record<string, string>> => ({
  node: process.version.slice(1),
  v8: process.versions.v8,
  "undici of node": process.versions.undici ?? "none",
  ...peers,
  "@redocly/cli": versionOf("@redocly/cli"),
  typescript7: versionOf("typescript7"),
  esbuild: versionOf("esbuild"),
  turbo: versionOf("turbo"),
});
