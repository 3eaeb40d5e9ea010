// The plugin as Redocly loads it: its TypeScript bundled, in a few milliseconds and only after a source has changed.
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundled } from "@payspec/packaging/bundled";
import { filesIn, hashOf } from "@payspec/packaging/hashes";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const file = await bundled({
  entry: here("src/plugin.ts"),
  folder: here(".generated/"),
  name: "plugin",
  hash: hashOf([here("package.json"), ...filesIn(here("src")), ...filesIn(here("../spec-model/src"))], here("../")),
});
const { payspecPlugin } = await import(pathToFileURL(file).href);

export default payspecPlugin;
