// What a generated file depends on, as hashes: the files of a spec, and those of the generator with the
// versions that it is built with.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesIn, hashOf } from "@payspec/packaging/hashes";

const packages = fileURLToPath(new URL("../../", import.meta.url));

/** The folders of specs/ that hold an openapi.yaml. */
export const providersIn = (root) =>
  readdirSync(join(root, "specs"))
    .filter((name) => existsSync(join(root, "specs", name, "openapi.yaml")))
    .sort();

/** All folders of specs/, those without a spec included. */
export const foldersIn = (root) =>
  readdirSync(join(root, "specs"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const known = new Map();

/** Of everything in a folder of specs/, by its path from the root. It is read once: nothing writes there meanwhile. */
export function specHash(root, folder) {
  const path = join(root, folder);
  if (!known.has(path)) known.set(path, hashOf(filesIn(path), root));
  return known.get(path);
}

/** The modules at the top of a package's src: which of them are there by hand decides which are made. */
export function byHandHash(root, name) {
  const folder = join(root, "packages", name, "src");
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".ts")) : [];
  return hashOf(
    files.sort().map((file) => join(folder, file)),
    root,
  );
}

const rooms = ["generator", "spec-model"].map((name) => `${packages}${name}/`);

/**
 * The generator's own sources, with the versions that it pins. Throws where another version is installed:
 * it would write other files.
 */
export function generatorHash() {
  for (const room of rooms) {
    const { dependencies } = JSON.parse(readFileSync(`${room}package.json`, "utf8"));
    for (const [name, pinned] of Object.entries(dependencies)) {
      if (name.startsWith("@payspec/")) continue;
      const installed = [`${room}node_modules`, `${packages}../node_modules`].find((folder) =>
        existsSync(`${folder}/${name}/package.json`),
      );
      const { version } = installed ? JSON.parse(readFileSync(`${installed}/${name}/package.json`, "utf8")) : {};
      if (version !== pinned)
        throw new Error(
          `The generator needs ${name} ${pinned}; installed is ${version ?? "none"}. Run \`npm install\`.`,
        );
    }
  }
  // The types of the extensions are written by the generator, and gone when it runs.
  const sources = (room) => filesIn(`${room}src`).filter((file) => !file.includes("/generated/"));
  return hashOf(
    rooms.flatMap((room) => [...sources(room), `${room}package.json`]),
    packages,
  );
}
