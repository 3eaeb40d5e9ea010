// Builds the package in the working directory: compiles src to dist and copies what tsc leaves behind.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const tsc = fileURLToPath(new URL("../node_modules/typescript7/bin/tsc", import.meta.url));
rmSync("dist", { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.json"], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);
for (const file of ["generated/schema.d.ts", "validators.d.ts", "validators.js"]) {
  if (existsSync(`src/${file}`)) cpSync(`src/${file}`, `dist/${file}`);
}

// Generated modules are data: a map of them is weight without use.
for (const file of existsSync("dist/generated") ? readdirSync("dist/generated") : []) {
  const path = `dist/generated/${file}`;
  if (file.endsWith(".map")) rmSync(path);
  else writeFileSync(path, readFileSync(path, "utf8").replace(/^\/\/# sourceMappingURL=.*\n?/m, ""));
}
