// npm run lint: the specs by Redocly and our rules, the code by Biome. Prints problems only.
import { spawnSync } from "node:child_process";
import { pairProblems } from "@payspec/spec-model/pairs";
import { providers, root } from "@payspec/spec-model/providers";
import { redocly } from "@payspec/spec-model/redocly";

const specs = redocly([
  "lint",
  ...providers.map((name) => `specs/${name}/openapi.yaml`),
  ...(process.env.GITHUB_ACTIONS ? ["--format=github-actions"] : []),
]);
if (specs.status !== 0) console.error(`${specs.stdout}${specs.stderr}`.replace(/^.*[║╔╚].*\n/gm, ""));

const code = spawnSync(`${root}node_modules/.bin/biome`, ["check", "--error-on-warnings", "--colors=off"], { cwd: root, encoding: "utf8" });
if (code.status !== 0) console.error(`${code.stdout}${code.stderr}`);

const pairs = providers.flatMap(pairProblems);
for (const problem of pairs) console.error(problem);

if (specs.status !== 0 || code.status !== 0 || pairs.length > 0) process.exitCode = 1;
else console.log(`Lint: ${providers.length} specs and all sources are clean.`);
