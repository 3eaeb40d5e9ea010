// The recipes of the docs in what is too heavy for every checkout: a build of Next that is started, and workerd.
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goThrough, playground, type Running, secret } from "@payspec/recipes/scenario";
import { recipeFolder } from "@payspec/recipes/texts";
import { startSandboxServer } from "@payspec/sandbox/server";
import { buildSync } from "esbuild";
import { type Case, type Context, gist, got } from "../case.ts";
import { freePort, workerdConfig } from "../hosts.ts";
import { frameworks, runtimes } from "../pins.ts";
import { npmInstall, run } from "../project.ts";

/** Starts a shop beside a sandbox, and goes through the scenario of the recipes. */
async function shopIn(start: (port: number, sandboxUrl: string) => ChildProcess): Promise<void> {
  const { sandbox, connect } = playground();
  const server = await startSandboxServer({ sandbox });
  const port = await freePort();
  const child = start(port, server.baseUrls.tribute);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      said += chunk;
    });
  try {
    await listening(port, child, () => said);
    const shop: Running = { send: (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init), said: () => said };
    connect(shop);
    await goThrough(sandbox, shop);
  } finally {
    child.kill();
    await server.close();
  }
}

async function listening(port: number, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It does not listen: ${gist(said())}`);
}

const tarballs = ({ packs }: Context): Record<string, string> =>
  Object.fromEntries(packs.filter(({ name }) => /\/(core|tribute)$/.test(name)).map(({ name, tarball }) => [name, `file:${tarball}`]));

const next: Case = {
  id: "recipe-next",
  what: `Next ${frameworks.next}: \`next build\` without a secret, \`next start\`, a charge and webhooks`,
  async run(context) {
    const folder = join(context.folder, "next");
    mkdirSync(folder, { recursive: true });
    cpSync(`${recipeFolder}next/app`, join(folder, "app"), { recursive: true });
    cpSync(`${recipeFolder}next/shop.ts`, join(folder, "shop.ts"));
    cpSync(`${recipeFolder}payments.ts`, join(folder, "payments.ts"));
    const page = `export default function Layout({ children }: { children: React.ReactNode }) {\n  return <html><body>{children}</body></html>;\n}\n`;
    writeFileSync(join(folder, "app/layout.tsx"), page);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { strict: true } })); // as create-next-app has it
    const dependencies = { ...tarballs(context), ...frameworks, typescript: "5.9.3", "@types/node": "20.19.43", "@types/react": "19.2.7" };
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "shop", private: true, dependencies }));
    npmInstall(folder);
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
};

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

export const recipeCases: readonly Case[] = [worker, next];
