// Which modules of a package are the generator's and which are written by hand: the first line says it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a generated entry begins with. A module of src without it is written by hand, and stays as it is. */
const MARK = "// Generated from specs/";

/** Biome checks what people write; what is written here follows the spec's words and not their width. */
const IGNORED = "// biome-ignore-all format: generated\n// biome-ignore-all assist/source/organizeImports: generated\n";

/** The first lines of a generated entry. */
export const entryHeader = (name: string): string =>
  `${MARK}${name}. Do not edit: change the spec or its provider.yaml and run \`npm run generate\`.\n${IGNORED}`;

/** The modules of a package's src that are written by hand: their texts by file name. */
export function byHand(root: string, name: string): ReadonlyMap<string, string> {
  const folder = join(root, "packages", name, "src");
  if (!existsSync(folder)) return new Map();
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);
  return new Map(texts.filter(([, text]) => !text.startsWith(MARK)));
}

/** The names of the types that a module exports where it declares them. */
export const typesOf = (text: string): string[] =>
  [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name as string).sort();
