// A folder outside the repository with the peers installed, their clients generated from our spec,
// and each candidate compiled.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, tool } from "@payspec/conformance/install/project";
import { compilerOptions } from "@payspec/conformance/type-check";
import { root } from "@payspec/spec-model/providers";
import { buildSync } from "esbuild";
import { type Candidate, candidates } from "./candidates.ts";
import { peers } from "./pins.ts";

/** A command that generates a client. */
export interface Generator {
  readonly name: string;
  /** What comes of it: less work takes less time. */
  readonly makes: string;
  readonly command: readonly string[];
}

const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", SCARF_ANALYTICS: "false" };
const base = "http://bench.invalid";

/** The generators on a spec in the folder; all of them take the bundled JSON. */
export function generators(folder: string, spec = "qiwi.json", out = "gen"): readonly Generator[] {
  const bin = (path: string) => join(folder, "node_modules", path);
  return [
    {
      name: "openapi-typescript",
      makes: "types",
      command: [
        bin("openapi-typescript/bin/cli.js"),
        spec,
        "-o",
        `${out}/openapi-typescript.d.ts`,
        "--redocly",
        "none.yaml",
      ],
    },
    {
      name: "hey-api",
      makes: "types, client",
      command: [
        bin("@hey-api/openapi-ts/bin/run.js"),
        "-i",
        spec,
        "-o",
        `${out}/hey-api`,
        "-c",
        "@hey-api/client-fetch",
        "--no-log-file",
      ],
    },
    {
      name: "orval",
      makes: "types, client",
      command: [bin("orval/dist/bin/orval.js"), "--config", `orval.${out}.cjs`],
    },
    {
      name: "kubb",
      makes: "types, client",
      command: [bin("@kubb/cli/bin/kubb.cjs"), "generate", "--config", `kubb.${out}.mjs`],
    },
    {
      name: "Redocly generate-client",
      makes: "types, client",
      command: [join(root, "node_modules/@redocly/cli/bin/cli.js"), "generate-client", spec, "-o", `${out}/redocly.ts`],
    },
  ];
}

/** Writes the configurations that some of them want as files. */
export function writeConfigs(folder: string, spec = "qiwi.json", out = "gen"): void {
  writeFileSync(join(folder, "none.yaml"), "{}\n");
  const orval = {
    q: {
      input: { target: `./${spec}` },
      output: { target: `./${out}/orval.ts`, client: "fetch", mode: "single", baseUrl: base },
    },
  };
  writeFileSync(join(folder, `orval.${out}.cjs`), `module.exports = ${JSON.stringify(orval)};\n`);
  writeFileSync(
    join(folder, `kubb.${out}.mjs`),
    `import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
export default defineConfig({
  root: ".", input: { path: "./${spec}" }, output: { path: "./${out}/kubb", clean: true, format: false, lint: false },
  plugins: [pluginOas({ generators: [] }), pluginTs({}), pluginClient({ client: "fetch", baseURL: "${base}" })],
});\n`,
  );
}

/** Runs a generator; throws with what it said. */
export function generate(folder: string, { name, command }: Generator): void {
  const { status, stdout, stderr } = run(process.execPath, command, folder, quiet);
  if (status !== 0) throw new Error(`${name} failed: ${(stderr + stdout).slice(-600)}`);
}

/**
 * The generated clients as a published package would ship them, in `decl/`: ours are measured
 * like that, so theirs are too.
 */
function emitDeclarations(folder: string): void {
  const emit = {
    ...compilerOptions,
    noEmit: false,
    noEmitOnError: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: "gen",
    outDir: "decl",
  };
  rmSync(join(folder, "decl"), { recursive: true, force: true });
  writeFileSync(join(folder, "tsconfig.decl.json"), JSON.stringify({ compilerOptions: emit, include: ["gen"] }));
  // What does not compile is counted where it is used; the declarations are written all the same.
  run(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", "tsconfig.decl.json"], folder);
  cpSync(join(folder, "gen/openapi-typescript.d.ts"), join(folder, "decl/openapi-typescript.d.ts"));
  // kubb imports `./x.ts`, which finds no `x.d.ts`: everything would be `any`, at no cost.
  for (const file of readdirSync(join(folder, "decl"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".d.ts"),
  )) {
    const path = join(folder, "decl", file);
    writeFileSync(path, readFileSync(path, "utf8").replace(/(["'][./][^"']*)\.ts(["'])/g, "$1.js$2"));
  }
}

/** Makes the folder; gives its path. Candidates are in `build/<id>.mjs`. */
export function makeRig(): string {
  const folder = tool("bench", peers);
  for (const name of ["@payspec", "payspec"]) {
    const link = join(folder, "node_modules", name);
    rmSync(link, { recursive: true, force: true });
    symlinkSync(join(root, "node_modules", name), link);
  }
  writeFileSync(join(folder, "facade.mjs"), `export * from "payspec";\n`);
  cpSync(join(root, "packages/specs/qiwi.json"), join(folder, "qiwi.json"));
  rmSync(join(folder, "gen"), { recursive: true, force: true });
  mkdirSync(join(folder, "gen"), { recursive: true });
  writeConfigs(folder);
  for (const generator of generators(folder)) generate(folder, generator);
  // Both bake the address in; the server's port is not known before.
  for (const file of [
    "orval.ts",
    ...readdirSync(join(folder, "gen/kubb/clients")).map((name) => `kubb/clients/${name}`),
  ]) {
    const path = join(folder, "gen", file);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(base, "${globalThis.BENCH_BASE}"));
  }
  emitDeclarations(folder);
  for (const candidate of candidates) compile(folder, candidate);
  return folder;
}

/** Makes a program that Node runs of a candidate: build/<id>.mjs, which finds packages from the folder. */
export function compile(folder: string, { id, code }: Candidate): void {
  writeFileSync(join(folder, `${id}.ts`), code);
  buildSync({
    entryPoints: [join(folder, `${id}.ts`)],
    outfile: join(folder, "build", `${id}.mjs`),
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
  });
}
