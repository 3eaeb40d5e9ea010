// An empty strict project with the packed packages in it.
import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packedOnce } from "@payspec/packaging/packed-once";
import { root } from "../../src/spec.js";

/** What the blocks and our packages import beside our packages, and the types that it needs. */
const OTHERS = [
  "@hono/node-server",
  "@nestjs/common",
  "@nestjs/core",
  "@nestjs/platform-express",
  "@noble/hashes",
  "@types/aws-lambda",
  "@types/express",
  "@types/node",
  "@types/pg",
  "express",
  "fastify",
  "hono",
  "openapi-fetch",
  "pg",
  "reflect-metadata",
  "rxjs",
  "undici",
  "undici-types",
];

export function makeProject(folder: string): void {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "pasted", private: true, type: "module" }));
  for (const { name, tarball } of packedOnce()) {
    const own = join(folder, "node_modules", name);
    mkdirSync(own, { recursive: true });
    spawnSync("tar", ["-xzf", tarball, "-C", own, "--strip-components=1"]);
  }
  for (const name of OTHERS) {
    const own = join(folder, "node_modules", name);
    mkdirSync(dirname(own), { recursive: true });
    symlinkSync(join(root, "node_modules", name), own);
  }
}

/** What the compiler says about files of the project; nothing when they are sound. */
export function complaints(folder: string, files: readonly string[], options: string): string {
  const strict = "--noEmit --strict --noUncheckedIndexedAccess --target es2022 --types node --skipLibCheck".split(" ");
  const { stdout } = spawnSync(
    process.execPath,
    [
      `${root}node_modules/typescript7/bin/tsc`,
      ...strict,
      ...["--checkers", "1"], // four, its own choice, take more CPU in all
      ...options.split(" "),
      ...files.map((file) => join(folder, file)),
    ],
    { cwd: folder, encoding: "utf8" },
  );
  return stdout;
}
