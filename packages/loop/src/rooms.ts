// The packages as rooms of the house: what each declares, which way its arrows may point, and
// whether anything runs in a circle.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { providers, root } from "@payspec/spec-model/providers";
import { importsOf, sourcesBelow } from "./imports.ts";

/** One package. */
export interface Room {
  readonly folder: string;
  readonly name: string;
  readonly declared: readonly string[];
  readonly files: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly [kind: `${string}ependencies`]: Readonly<Record<string, string>> | undefined;
}

const declaredIn = (manifest: Manifest): string[] =>
  ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"].flatMap((kind) =>
    Object.keys(manifest[kind as "dependencies"] ?? {}),
  );

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** Every package of the workspace. */
export const rooms = (): Room[] =>
  readdirSync(join(root, "packages"))
    .map((name) => join(root, "packages", name))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => {
      const manifest = manifestOf(folder);
      return { folder, name: manifest.name, declared: declaredIn(manifest), files: sourcesBelow(folder) };
    });

/** What tests and programs may use without declaring it: the tools of the workspace, but none of its packages. */
const toolsOfAll = (): string[] => declaredIn(manifestOf(root)).filter((name) => !name.startsWith("@payspec/"));

/** The package of a specifier: `@payspec/core/money` → `@payspec/core`. */
export const packageOf = (specifier: string): string => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

const clients = providers.map((name) => `@payspec/${name}`);
const TOOLS = ["spec-model", "generator", "lint-rules", "packaging", "review"].map((name) => `@payspec/${name}`);
const anything = (): boolean => true;
const among =
  (...names: readonly string[]) =>
  (name: string): boolean =>
    names.includes(name);

/** Which of our packages a room may depend on. Nobody may depend on those that depend on anything, but one of them. */
const ARROWS: Readonly<Record<string, (name: string) => boolean>> = {
  "@payspec/core": () => false,
  "@payspec/node": among("@payspec/core"),
  "@payspec/openapi-fetch": among("@payspec/core"),
  "@payspec/durable": among("@payspec/core"),
  "@payspec/specs": () => false,
  "@payspec/sandbox": among("@payspec/specs"),
  payspec: among("@payspec/core", ...clients),
  ...Object.fromEntries(clients.map((name) => [name, among("@payspec/core")])),
  ...Object.fromEntries(TOOLS.map((name) => [name, among(...TOOLS)])),
  "@payspec/loop": among(...TOOLS),
  "@payspec/conformance": anything,
  "@payspec/recipes": among("@payspec/sandbox", ...clients),
  "@payspec/docs": anything,
  "@payspec/guides": among("@payspec/bench", "@payspec/docs"),
  "@payspec/bench": anything,
  "@payspec/demo": anything,
  "@payspec/engines": anything,
  "@payspec/sixth": anything,
};

/** Where a room reads another's sources after all, and why. */
const REACHES: Readonly<Record<string, string>> = {
  "packages/conformance/src/contracts.ts": "the sandbox's compiled contracts, which no user needs",
  "packages/generator/src/examples.ts":
    "the type of what it compiles for the sandbox, which reads it and exports none of it",
  "packages/docs/src/outcome.ts": "core's own judgement of a status, which the docs print and core does not export",
};

/** What a user installs: development dependencies are the workspace's own. */
const isOfUsers = ({ folder }: Room): boolean => !(manifestOf(folder) as { private?: boolean }).private;

/**
 * Arrows that point where they may not, one sentence each. Tests of what users install may use
 * anything that they declare.
 */
export function wrongArrows(all: readonly Room[] = rooms()): string[] {
  const ours = all.map(({ name }) => name);
  return all.flatMap((room) => {
    const allowed = ARROWS[room.name];
    if (!allowed)
      return [`${room.name} has no place in the house: say in packages/loop/src/rooms.ts what it may depend on.`];
    const manifest = manifestOf(room.folder);
    const bound = isOfUsers(room)
      ? { ...manifest.dependencies, ...manifest.peerDependencies }
      : Object.fromEntries(room.declared.map((name) => [name, ""]));
    return Object.keys(bound)
      .filter((name) => ours.includes(name) && !allowed(name))
      .map((name) => `${room.name} depends on ${name}, which is above it or beside it.`);
  });
}

/** Where one room imports what it does not declare, or reaches into another's files. */
export function undeclared(room: Room, tools: readonly string[] = toolsOfAll()): string[] {
  return room.files.flatMap((file) => {
    const where = relative(root, file);
    const isSource = where.split("/")[2] === "src";
    return importsOf(file).flatMap(({ specifier, typeOnly }) => {
      if (specifier.startsWith("node:") || specifier.startsWith("#") || specifier.includes(":")) return [];
      if (specifier.startsWith(".")) {
        const target = resolve(dirname(file), specifier);
        return target.startsWith(`${room.folder}/`) || where in REACHES
          ? []
          : [`${where} reaches into ${relative(root, target)}.`];
      }
      const name = packageOf(specifier);
      if (name === room.name || room.declared.includes(name)) return [];
      if (typeOnly && room.declared.includes(`@types/${name}`)) return []; // types alone, such as those of a platform
      if ((!isSource || typeOnly) && tools.includes(name)) return [];
      return [`${where} imports ${name}, which ${room.name} does not declare.`];
    });
  });
}

/** Circles among the files of a room, as they are loaded: imports of types are gone by then. */
export function circlesIn(room: Room): string[] {
  const files = new Set(room.files);
  const next = (file: string): string[] =>
    importsOf(file)
      .filter(({ specifier, typeOnly }) => specifier.startsWith(".") && !typeOnly)
      .flatMap(({ specifier }) => {
        const target = resolve(dirname(file), specifier);
        return [target, target.replace(/\.js$/, ".ts")].find((one) => files.has(one)) ?? [];
      });
  return circles(new Map(room.files.map((file) => [file, next(file)]))).map((circle) =>
    circle.map((file) => relative(root, file)).join(" → "),
  );
}

/** Circles of a graph, each once, from where it was entered. */
export function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): void => {
    const at = path.indexOf(node);
    if (at >= 0) found.push([...path.slice(at), node]);
    if (at >= 0 || done.has(node)) return;
    for (const other of graph.get(node) ?? []) visit(other, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return found;
}
