import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { root } from "./spec.js";

const docs = fileURLToPath(new URL("../", import.meta.url));
const made = new Map<string, string>();

/** A file of the site as one minified text, a script that needs no module loader or a style. Made once in a process. */
export const bundled = (entry: string): string => bundle(entry, { entryPoints: [`${docs}${entry}`] });

/**
 * The same of a text that is in no file, with the built packages, as a reader installs them. `conditions` of
 * their manifests come first.
 */
export function bundledText(text: string, conditions: string[]): string {
  if (!existsSync(`${root}packages/sandbox/dist`))
    throw new Error("The packages are not built: run npm run build before npm run docs.");
  return bundle(text, { stdin: { contents: text, resolveDir: docs, loader: "js" }, conditions, platform: "browser" });
}

function bundle(key: string, options: Parameters<typeof buildSync>[0]): string {
  const found = made.get(key);
  if (found !== undefined) return found;
  const { outputFiles } = buildSync({
    ...options,
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    logLevel: "error",
    tsconfigRaw: {}, // The one of this folder leads to sources.
  });
  const text = outputFiles?.[0]?.text ?? "";
  made.set(key, text);
  return text;
}
