// What a browser bundle with one call weighs, side by side.
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { candidates } from "./candidates.ts";

/** Bytes of one program. */
export interface Size {
  readonly name: string;
  readonly minified: number;
  readonly gzip: number;
}

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
