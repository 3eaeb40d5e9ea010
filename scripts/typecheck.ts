// npm run typecheck: scripts, tests, samples, the type tests of the public contract, and every example against the
// generated types. Packages themselves are checked by their build.
import { spawnSync } from "node:child_process";
import { writeExampleTypes } from "@payspec/conformance/typecheck/example-types";
import { writeReadmeModules } from "@payspec/conformance/typecheck/readme-modules";
import { root } from "@payspec/spec-model/providers";

const examples = writeExampleTypes();
writeReadmeModules();
const tsc = `${root}node_modules/typescript7/bin/tsc`;
const failed = [
  "tsconfig.scripts.json",
  "tsconfig.tests.json",
  "packages/docs/tsconfig.json",
  "packages/recipes/tsconfig.json",
].filter((project) => {
  // What was sound before is not checked again: the compiler notes what each file depends on. Four checkers, which is its
  // own choice, each check what they share: with one it takes three fifths of the CPU.
  const notes = `.turbo/types/${project.replaceAll("/", "-")}.tsbuildinfo`;
  const args = [tsc, "-p", root + project, "--incremental", "--tsBuildInfoFile", root + notes, "--checkers", "1"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) console.error(stdout + stderr);
  return status !== 0;
});
if (failed.length > 0) process.exitCode = 1;
else console.log(`Types: scripts, tests and samples are sound, and ${examples} examples fit the generated types.`);
