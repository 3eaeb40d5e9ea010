// npm run new:provider <name>: writes what a provider lacks, first its spec and then what is made from the spec, and says what is left to do.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { newProvider } from "@payspec/generator/scaffold/new-provider";
import { root } from "@payspec/spec-model/providers";

const [name = ""] = parseArgs({ allowPositionals: true }).positionals;
const run = (program: string, ...args: string[]) => spawnSync(program, args, { cwd: root, stdio: "inherit" }).status === 0;
try {
  const { spec, rest, left } = await newProvider(name, root);
  for (const file of [...spec, ...rest]) console.log(`wrote ${file}`);
  const made = rest.filter((file) => /\.ts$/.test(file));
  if (made.length > 0) spawnSync(`${root}node_modules/.bin/biome`, ["check", "--write", ...made], { cwd: root });
  const linked = run("npm", "install", "--no-audit", "--no-fund", "--loglevel=error");
  if (!linked || !run(process.execPath, "packages/generator/bin/generate.mjs")) process.exit(1);
  if (!run("npm", "install", "--package-lock-only", "--no-audit", "--no-fund", "--loglevel=error")) process.exit(1);
  console.log(`\nLeft to do (specs/README.md says how):\n${left.map((line) => `- ${line}`).join("\n")}
What no longer fits the spec: delete it, and \`npm run new:provider ${name}\` writes it anew. \`npm run check ${name} -- --all\` says whether it is sound.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
