// npm run new:provider <name> [-- --anew]: writes what a provider lacks, first its spec and then what is made from the
// spec, and says what is left to do.
import { spawnSync } from "node:child_process";
import { newProvider } from "@payspec/generator/scaffold/new-provider";
import { readOptions } from "@payspec/packaging/options";
import { root } from "@payspec/spec-model/providers";

const { values, positionals } = readOptions({
  allowPositionals: true,
  options: { anew: { type: "boolean", default: false } },
});
const [name = ""] = positionals;
const run = (program: string, ...args: string[]) =>
  spawnSync(program, args, { cwd: root, stdio: "inherit" }).status === 0;
try {
  const { spec, rest, left } = await newProvider(name, root, values);
  for (const file of [...spec, ...rest]) console.log(`wrote ${file}`);
  const made = rest.filter((file) => /\.ts$/.test(file));
  if (made.length > 0) spawnSync(`${root}node_modules/.bin/biome`, ["check", "--write", ...made], { cwd: root });
  const linked = run("npm", "install", "--no-audit", "--no-fund", "--loglevel=error");
  if (!linked || !run(process.execPath, "packages/generator/bin/generate.mjs")) process.exit(1);
  if (!run("npm", "install", "--package-lock-only", "--no-audit", "--no-fund", "--loglevel=error")) process.exit(1);
  console.log(`\nLeft to do (specs/README.md says how):\n${left.map((line) => `- ${line}`).join("\n")}
\`npm run new:provider ${name} -- --anew\` writes everything but the spec again, over what you changed. \`npm run check ${name} -- --all\` says whether it is sound.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
