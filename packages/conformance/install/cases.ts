// The rows of the matrix. A case throws when it fails, and throws a Skip when this machine can't run it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type Bundler, bundle, openImports } from "./bundlers.ts";
import { expectedFacts, expectedInChromium, expectedTransport } from "./consumer/expected.ts";
import { inChromium, inWorkerd } from "./hosts.ts";
import type { Packed } from "./packages.ts";
import { bundlers, compilers, nodes, runtimes } from "./pins.ts";
import { packagesIn, run, tool } from "./project.ts";
import { compile } from "./typescript.ts";

/** Why a case can't run here. */
export class Skip extends Error {}

/** What a case has to work with. */
export interface Context {
  readonly project: string;
  readonly packs: readonly Packed[];
}

export interface Case {
  readonly id: string;
  readonly what: string;
  /** Resolves to a word about the result. */
  run(context: Context): Promise<string>;
}

/** Gets a tool from the registry, or skips with npm's reason. */
function got(name: string, packages: Readonly<Record<string, string>>): string {
  try {
    return tool(name, packages);
  } catch (error) {
    throw new Skip((error as Error).message);
  }
}

function same(told: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(told, wanted)) throw new Error(`It told ${JSON.stringify(told)}.`);
}

/** Runs a command whose last line of output are the facts. */
function check(command: string, args: readonly string[], { project }: Context, wanted: unknown = expectedFacts): void {
  const { status, stdout, stderr, error } = run(command, args, project);
  if (status !== 0 || error) throw new Error(error?.message ?? stderr.slice(0, 600));
  if (/warning/i.test(stderr)) throw new Error(stderr.slice(0, 400));
  same(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""), wanted);
}

const tree: Case = {
  id: "tree",
  what: "npm install: what arrives, and its bill of materials",
  async run({ project }) {
    const packages = packagesIn(join(project, "node_modules"));
    for (const folder of packages) {
      const { name, scripts = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string; scripts?: object };
      const found = Object.keys(scripts).filter((script) => /^(pre|post)?install$/.test(script));
      if (found.length > 0) throw new Error(`${name} runs ${found.join(", ")}.`);
    }
    const { status, stdout, stderr } = run("npm", ["sbom", "--sbom-format", "cyclonedx"], project);
    if (status !== 0) throw new Error(stderr.slice(0, 300));
    const { components } = JSON.parse(stdout) as { components: { name: string; licenses?: unknown[] }[] };
    const bare = components.filter(({ licenses }) => !licenses?.length).map(({ name }) => name);
    if (components.length !== packages.length || bare.length > 0)
      throw new Error(`${components.length} components; without a licence: ${bare.join(", ")}.`);
    return `${packages.length} packages, all licensed, none runs a script`;
  },
};

const nodeCases = Object.entries(nodes).map(
  ([id, version]): Case => ({
    id,
    what: `Node ${version}: ESM, require(esm), Node transport`,
    async run(context) {
      const node = process.version === `v${version}` ? process.execPath : join(got(id, { node: version }), "node_modules/node/bin/node");
      check(node, ["main.mjs"], context);
      check(node, ["--disable-warning=ExperimentalWarning", "main.cjs"], context);
      check(node, ["transport.mjs"], context, expectedTransport);
      return run(node, ["--version"], context.project).stdout.trim();
    },
  }),
);

const compilerCases = Object.entries(compilers).flatMap(([id, version]) =>
  (["bundler", "nodenext"] as const).flatMap((resolution) =>
    (["dom", "node"] as const).map(
      (platform): Case => ({
        id: `${id}-${resolution}-${platform}`,
        what: `TypeScript ${version}: ${resolution}, ${platform === "dom" ? "DOM library" : "@types/node"}, library files checked`,
        async run({ project }) {
          const home = got(id, { typescript: version });
          const said = compile(project, { tsc: join(home, "node_modules/typescript/bin/tsc"), resolution, platform });
          if (said) throw new Error(said.slice(0, 800));
          return "no errors";
        },
      }),
    ),
  ),
);

const bundlerCases = Object.keys(bundlers).map(
  (id): Case => ({
    id,
    what: `${id} ${bundlers[id]}: a browser bundle, run by Node`,
    async run(context) {
      got(id, { [id]: bundlers[id] as string });
      const file = bundle(id as Bundler, context.project, "main.mjs");
      const open = openImports(file);
      if (open.length > 0) throw new Error(`The bundle still imports ${open.join(", ")}.`);
      check(process.execPath, [file], context);
      return `${Math.round(readFileSync(file).byteLength / 1024)} kB with the sandbox`;
    },
  }),
);

const bun: Case = {
  id: "bun",
  what: `Bun ${runtimes.bun}`,
  async run(context) {
    const binary = join(got("bun", { bun: runtimes.bun as string }), "node_modules/.bin/bun");
    check(binary, ["run", "main.mjs"], context);
    check(binary, ["run", "main.cjs"], context);
    return "ESM and require";
  },
};

const deno: Case = {
  id: "deno",
  what: `Deno ${runtimes.deno}, without any permission`,
  async run(context) {
    const binary = join(got("deno", { deno: runtimes.deno as string }), "node_modules/.bin/deno");
    check(binary, ["run", "--no-prompt", "--quiet", "main.mjs"], context);
    return "ESM";
  },
};

const workerd: Case = {
  id: "workerd",
  what: `workerd ${runtimes.workerd}, without Node's modules`,
  async run({ project }) {
    const binary = join(got("workerd", { workerd: runtimes.workerd as string }), "node_modules/.bin/workerd");
    same(await inWorkerd(binary, bundle("esbuild", project, "worker.mjs")), expectedFacts);
    return "module worker";
  },
};

const browsers = [process.env.PAYSPEC_CHROMIUM ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const chromium: Case = {
  id: "chromium",
  what: "headless Chromium",
  async run({ project }) {
    const path = browsers.find((candidate) => candidate && existsSync(candidate));
    if (!path) throw new Skip("no Chromium here; set PAYSPEC_CHROMIUM to its path");
    same(await inChromium(path, bundle("vite", project, "page.mjs")), expectedInChromium);
    return run(path, ["--version"], project).stdout.trim();
  },
};

export const cases: readonly Case[] = [tree, ...nodeCases, ...compilerCases, ...bundlerCases, bun, deno, workerd, chromium];
