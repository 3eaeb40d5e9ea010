// npm run demo: builds everything, then calls every documented operation through the typed clients against the sandbox,
// on the documents' own data.
import { spawnSync } from "node:child_process";
import { root } from "@payspec/spec-model/providers";

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
const run = (program: string, ...args: string[]) =>
  spawnSync(`${root}node_modules/.bin/${program}`, args, { cwd: root, stdio: "inherit", env }).status ?? 1;

console.log("Building the packages ...");
process.exitCode = run("turbo", "run", "build", "--output-logs=errors-only") || run("tsx", "packages/demo/src/run.ts");
