// What an install brings: the whole tree, and each package by itself.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { published } from "@payspec/packaging/packages";
import { root } from "@payspec/spec-model/providers";
import { type Case, gist } from "../case.ts";
import { lonelyProject, packagesIn, run } from "../project.ts";

/** Why a package would run code on install; npm builds what has a binding.gyp without being told. */
function installScripts(folder: string): readonly string[] {
  const { scripts = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { scripts?: object };
  const found = Object.keys(scripts).filter((script) => /^(pre|post)?install$/.test(script));
  return existsSync(join(folder, "binding.gyp")) ? [...found, "binding.gyp"] : found;
}

const tree: Case = {
  id: "tree",
  what: "npm install: what arrives, and its bill of materials",
  async run({ project }) {
    const packages = packagesIn(join(project, "node_modules"));
    for (const folder of packages) {
      const scripts = installScripts(folder);
      if (scripts.length > 0) throw new Error(`${folder.slice(project.length + 1)} runs ${scripts.join(", ")}.`);
    }
    const { status, stdout, stderr } = run("npm", ["sbom", "--sbom-format", "cyclonedx"], project);
    if (status !== 0) throw new Error(gist(stderr));
    const { components } = JSON.parse(stdout) as { components: { name: string; licenses?: unknown[] }[] };
    const bare = components.filter(({ licenses }) => !licenses?.length).map(({ name }) => name);
    if (components.length !== packages.length || bare.length > 0)
      throw new Error(
        `${components.length} components of ${packages.length} packages; without a licence: ${bare.join(", ") || "none"}.`,
      );
    return `${packages.length} packages, all licensed, none runs a script`;
  },
};

/** In a project with all packages one would lend another what it forgot to depend on. */
const alone: Case = {
  id: "alone",
  what: "each package installed alone: every entry loads and type-checks, commands start",
  async run({ folder, packs }) {
    for (const { manifest } of published) {
      const project = join(folder, `alone-${manifest.name.replaceAll("/", "-")}`);
      mkdirSync(project);
      lonelyProject(project, manifest.name, packs);
      const entries = Object.keys(manifest.exports).map((entry) => manifest.name + entry.slice(1));
      const modules = entries.filter((entry) => !entry.endsWith(".json"));
      writeFileSync(
        join(project, "load.mjs"),
        modules.map((entry) => `await import(${JSON.stringify(entry)});\n`).join(""),
      );
      writeFileSync(
        join(project, "types.ts"),
        modules.map((entry, index) => `export * as m${index} from ${JSON.stringify(entry)};\n`).join(""),
      );
      const load = run(process.execPath, ["load.mjs"], project);
      if (load.status !== 0 || load.stderr) throw new Error(`${manifest.name}: ${gist(load.stderr)}`);
      const strict = "--strict --exactOptionalPropertyTypes --noEmit --module nodenext --target es2022 --types".split(
        " ",
      );
      const compiler = `${root}node_modules/typescript7/bin/tsc`;
      const types = run(process.execPath, [compiler, ...strict, "", "--skipLibCheck", "false", "types.ts"], project);
      if (types.status !== 0) throw new Error(`${manifest.name}: ${gist(types.stdout)}`);
      for (const command of Object.keys(manifest.bin ?? {})) {
        const help = run(join(project, "node_modules/.bin", command), ["--help"], project);
        if (help.status !== 0 || !help.stdout)
          throw new Error(`${command}: ${help.error?.message ?? gist(help.stderr)}`);
      }
    }
    return `${published.length} packages`;
  },
};

export const treeCases: readonly Case[] = [tree, alone];
