// A workspace of synthetic providers, arranged as this one is: one process generates from specs/,
// then turbo builds each package.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { title } from "@payspec/generator/words";
import { root } from "@payspec/spec-model/providers";
import { run } from "../../install/project.ts";
import { syntheticSpec } from "./spec.ts";

/** Seconds of one run of each step. */
export interface Steps {
  /** Nothing is cached. */
  readonly generate: number;
  readonly build: number;
  /** Nothing changed: both again. */
  readonly cached: number;
  /** One spec changed: both again. */
  readonly changed: number;
}

const indexOf = (provider: string) => `import { type Connection, connect, methodsOf } from "@payspec/core";
import { functions, security, servers, type ${title(provider)}Methods } from "./generated/provider.js";
export const connectThings = (token: string): Connection<"${provider}"> =>
  connect({ provider: "${provider}", baseUrl: servers[0], credentials: [[security.Bearer, token]] });
export const create = (token: string): ${title(provider)}Methods => methodsOf(connectThings(token), functions);
export * from "./generated/operations.js";
`;
const tsconfig = {
  compilerOptions: {
    rootDir: "src",
    outDir: "dist",
    target: "ES2022",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    module: "NodeNext",
    types: [],
    strict: true,
    skipLibCheck: true,
    declaration: true,
  },
  include: ["src"],
};

const writeJson = (file: string, value: object) => writeFileSync(file, JSON.stringify(value));

export function writeSpec(folder: string, name: string, operations: number, title = "Synthetic"): void {
  mkdirSync(join(folder, "specs", name), { recursive: true });
  const spec = syntheticSpec(operations);
  writeJson(join(folder, "specs", name, "openapi.yaml"), { ...spec, info: { ...spec.info, title } });
}

export function writePackage(folder: string, name: string): void {
  const own = join(folder, "packages", name);
  mkdirSync(join(own, "src/generated"), { recursive: true });
  writeFileSync(join(own, "src/index.ts"), indexOf(name));
  writeJson(join(own, "tsconfig.json"), tsconfig);
  writeJson(join(own, "package.json"), {
    name: `@grown/${name}`,
    version: "0.0.0",
    private: true,
    type: "module",
    sideEffects: false,
    exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
    scripts: { build: "node ../../build.mjs" },
  });
}

function writeRoot(folder: string): void {
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeJson(join(folder, "package.json"), {
    name: "grown",
    private: true,
    packageManager: "npm@11.19.1",
    workspaces: ["packages/*"],
  });
  writeJson(join(folder, "package-lock.json"), { name: "grown", lockfileVersion: 3, packages: {} });
  writeJson(join(folder, "turbo.json"), {
    tasks: {
      build: { inputs: ["src/**", "tsconfig.json"], outputs: ["dist/**"] },
    },
  });
  for (const part of ["build.mjs", "src"])
    cpSync(`${root}packages/packaging/${part}`, join(folder, "packages/packaging", part), { recursive: true });
  writeFileSync(join(folder, "build.mjs"), `await import("./packages/packaging/build.mjs");\n`);
}

/** Compiles the specs of a workspace; gives the seconds it took. */
export function generateIn(folder: string): number {
  const since = performance.now();
  const args = [`${root}packages/generator/bin/generate.mjs`, "--root", folder];
  const { status, stdout, stderr, error } = run(process.execPath, args, folder, {}, 1_800_000);
  if (status !== 0) throw new Error(`generate: ${error?.message ?? (stderr + stdout).slice(-600)}`);
  return (performance.now() - since) / 1000;
}

/** Builds the packages of a workspace, or one of them; gives the seconds it took. */
export function buildIn(folder: string, only?: string): number {
  const since = performance.now();
  const chosen = only ? [`--filter=@grown/${only}`] : [];
  const args = ["run", "build", ...chosen, "--output-logs=errors-only", "--no-daemon", "--cache-dir=.turbo"];
  const env = { TURBO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off" };
  const { status, stdout, stderr, error } = run(`${root}node_modules/.bin/turbo`, args, folder, env, 1_800_000);
  if (status !== 0) throw new Error(`build: ${error?.message ?? (stderr + stdout).slice(-600)}`);
  return (performance.now() - since) / 1000;
}

/** A workspace of synthetic providers, while it is there. */
interface Grown {
  readonly folder: string;
  /** Changes one spec; gives the name of its provider. */
  readonly change: () => string;
}

/** Makes a workspace in which nothing is compiled, lets the caller work in it, and takes it away again. */
export function grownWorkspace<T>(operations: number, providers: number, work: (grown: Grown) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "payspec-growth-"));
  try {
    writeRoot(folder);
    const names = Array.from({ length: providers }, (_, at) => `p${String(at).padStart(3, "0")}`);
    for (const name of names) {
      writeSpec(folder, name, operations);
      writePackage(folder, name);
    }
    const [first = ""] = names;
    const change = () => {
      writeSpec(folder, first, operations, "Synthetic, changed");
      return first;
    };
    return work({ folder, change });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes a workspace, runs its steps, lets the caller look at what came of them, and takes it away again. */
export const grown = <T>(
  operations: number,
  providers: number,
  look: (folder: string) => T,
): { steps: Steps; seen: T } =>
  grownWorkspace(operations, providers, ({ folder, change }) => {
    const generate = generateIn(folder);
    const build = buildIn(folder);
    const cached = generateIn(folder) + buildIn(folder);
    const seen = look(folder);
    change();
    return { steps: { generate, build, cached, changed: generateIn(folder) + buildIn(folder) }, seen };
  });
