import { gzipSync } from "node:zlib";
import { minified } from "@payspec/packaging/minified";
import { root } from "@payspec/spec-model/providers";
import { type ProviderEntry, registryOf } from "@payspec/spec-model/registry";

/** What a browser bundle of a piece of code weighs, in bytes. */
export interface Weight {
  readonly minified: number;
  readonly gzip: number;
  /** The bundle itself. */
  readonly text: string;
  /** Minified bytes per input file, largest first. */
  readonly modules: readonly (readonly [file: string, bytes: number])[];
}

/**
 * Bundles code in a folder, by default on the built packages, for the browser as users do: one
 * file, minified, tree-shaken.
 */
export function weigh(code: string, folder = root): Weight {
  const { contents, text, metafile } = minified(code, folder);
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  const modules = Object.entries(inputs)
    .map(([name, { bytesInOutput }]) => [name.replace(/^.*(packages|node_modules)\//, ""), bytesInOutput] as const)
    .sort(([, one], [, other]) => other - one);
  return {
    minified: contents.byteLength,
    gzip: gzipSync(contents, { level: 9 }).byteLength,
    modules,
    text,
  };
}

/** A value as a program writes it: `{ apiKey: "k" }`. */
export const literal = (value: object): string =>
  `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${JSON.stringify(inner)}`)
    .join(", ")} }`;

const programs = (of: (entry: ProviderEntry) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(registryOf().map((entry) => [entry.name, of(entry)]));

/** One call per provider, as the smallest useful program. */
export const oneCall = programs(
  ({ name, pascal, options, probe: { operation, input } }) => `import { create${pascal}Client } from "@payspec/${name}";
export const result = await create${pascal}Client(${literal(options)}).${operation}(${literal(input)});`,
);

/** The same with the function of the operation, of which a bundle holds no more than it calls. */
export const oneFunction = programs(
  ({
    name,
    pascal,
    options,
    probe: { operation, input },
  }) => `import { connect${pascal}, ${operation} } from "@payspec/${name}/operations";
export const result = await ${operation}(connect${pascal}(${literal(options)}), ${literal(input)});`,
);
