// Bundles the script of the server's page and writes it as a module that holds its text: the package then has
// no file to find at run time.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { outputFiles } = await build({
  entryPoints: [here("../src/server/page/client/main.ts")],
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  platform: "browser",
  charset: "utf8",
  write: false,
});
writeFileSync(here("../dist/page.js"), `export const script = ${JSON.stringify(outputFiles[0].text)};\n`);
