import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { root } from "@payspec/spec-model/providers";
import { generateIn, writePackage, writeSpec } from "./workspace.ts";

/**
 * Makes a package from a made-up spec of any size, as one of ours is made and built, and gives the folder of what users
 * install. The declarations count: a user's compiler never sees the sources, whose table of
 * operations has to be checked itself.
 */
export function largeClient(operations: number): string {
  const folder = `${root}packages/conformance/.generated/large`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeSpec(folder, "p000", operations);
  writePackage(folder, "p000");
  generateIn(folder);
  const made = `${folder}/packages/p000`;
  must([`${root}node_modules/typescript7/bin/tsc`, "-p", "tsconfig.json", "--checkers", "1"], made);
  cpSync(`${made}/src/generated/schema.d.ts`, `${made}/dist/generated/schema.d.ts`);
  return `${made}/dist`;
}

function must(args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args[0]} failed: ${(stderr + stdout).slice(-600)}`);
}
