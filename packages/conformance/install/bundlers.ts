// The consumer's program as a bundle, made by each bundler with nothing but an entry and an output.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gist } from "./case.ts";
import { bundlers } from "./pins.ts";
import { run, tool } from "./project.ts";

export type Bundler = keyof typeof bundlers;

const viteConfig = (entry: string, out: string) => `export default {
  logLevel: "warn",
  build: { outDir: ${JSON.stringify(out)}, target: "es2022", lib: { entry: ${JSON.stringify(entry)}, formats: ["es"], fileName: () => "bundle.js" } },
};`;

const webpackConfig = (entry: string, out: string) => `export default {
  mode: "production", target: ["web", "es2022"], entry: ${JSON.stringify(entry)}, performance: false,
  output: { path: ${JSON.stringify(out)}, filename: "bundle.js", module: true }, experiments: { outputModule: true, topLevelAwait: true },
};`;

const webpackScript = `import { pathToFileURL } from "node:url";
import webpack from "webpack";
const { default: config } = await import(pathToFileURL(process.argv[2]).href);
webpack(config, (error, stats) => {
  const text = error ? String(error) : stats.hasErrors() || stats.hasWarnings() ? stats.toString("errors-warnings") : "";
  if (text) { console.error(text); process.exitCode = 1; }
});`;

/**
 * Bundles an entry of the project; gives the file that a page loads. Throws with what the
 * bundler said, warnings included.
 */
export function bundle(bundler: Bundler, project: string, entry: string): string {
  const home = tool(bundler, { [bundler]: bundlers[bundler] });
  const out = join(project, `out-${bundler}-${entry.replace(/\W/g, "-")}`);
  const from = join(project, entry);
  mkdirSync(out, { recursive: true });
  const config = join(out, "config.mjs");
  const bin = (path: string) => join(home, "node_modules", path);
  const commands: Record<Bundler, () => readonly string[]> = {
    esbuild: () => [
      bin("esbuild/bin/esbuild"),
      from,
      "--bundle",
      "--minify",
      "--format=esm",
      "--target=es2022",
      `--outfile=${join(out, "bundle.js")}`,
      "--log-level=warning",
    ],
    vite: () => {
      writeFileSync(config, viteConfig(from, out));
      return [process.execPath, bin("vite/bin/vite.js"), "build", "--config", config];
    },
    webpack: () => {
      writeFileSync(config, webpackConfig(from, out));
      writeFileSync(join(home, "build.mjs"), webpackScript);
      return [process.execPath, join(home, "build.mjs"), config];
    },
  };
  const [command = "", ...args] = commands[bundler]();
  const { status, stdout, stderr } = run(command, args, project);
  if (status !== 0 || /warn/i.test(stderr)) throw new Error(`${bundler}: ${gist(stderr || stdout)}`);
  const file = join(out, "bundle.js");
  if (!existsSync(file)) throw new Error(`${bundler} made ${readdirSync(out).join(", ") || "nothing"}.`);
  return file;
}

/**
 * What a bundler wrote for an entry: the bundle, and a chunk beside it for what is loaded when somebody asks for it.
 */
export const chunks = (file: string): readonly string[] =>
  readdirSync(dirname(file))
    .filter((name) => name.endsWith(".js"))
    .map((name) => join(dirname(file), name));

/** Bare module names that a bundle still imports. */
export const openImports = (file: string): readonly string[] =>
  chunks(file)
    .flatMap((chunk) => [...readFileSync(chunk, "utf8").matchAll(/\b(?:from|import)\s*["']([^."'/][^"']*)["']/g)])
    .map((match) => match[1] as string);
