// What the packages declare that list providers: their dependencies, and in a few the sentence and
// the entries that name each.
import { inWords } from "@payspec/spec-model/registry";
import type { Listed } from "./listed.ts";

type Manifest = { version: string; description: string } & Record<string, unknown>;

/** Which manifest depends on every provider, under which member, and whether by range. */
const DEPENDING: Readonly<Record<string, readonly [member: string, range: string]>> = {
  payspec: ["dependencies", "^"],
  "openapi-fetch": ["devDependencies", ""],
  durable: ["devDependencies", ""],
  sandbox: ["devDependencies", ""],
  conformance: ["dependencies", ""],
  demo: ["dependencies", ""],
  docs: ["dependencies", ""],
};

/** The manifests by their path, each made from what it is now and from the versions of the packages. */
export const manifests = (
  all: readonly Listed[],
  versionOf: (name: string) => string,
  isThere: (name: string) => boolean,
): Readonly<Record<string, (text: string) => string>> => ({
  ...Object.fromEntries(
    Object.entries(DEPENDING).map(([name, [member, range]]) => [
      `packages/${name}/package.json`,
      (text: string) =>
        rewritten(text, (manifest) => ({
          ...manifest,
          [member]: depending(manifest[member] as object, all, range, versionOf, isThere),
        })),
    ]),
  ),
  "packages/payspec/package.json": (text) =>
    rewritten(text, (manifest) => ({
      ...manifest,
      description: `Typed clients of ${inWords(all.map(({ label }) => label))} in one place`,
      dependencies: depending(manifest.dependencies as object, all, "^", versionOf, isThere),
    })),
  "packages/sandbox/package.json": (text) =>
    rewritten(text, (manifest) => ({
      ...manifest,
      description: `${inWords(all.map(({ label }) => label))} as a fetch function and as a local server: same checks, same states, faults on demand`,
      typesVersions: {
        "*": {
          ...Object.fromEntries(sorted(all).map((name) => [name, [`./dist/${name}.d.ts`]])),
          server: ["./dist/server.d.ts"],
        },
      },
      devDependencies: depending(manifest.devDependencies as object, all, "", versionOf, isThere),
      exports: entries(manifest.exports as Record<string, unknown>, all),
    })),
  "packages/specs/package.json": (text) =>
    rewritten(text, (manifest) => ({
      ...manifest,
      description: `OpenAPI 3.1 documents of ${inWords(all.map(({ label }) => label))}, and their payment flows as Arazzo`,
    })),
});

const sorted = (all: readonly Listed[]) => all.map(({ name }) => name).sort();

/** The dependencies with every provider, and without what is no longer one; versions that are there stay. */
function depending(
  now: object,
  all: readonly Listed[],
  range: string,
  versionOf: (name: string) => string,
  isThere: (name: string) => boolean,
): object {
  const packages = sorted(all).map((name) => `@payspec/${name}`);
  const missing = packages
    .filter((name) => !(name in now))
    .map((name) => [name, `${range}${versionOf(name)}`] as const);
  const left = Object.entries(now).filter(
    ([name]) => !name.startsWith("@payspec/") || isThere(name.slice("@payspec/".length)),
  );
  return missing.length === 0 && left.length === Object.keys(now).length
    ? now
    : Object.fromEntries([...left, ...missing].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The entries of the sandbox, one per provider. */
function entries(now: Record<string, unknown>, all: readonly Listed[]): object {
  const names = sorted(all);
  const entry = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
  const own = Object.entries(now).filter(([path]) => path === "." || path === "./server" || path === "./package.json");
  const [root, ...rest] = own;
  return Object.fromEntries([root ?? [], ...names.map((name) => [`./${name}`, entry(name)]), ...rest]);
}

/** The text of a manifest after a change: members that nothing changes keep their form to the letter. */
function rewritten(text: string, change: (manifest: Manifest) => Manifest): string {
  const before = JSON.parse(text) as Manifest;
  return Object.entries(change(before)).reduce(
    (now, [member, value]) =>
      JSON.stringify(before[member]) === JSON.stringify(value) ? now : replaced(now, member, value),
    text,
  );
}

/**
 * Writes a member of the outermost object anew. Lists of packages and entries have a line each, as
 * `npm` and Biome write them.
 */
function replaced(text: string, member: string, value: unknown): string {
  const start = text.indexOf(`\n  ${JSON.stringify(member)}: `);
  if (start < 0) throw new Error(`The manifest has no member "${member}":\n${text}`);
  const from = start + `\n  ${JSON.stringify(member)}: `.length;
  const ends = text.startsWith("{\n", from)
    ? text.indexOf("\n  }", from) + "\n  }".length
    : text.indexOf("\n", from) - (text[text.indexOf("\n", from) - 1] === "," ? 1 : 0);
  const lines = Object.entries(value as object).map(([name, inner]) => `    ${JSON.stringify(name)}: ${spaced(inner)}`);
  return (
    text.slice(0, from) +
    (text.startsWith("{\n", from) ? `{\n${lines.join(",\n")}\n  }` : spaced(value)) +
    text.slice(ends)
  );
}

/** A value on one line, with the spaces that Biome sets. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${spaced(inner)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
