// npm run typecheck: scripts, tests, samples, the type tests of the public contract, and every example against the
// generated types. Packages themselves are checked by their build. What was sound before is not checked again.
import { spawnSync } from "node:child_process";
import { writeExampleTypes } from "@payspec/conformance/typecheck/example-types";
import { writeReadmeModules } from "@payspec/conformance/typecheck/readme-modules";
import { aroundTypes, isSound, noteSound } from "@payspec/packaging/sound-types";
import { root } from "@payspec/spec-model/providers";

const examples = writeExampleTypes();
writeReadmeModules();
const tsc = `${root}node_modules/typescript7/bin/tsc`;
const around = aroundTypes(root);
const failed = [
  "tsconfig.scripts.json",
  "tsconfig.core.json",
  "tsconfig.tests.json",
  "packages/docs/tsconfig.json",
  "packages/recipes/tsconfig.json",
].filter((project) => {
  const notes = `${root}.turbo/types/${project.replaceAll("/", "-")}.tsbuildinfo`;
  if (isSound(notes, around)) return false;
  // Four checkers, its own choice, each check what they share: with one it takes three fifths of the CPU.
  const args = [tsc, "-p", root + project, "--incremental", "--tsBuildInfoFile", notes, "--checkers", "1"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) console.error(stdout + stderr);
  else noteSound(notes, around);
  return status !== 0;
});
if (failed.length > 0) process.exitCode = 1;
else console.log(`Types: scripts, tests and samples are sound, and ${examples} examples fit the generated types.`);
