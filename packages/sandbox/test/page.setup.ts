import { readFile } from "node:fs/promises";
import { transform } from "esbuild";

/** A module of the page's script, compiled as the build does it. Tests run on the sources, beside which there are no compiled files. */
export async function compiledScript(name: string): Promise<string> {
  const source = await readFile(new URL(`../src/server/page/client/${name}.ts`, import.meta.url), "utf8");
  return (await transform(source, { loader: "ts", target: "es2022" })).code;
}
