// What a browser bundle with one call weighs, side by side, and which of our modules weighs what.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync, transformSync } from "esbuild";
import { root } from "../../../scripts/lib/providers.ts";
import { oneCall, weigh } from "../src/bundle.ts";
import { candidates } from "./candidates.ts";

/** Bytes of one program. */
export interface Size {
  readonly name: string;
  readonly minified: number;
  readonly gzip: number;
}

/** A module of our bundle: what it adds minified, and what it comes to alone after gzip, which is more than it adds. */
export interface ModuleSize extends Size {}

const gzip = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).byteLength;

/** A small program with each client: made, one read. The code of the write is in it too, because a candidate has both. */
export function bundleSizes(folder: string): readonly Size[] {
  return candidates
    .filter(({ socketsOnly, variant }) => !socketsOnly && !variant)
    .map(({ id, name }) => {
      const contents = `import { setup } from "./${id}.js"; export const result = await setup({ base: "https://x.example", token: "t", id: "1" }).get();`;
      const { outputFiles } = buildSync({
        stdin: { contents, resolveDir: folder, loader: "ts" },
        bundle: true,
        minify: true,
        format: "esm",
        platform: "browser",
        target: "es2022",
        write: false,
        logLevel: "error",
      });
      const bytes = outputFiles[0]?.contents ?? new Uint8Array();
      return { name, minified: bytes.byteLength, gzip: gzip(bytes) };
    });
}

/** The modules of the one-call program of QIWI, largest first. */
export function moduleSizes(): readonly ModuleSize[] {
  return weigh(oneCall.qiwi as string)
    .modules.filter(([, bytes]) => bytes > 0)
    .map(([file, minified]) => {
      const path = [`packages/${file}`, `node_modules/${file}`].map((at) => join(root, at)).find(exists);
      const alone = path ? transformSync(readFileSync(path, "utf8"), { minify: true, format: "esm", target: "es2022" }).code : "";
      return { name: file === "<stdin>" ? "the program itself" : file, minified, gzip: gzip(alone) };
    });
}

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
