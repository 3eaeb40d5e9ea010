import { type BuildOptions, buildSync, type Metafile } from "esbuild";

/** A bundle for browsers as users make it. */
export interface Minified {
  readonly contents: Uint8Array;
  readonly text: string;
  readonly metafile: Metafile;
}

/** Bundles code that imports from `folder` into one file for browsers: minified and tree-shaken. */
export function minified(code: string, folder: string, more: Pick<BuildOptions, "alias" | "nodePaths"> = {}): Minified {
  const { outputFiles, metafile } = buildSync({
    ...more,
    stdin: { contents: code, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const [{ contents, text }] = outputFiles as [(typeof outputFiles)[number]];
  return { contents, text, metafile };
}
