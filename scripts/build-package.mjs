// Builds the package in the working directory: compiles src to dist and copies the declaration files that tsc leaves behind.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const tsc = fileURLToPath(new URL("../node_modules/typescript7/bin/tsc", import.meta.url));
rmSync("dist", { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.json"], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);
const declarations = "src/generated/schema.d.ts";
if (existsSync(declarations)) cpSync(declarations, `dist/${declarations.slice("src/".length)}`);
