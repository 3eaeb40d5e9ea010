// The program in every runtime.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Bundler, bundle } from "../bundlers.ts";
import { type Case, type Context, check, got, Skip, same } from "../case.ts";
import { expectedFace, expectedFacts, expectedTransport } from "../consumer/expected.ts";
import { inChromium, inWorkerd } from "../hosts.ts";
import { bundlers, nodes, runtimes } from "../pins.ts";
import { run } from "../project.ts";

/** What a runtime says about itself: a row must not pass because something else answered to the name. */
function version(binary: string, wanted: string, { project }: Context): string {
  const said = run(binary, ["--version"], project).stdout.trim().split("\n")[0] ?? "";
  if (wanted && !said.replaceAll("-", "").includes(wanted))
    throw new Error(`It says that it is ${said || "nothing"}, not ${wanted}.`);
  return said;
}

const nodeCases = Object.entries(nodes).map(
  ([id, pinned]): Case => ({
    id,
    what: `Node ${pinned}: ESM, require(esm), Node transport, openapi-fetch's face`,
    async run(context) {
      const node =
        process.version === `v${pinned}`
          ? process.execPath
          : join(got(id, { node: pinned }), "node_modules/node/bin/node");
      const said = version(node, `v${pinned}`, context);
      check(node, ["main.mjs"], context);
      check(node, ["--disable-warning=ExperimentalWarning", "main.cjs"], context);
      check(node, ["transport.mjs"], context, expectedTransport);
      check(node, ["face.mjs"], context, expectedFace);
      return said;
    },
  }),
);

const bun: Case = {
  id: "bun",
  what: `Bun ${runtimes.bun}: ESM, require`,
  async run(context) {
    const binary = join(got("bun", { bun: runtimes.bun }), "node_modules/.bin/bun");
    const said = version(binary, runtimes.bun, context);
    check(binary, ["run", "main.mjs"], context);
    check(binary, ["run", "main.cjs"], context);
    return said;
  },
};

const deno: Case = {
  id: "deno",
  what: `Deno ${runtimes.deno}: ESM, without any permission`,
  async run(context) {
    const binary = join(got("deno", { deno: runtimes.deno }), "node_modules/.bin/deno");
    const said = version(binary, runtimes.deno, context);
    check(binary, ["run", "--no-prompt", "--quiet", "main.mjs"], context);
    return said;
  },
};

const workerd: Case = {
  id: "workerd",
  what: `workerd ${runtimes.workerd}: a module worker, without Node's modules`,
  async run(context) {
    const binary = join(got("workerd", { workerd: runtimes.workerd }), "node_modules/.bin/workerd");
    got("esbuild", { esbuild: bundlers.esbuild });
    const said = version(binary, runtimes.workerd.split(".")[1] ?? "", context);
    same(await inWorkerd(binary, bundle("esbuild", context.project, "worker.mjs")), expectedFacts);
    return said;
  },
};

const browsers = [
  process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

const chromium: Case = {
  id: "chromium",
  what: "headless Chromium: a page with the bundle of each bundler",
  async run(context) {
    const path = browsers.find((candidate) => existsSync(candidate));
    if (!path)
      throw new Skip(
        "there is no Chromium here; packages/docs/install-browser.sh installs it, or CHROMIUM_PATH says where it is",
      );
    const names = Object.keys(bundlers) as Bundler[];
    for (const name of names) got(name, { [name]: bundlers[name] });
    for (const name of names) same(await inChromium(path, bundle(name, context.project, "page.mjs")), expectedFacts);
    return version(path, "", context);
  },
};

export const runtimeCases: readonly Case[] = [...nodeCases, bun, deno, workerd, chromium];
