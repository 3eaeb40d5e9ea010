// npm run lint [-- provider …] [--fix] [--specs]: the specs by Redocly and our rules, the code by Biome. Prints problems
// only; --fix lets Biome mend what it can, --specs leaves the code out.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readOptions } from "@payspec/packaging/options";
import { pairProblems } from "@payspec/spec-model/pairs";
import { providers as all, publishedDocument, root } from "@payspec/spec-model/providers";
import { lintFindings } from "@payspec/spec-model/redocly";
import { folderProblems } from "@payspec/spec-model/spec-folder";

const flag = { type: "boolean" } as const;
const { values, positionals } = readOptions({ allowPositionals: true, options: { fix: flag, specs: flag } });
const providers = all.filter((name) => positionals.length === 0 || positionals.includes(name));

// A folder that is not in order is not read further: Redocly would follow what leads out of it, and unfold every alias.
const folders = providers.flatMap((name) => folderProblems(root, name));
for (const problem of folders) console.error(problem);

const found = folders.length === 0 ? lintFindings(providers) : "";
if (found) console.error(found);

const fix = values.fix ? ["--write"] : [];
const args = ["check", "--error-on-warnings", "--colors=off", ...fix];
const code = values.specs ? undefined : spawnSync(`${root}node_modules/.bin/biome`, args, { cwd: root });
if (code && code.status !== 0) console.error(`${code.stdout}${code.stderr}`);
const isCodeSound = code === undefined || code.status === 0;

const pairs = providers.flatMap((name) =>
  existsSync(publishedDocument(name))
    ? pairProblems(name)
    : [`The document of ${name} is not generated yet. Run \`npm run generate\`.`],
);
for (const problem of pairs) console.error(problem);

if (folders.length > 0 || found || !isCodeSound || pairs.length > 0) process.exitCode = 1;
else console.log(`Lint: ${providers.length} specs${values.specs ? "" : " and all sources"} are clean.`);
