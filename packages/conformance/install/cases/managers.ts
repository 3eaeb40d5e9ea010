// Package managers that keep what a project did not ask for out of its reach, and compilers that know no exports.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Packed } from "@payspec/packaging/packages";
import { type Case, type Context, check, gist, got } from "../case.ts";
import { compilers, managers, nodeTypes } from "../pins.ts";
import { run, writeProgram } from "../project.ts";

const files = (packs: readonly Packed[]) =>
  Object.fromEntries(packs.map(({ name, tarball }) => [name, `file:${tarball}`]));

/** Everything that `exported.ts` imports and nothing else: not core, whose types it mentions all the same. */
const asked = (packs: readonly Packed[]) =>
  packs.filter(({ name }) => name !== "@payspec/core" && name !== "@payspec/specs");

function write(folder: string, manifest: object): void {
  writeProgram(folder);
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "consumer", version: "1.0.0", private: true, type: "module", ...manifest }),
  );
}

/** Runs a step; throws what it said when it fails. */
function step(command: string, args: readonly string[], folder: string, env: Record<string, string> = {}): void {
  const { status, stdout, stderr } = run(command, args, folder, env);
  if (status !== 0) throw new Error(gist(stdout + stderr));
}

const DECLARATIONS =
  "--declaration --emitDeclarationOnly --strict --target es2022 --lib es2022,dom,dom.iterable --skipLibCheck".split(
    " ",
  );
const MODERN = ["--module", "nodenext"];

/** Fails where a type of a declaration can't be named, or was lost. */
function declared(folder: string): void {
  const text = readFileSync(join(folder, "out/exported.d.ts"), "utf8");
  if (/\bany\b|\.pnpm|\/core\/dist/.test(text))
    throw new Error("exported.d.ts lost a type, or names it by a path of the store.");
}

const pnpm: Case = {
  id: "pnpm",
  what: `pnpm ${managers.pnpm}: the program, and declarations of a project that did not install core`,
  async run(context: Context) {
    const home = got("pnpm", { pnpm: managers.pnpm });
    const install = [
      join(home, "node_modules/pnpm/bin/pnpm.cjs"),
      "install",
      "--no-frozen-lockfile",
      "--ignore-scripts",
    ];
    const program = join(context.folder, "pnpm");
    const overrides = files(context.packs);
    write(program, { dependencies: overrides, pnpm: { overrides } });
    step(process.execPath, install, program);
    if (existsSync(join(program, "node_modules/hono"))) throw new Error("pnpm hoisted what was not asked for.");
    check(process.execPath, ["main.mjs"], { ...context, project: program });
    const library = join(context.folder, "pnpm-library");
    write(library, { dependencies: files(asked(context.packs)), pnpm: { overrides } });
    step(process.execPath, install, library);
    const tsc = join(got("ts5.9", { typescript: compilers["ts5.9"] }), "node_modules/typescript/bin/tsc");
    step(process.execPath, [tsc, ...DECLARATIONS, ...MODERN, "--outDir", "out", "exported.ts"], library);
    declared(library);
    return "runs, and every type can be named";
  },
};

const yarn: Case = {
  id: "yarn",
  what: `Yarn ${managers.yarn} with Plug'n'Play: the program`,
  async run(context: Context) {
    const home = got("yarn", { "@yarnpkg/cli-dist": managers.yarn });
    const bin = join(home, "node_modules/@yarnpkg/cli-dist/bin/yarn.js");
    const folder = join(context.folder, "yarn");
    write(folder, { dependencies: files(context.packs), resolutions: files(context.packs) });
    writeFileSync(join(folder, "yarn.lock"), "");
    const env = {
      YARN_ENABLE_TELEMETRY: "0",
      YARN_ENABLE_GLOBAL_CACHE: "false",
      YARN_NODE_LINKER: "pnp",
      YARN_ENABLE_IMMUTABLE_INSTALLS: "false",
    };
    const registry = run("npm", ["config", "get", "registry"], folder).stdout.trim().replace(/\/$/, "");
    const reach = {
      ...env,
      YARN_NPM_REGISTRY_SERVER: registry,
      ...(registry.startsWith("http:") && { YARN_UNSAFE_HTTP_WHITELIST: new URL(registry).hostname }),
    };
    step(process.execPath, [bin, "install"], folder, reach);
    if (existsSync(join(folder, "node_modules"))) throw new Error("Yarn made a node_modules: this was no Plug'n'Play.");
    check(process.execPath, ["--require", "./.pnp.cjs", "--loader", "./.pnp.loader.mjs", "--no-warnings", "main.mjs"], {
      ...context,
      project: folder,
    });
    return "runs without node_modules";
  },
};

/** What NestJS sets up: CommonJS, and a resolution that reads `main` and `types` alone. */
const node10: Case = {
  id: "node10",
  what: "TypeScript with Node 10's resolution and CommonJS, as NestJS has it: types found, the program runs by require",
  async run({ folder, packs }: Context) {
    const project = join(folder, "node10");
    mkdirSync(project);
    write(project, { type: "commonjs", dependencies: { ...files(packs), "@types/node": nodeTypes } });
    step("npm", ["install", "--no-audit", "--no-fund"], project);
    const source = [
      'import { createTributeClient } from "@payspec/tribute";',
      'import { parseMoney, toMinorNumber } from "@payspec/core/money";',
      'import { createSandbox } from "@payspec/sandbox";',
      "const sandbox = createSandbox();",
      "const tribute = createTributeClient({ ...sandbox.credentials.tribute, baseUrl: sandbox.baseUrls.tribute, fetch: sandbox.fetch });",
      "async function main(): Promise<void> {",
      '  const amount: number = toMinorNumber(parseMoney("1000.00", "RUB"));',
      '  const charge = await tribute.createCharge({ body: { token: "550e8400-e29b-41d4-a716-446655440000", amount } });',
      "  console.log(JSON.stringify({ charged: charge.ok && charge.data.amount }));",
      "}",
      "void main();",
    ];
    writeFileSync(join(project, "nest.ts"), source.join("\n"));
    const tsc = join(got("ts5.9", { typescript: compilers["ts5.9"] }), "node_modules/typescript/bin/tsc");
    const old =
      "--strict --module commonjs --moduleResolution node10 --target es2022 --lib es2022 --types node --skipLibCheck --outDir out".split(
        " ",
      );
    step(process.execPath, [tsc, ...old, "nest.ts"], project);
    check(process.execPath, ["--no-warnings", "out/nest.js"], { folder, packs, project }, { charged: 100_000 });
    return "types found, runs";
  },
};

export const managerCases: readonly Case[] = [pnpm, yarn, node10];
