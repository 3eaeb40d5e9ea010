// A workspace of synthetic providers, arranged as this one is: turbo generates from specs/ in one task, then builds each package.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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

const script = fileURLToPath(new URL("generate.ts", import.meta.url));

const index = `import { createClient } from "@payspec/core";
import { operations, type ThingsMethods, security, servers } from "./generated/operations.js";
export const create = (token: string): ThingsMethods =>
  createClient<ThingsMethods>({ baseUrl: servers[0], operations, credentials: [[security.Bearer, token]] });
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
  writeFileSync(join(own, "src/index.ts"), index);
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
    scripts: { "generate:specs": `"${process.execPath}" "${root}node_modules/tsx/dist/cli.mjs" "${script}" .` },
  });
  writeJson(join(folder, "package-lock.json"), { name: "grown", lockfileVersion: 3, packages: {} });
  writeJson(join(folder, "turbo.json"), {
    tasks: {
      "//#generate:specs": { inputs: ["specs/**"], outputs: ["packages/*/openapi.json", "packages/*/src/generated/**"] },
      build: { dependsOn: ["//#generate:specs"], inputs: ["src/**", "tsconfig.json"], outputs: ["dist/**"] },
    },
  });
  for (const part of ["build.mjs", "src"])
    cpSync(`${root}packages/packaging/${part}`, join(folder, "packages/packaging", part), { recursive: true });
  writeFileSync(join(folder, "build.mjs"), `await import("./packages/packaging/build.mjs");\n`);
}

function turbo(folder: string, task: string): number {
  const since = performance.now();
  const args = ["run", task, "--output-logs=errors-only", "--no-daemon", "--cache-dir=.turbo"];
  const env = { TURBO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off" };
  const { status, stdout, stderr, error } = run(`${root}node_modules/.bin/turbo`, args, folder, env, 1_800_000);
  if (status !== 0) throw new Error(`${task}: ${error?.message ?? (stderr + stdout).slice(-600)}`);
  return (performance.now() - since) / 1000;
}

/** Makes a workspace, runs its steps, lets the caller look at what came of them, and takes it away again. */
export function grown<T>(operations: number, providers: number, look: (folder: string) => T): { steps: Steps; seen: T } {
  const folder = mkdtempSync(join(tmpdir(), "payspec-growth-"));
  try {
    writeRoot(folder);
    const names = Array.from({ length: providers }, (_, at) => `p${String(at).padStart(3, "0")}`);
    for (const name of names) {
      writeSpec(folder, name, operations);
      writePackage(folder, name);
    }
    const generate = turbo(folder, "generate:specs");
    const build = turbo(folder, "build");
    const cached = turbo(folder, "build");
    const seen = look(folder);
    writeSpec(folder, names[0] ?? "", operations, "Synthetic, changed");
    return { steps: { generate, build, cached, changed: turbo(folder, "build") }, seen };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
