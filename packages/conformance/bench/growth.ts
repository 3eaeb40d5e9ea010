// How the costs grow: from 5 to 500 operations in one spec, and from 5 to 100 providers in the workspace.
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { root } from "../../../scripts/lib/providers.ts";
import { run } from "../install/project.ts";
import { diagnose, writeProject } from "../src/type-check.ts";
import { syntheticCalls } from "./synthetic.ts";

export interface OperationGrowth {
  readonly operations: number;
  readonly generateSeconds: number;
  readonly typesKiB: number;
  /** With every operation called once. */
  readonly instantiations: number;
  readonly checkSeconds: number;
  readonly checkSeconds7: number;
  /** With one operation called; the table holds all of them. */
  readonly gzip: number;
}

export interface ProviderGrowth {
  readonly providers: number;
  readonly generateSeconds: number;
  readonly buildSeconds: number;
  readonly cachedSeconds: number;
  readonly oneChangedSeconds: number;
}

const script = fileURLToPath(new URL("growth-generate.ts", import.meta.url));

function must(command: string, args: readonly string[], cwd: string): number {
  const since = performance.now();
  const { status, stdout, stderr } = run(command, args, cwd, { TURBO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off" });
  if (status !== 0) throw new Error(`${args.join(" ")}: ${(stderr + stdout).slice(-600)}`);
  return (performance.now() - since) / 1000;
}

const generate = (folder: string, operations: number, providers: number): number =>
  must(process.execPath, [`${root}node_modules/tsx/dist/cli.mjs`, script, folder, String(operations), String(providers)], folder);

/** A folder where the packages find core and the compilers. */
function workspace(): string {
  const folder = mkdtempSync(join(tmpdir(), "payspec-growth-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

export function operationGrowth(sizes: readonly number[]): readonly OperationGrowth[] {
  return sizes.map((operations) => {
    const folder = workspace();
    try {
      const generateSeconds = generate(folder, operations, 1);
      const from = join(folder, "packages/p000/src");
      const project = writeProject(join(folder, "calls"), syntheticCalls(operations, `${from}/index.ts`));
      const five = diagnose(project, "5.9");
      const seven = diagnose(project, "7.0");
      const errors = [...five.errors, ...seven.errors];
      if (errors.length > 0) throw new Error(errors[0]?.message);
      const contents = `import { create } from "${from}/index.ts"; export const result = await create("t").getThing0({ id: "1" });`;
      const { outputFiles } = buildSync({
        stdin: { contents, resolveDir: folder, loader: "ts" },
        bundle: true,
        minify: true,
        format: "esm",
        target: "es2022",
        write: false,
      });
      return {
        operations,
        generateSeconds,
        typesKiB: statSync(join(from, "generated/schema.d.ts")).size / 1024,
        instantiations: five.instantiations,
        checkSeconds: five.seconds,
        checkSeconds7: seven.seconds,
        gzip: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).byteLength,
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

const OPERATIONS = 20;

/** Builds each package with tsc under turbo: cold, again, and after a change to one of them. */
export function providerGrowth(counts: readonly number[]): readonly ProviderGrowth[] {
  return counts.map((providers) => {
    const folder = workspace();
    try {
      const generateSeconds = generate(folder, OPERATIONS, providers);
      writeFileSync(
        join(folder, "package.json"),
        JSON.stringify({ name: "grown", private: true, packageManager: "npm@11.19.1", workspaces: ["packages/*"] }),
      );
      writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ name: "grown", lockfileVersion: 3, packages: {} }));
      writeFileSync(
        join(folder, "turbo.json"),
        JSON.stringify({ tasks: { build: { inputs: ["src/**", "tsconfig.json"], outputs: ["dist/**"] } } }),
      );
      mkdirSync(join(folder, "scripts"));
      cpSync(`${root}scripts/build-package.mjs`, join(folder, "scripts/build-package.mjs"));
      writeFileSync(join(folder, "build.mjs"), `await import("./scripts/build-package.mjs");\n`);
      const build = () =>
        must(`${root}node_modules/.bin/turbo`, ["run", "build", "--output-logs=errors-only", "--no-daemon", "--cache-dir=.turbo"], folder);
      const buildSeconds = build();
      const cachedSeconds = build();
      writeFileSync(join(folder, "packages/p000/src/added.ts"), "export const added = 1;\n");
      return { providers, generateSeconds, buildSeconds, cachedSeconds, oneChangedSeconds: build() };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
