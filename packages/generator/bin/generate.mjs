// npm run generate [-- provider …] [--check] [--root folder]: compiles the specs, and the types of their extensions.
// With --check it writes nothing and fails when something is stale. A note per spec (hash of the generator, of the
// spec's files and of what they made) lets an unchanged spec pass without loading a compiler.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readOptions } from "@payspec/packaging/options";
import { compiled } from "../src/compiled.mjs";
import { byHandHash, foldersIn, generatorHash, providersIn, specHash } from "../src/hashes.mjs";
import { noteOf, readNotes, writeNotes } from "../src/notes.mjs";

const EXTENSIONS = "specs/extensions";
const { values, positionals } = readOptions({
  allowPositionals: true,
  options: {
    check: { type: "boolean", default: false },
    quiet: { type: "boolean", default: false },
    root: { type: "string", default: fileURLToPath(new URL("../../../", import.meta.url)) },
  },
});
const REGISTRY = "(all)";
const root = resolve(values.root);
const all = providersIn(root);
const unknown = positionals.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no specs/${unknown[0]}/openapi.yaml. Providers are ${all.join(", ")}.`);
  process.exit(2);
}

const generator = hashOrExit();
const notes = readNotes(root);
const stale = [];
for (const provider of positionals.length > 0 ? positionals : all)
  await bring(provider, `specs/${provider}`, ({ generate }, options) => generate(provider, options));
if (positionals.length === 0 && existsSync(join(root, EXTENSIONS)))
  await bring(EXTENSIONS, EXTENSIONS, ({ generateExtensions }, options) => generateExtensions(options));
await list();
writeNotes(root, notes);

if (values.check && stale.length > 0) {
  console.error(`Generated files are stale: ${stale.join(", ")}. Run \`npm run generate\` and commit what it writes.`);
  process.exitCode = 1;
} else if (stale.length > 0) console.log(`Wrote ${listed(stale)}.`);
else if (!values.quiet) console.log("Generated files are up to date.");

/** Compiles a folder unless its note says that nothing changed since. */
async function bring(name, folder, compile) {
  // What is by hand is asked again afterwards: the modules beside it are among what was made.
  const inputs = () => `${generator} ${specHash(root, folder)} ${byHandHash(root, name)}`;
  const known = notes[name];
  if (known && known.note === noteOf(root, inputs(), known.files)) return;
  const made = await compile(await compiled(generator), { root, check: values.check }).catch((error) => {
    // Only the sentence: where in a bundled file it was thrown helps nobody.
    console.error(`${folder} does not compile. ${error.message}`);
    process.exit(1);
  });
  stale.push(...made.stale);
  if (values.check && made.stale.length > 0) return;
  notes[name] = { files: made.files, note: noteOf(root, inputs(), made.files) };
}

/** What lists providers depends on every spec, so it is made once all are compiled. */
async function list() {
  const inputs = `${generator} ${all.map((provider) => specHash(root, `specs/${provider}`)).join(" ")} ${foldersIn(root).join(" ")}`;
  const known = notes[REGISTRY];
  if (known && known.note === noteOf(root, inputs, known.files)) return;
  try {
    const { writeRegistry } = await compiled(generator);
    const made = writeRegistry({ root, check: values.check });
    stale.push(...made.stale);
    if (!(values.check && made.stale.length > 0))
      notes[REGISTRY] = { files: made.files, note: noteOf(root, inputs, made.files) };
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** As many names as one reads. */
function listed(files, most = 20) {
  return files.length <= most
    ? files.join(", ")
    : `${files.slice(0, most).join(", ")} and ${files.length - most} files more`;
}

function hashOrExit() {
  try {
    return generatorHash();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
