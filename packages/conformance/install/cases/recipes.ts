// The recipes of the docs in what is too heavy for every checkout: builds of Next and NestJS
// that are started, and workerd.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { secret } from "@payspec/recipes/scenario";
import { recipeFolder } from "@payspec/recipes/texts";
import { buildSync } from "esbuild";
import { type Case, type Context, gist, got } from "../case.ts";
import { workerdConfig } from "../hosts.ts";
import { compilers, nestBeside, nests, nexts, nodeTypes, runtimes } from "../pins.ts";
import { npmInstall, run } from "../project.ts";
import { shopIn } from "../shop.ts";

const tarballs = ({ packs }: Context): Record<string, string> =>
  Object.fromEntries(
    packs.filter(({ name }) => /\/(core|tribute)$/.test(name)).map(({ name, tarball }) => [name, `file:${tarball}`]),
  );

/**
 * A project with the two packages that the recipes need; `manifest` is what its framework's
 * own command line would write.
 */
function shopProject(
  folder: string,
  context: Context,
  { dependencies, ...manifest }: { readonly dependencies: object },
): void {
  mkdirSync(folder, { recursive: true });
  const all = { ...tarballs(context), typescript: compilers["ts5.9"], "@types/node": nodeTypes, ...dependencies };
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "shop", private: true, ...manifest, dependencies: all }),
  );
  npmInstall(folder);
}

const nextCases = Object.entries(nexts).map(
  ([id, { next, react, types }]): Case => ({
    id: `recipe-${id}`,
    what: `Next ${next}: \`next build\` without a secret, \`next start\`, a charge and webhooks`,
    async run(context) {
      const folder = join(context.folder, id);
      cpSync(`${recipeFolder}next/app`, join(folder, "app"), { recursive: true });
      cpSync(`${recipeFolder}next/shop.ts`, join(folder, "shop.ts"));
      cpSync(`${recipeFolder}payments.ts`, join(folder, "payments.ts"));
      const page = `export default function Layout({ children }: { children: React.ReactNode }) {\n  return <html><body>{children}</body></html>;\n}\n`;
      writeFileSync(join(folder, "app/layout.tsx"), page);
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { strict: true } })); // as create-next-app has it
      shopProject(folder, context, { dependencies: { next, react, "react-dom": react, "@types/react": types } });
      const quiet = { NEXT_TELEMETRY_DISABLED: "1", TRIBUTE_API_KEY: "" };
      const cli = join(folder, "node_modules/next/dist/bin/next");
      const build = run(process.execPath, [cli, "build"], folder, quiet);
      if (build.status !== 0) throw new Error(gist(build.stdout + build.stderr));
      await shopIn((port, TRIBUTE_URL) =>
        spawn(process.execPath, [cli, "start", "--port", String(port), "--hostname", "127.0.0.1"], {
          cwd: folder,
          env: { ...process.env, ...quiet, TRIBUTE_API_KEY: secret, TRIBUTE_URL },
        }),
      );
      return "built, charged, webhooks verified";
    },
  }),
);

/** As `nest new` sets a project up: CommonJS by TypeScript's nodenext, with decorators. */
const nestCompiler = {
  module: "nodenext",
  target: "es2023",
  outDir: "dist",
  rootDir: ".",
  esModuleInterop: true,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
  strict: true,
  skipLibCheck: true,
};

const nestCases = Object.entries(nests).map(
  ([id, nest]): Case => ({
    id: `recipe-${id}`,
    what: `NestJS ${nest}: compiled by tsc to CommonJS, a charge and webhooks`,
    async run(context) {
      const folder = join(context.folder, id);
      mkdirSync(folder, { recursive: true });
      for (const file of ["nest.ts", "payments.ts"]) cpSync(recipeFolder + file, join(folder, file));
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: nestCompiler }));
      const own = Object.fromEntries(["common", "core", "platform-express"].map((name) => [`@nestjs/${name}`, nest]));
      shopProject(folder, context, { dependencies: { ...own, ...nestBeside } });
      const { status, stdout } = run(process.execPath, [join(folder, "node_modules/typescript/bin/tsc")], folder);
      if (status !== 0) throw new Error(gist(stdout));
      await shopIn((port, TRIBUTE_URL) => {
        const env = { ...process.env, PORT: String(port), TRIBUTE_API_KEY: secret, TRIBUTE_URL };
        return spawn(process.execPath, ["--no-warnings", "dist/nest.js"], { cwd: folder, env });
      });
      return "compiled, charged, webhooks verified";
    },
  }),
);

const worker: Case = {
  id: "recipe-workerd",
  what: `workerd ${runtimes.workerd}: a Worker that charges and takes webhooks`,
  async run({ folder: parent, project }) {
    const binary = join(got("workerd", { workerd: runtimes.workerd }), "node_modules/.bin/workerd");
    const folder = join(parent, "worker");
    mkdirSync(folder, { recursive: true });
    for (const file of ["worker.ts", "payments.ts"]) cpSync(recipeFolder + file, join(project, file));
    const conditions = ["workerd", "worker", "browser"];
    const entryPoints = [join(project, "worker.ts")];
    buildSync({
      entryPoints,
      bundle: true,
      format: "esm",
      target: "es2022",
      conditions,
      outfile: join(folder, "bundle.js"),
      logLevel: "error",
    });
    await shopIn((port, sandboxUrl) => {
      writeFileSync(join(folder, "worker.capnp"), workerdConfig({ TRIBUTE_API_KEY: secret, TRIBUTE_URL: sandboxUrl }));
      return spawn(binary, ["serve", "worker.capnp", `--socket-addr=http=127.0.0.1:${port}`], { cwd: folder });
    });
    return "charged, webhooks verified";
  },
};

export const recipeCases: readonly Case[] = [worker, ...nextCases, ...nestCases];
