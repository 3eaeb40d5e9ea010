// Where the bytes of our smallest program go: what its bundle would lose without each of its modules.
import { gzipSync } from "node:zlib";
import { oneCall } from "@payspec/conformance/bundle";
import { root } from "@payspec/spec-model/providers";
import { type BuildOptions, buildSync } from "esbuild";

/** One module of the program. */
export interface Part {
  readonly name: string;
  /** Bytes of it alone, minified. */
  readonly minified: number;
  /** Bytes of gzip that the bundle would lose without it. */
  readonly saves: number;
}

const sources: Readonly<Record<string, string>> = {
  "@payspec/core/webhook": `${root}packages/core/src/webhook.ts`,
  "@payspec/core": `${root}packages/core/src/index.ts`,
  "@payspec/tribute": `${root}packages/tribute/src/index.ts`,
};

const textOf = (contents: string, options: BuildOptions): string =>
  buildSync({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
    ...options,
  }).outputFiles?.[0]?.text ?? "";

/** Names that a part leaves undefined stay as they are, and nothing else goes with it. */
const minified = (code: string): string => textOf(code, { minify: true, treeShaking: false });
const gzip = (code: string): number => gzipSync(minified(code), { level: 9 }).byteLength;

/**
 * The modules of Tribute's program with one call, the dearest first. esbuild heads each
 * module of a bundle with its path.
 */
export function bundleParts(): readonly Part[] {
  const whole = textOf(oneCall.tribute as string, { alias: sources, absWorkingDir: root });
  const [, ...pieces] = whole.split(/^\/\/ (\S+)$/m);
  const modules = pieces.flatMap((name, index) => (index % 2 === 0 ? [{ name, code: pieces[index + 1] ?? "" }] : []));
  const all = gzip(whole);
  return modules
    .filter(({ code }) => code.trim() !== "")
    .map(({ name, code }) => ({
      name:
        name === "<stdin>"
          ? "the program itself"
          : name.replace(/^packages\/|^node_modules\//, "").replace("/src/", "/"),
      minified: Buffer.byteLength(minified(code)),
      saves: all - gzip(modules.map((module) => (module.name === name ? "" : module.code)).join("\n")),
    }))
    .sort((one, other) => other.saves - one.saves);
}
