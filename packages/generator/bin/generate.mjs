// npm run generate [-- provider …] [--check] [--root folder]: compiles the specs. With --check it writes nothing and fails when something is stale.
// A note per spec (hash of the generator, of the spec's files and of what they made) lets an unchanged spec pass without loading a compiler.
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compiled } from "../src/compiled.mjs";
import { generatorHash, providersIn, specHash } from "../src/hashes.mjs";
import { noteOf, readNotes, writeNotes } from "../src/notes.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: "boolean", default: false },
    quiet: { type: "boolean", default: false },
    root: { type: "string", default: fileURLToPath(new URL("../../../", import.meta.url)) },
  },
});
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
for (const provider of positionals.length > 0 ? positionals : all) {
  const inputs = `${generator} ${specHash(join(root, "specs", provider))}`;
  const known = notes[provider];
  if (known && known.note === noteOf(root, inputs, known.files)) continue;
  const { generate } = await compiled(generator);
  const made = await generate(provider, { root, check: values.check }).catch((error) => {
    // Only the sentence: where in a bundled file it was thrown helps nobody.
    console.error(`specs/${provider} does not compile. ${error.message}`);
    process.exit(1);
  });
  stale.push(...made.stale);
  if (values.check && made.stale.length > 0) continue;
  notes[provider] = { files: made.files, note: noteOf(root, inputs, made.files) };
}
writeNotes(root, notes);

if (values.check && stale.length > 0) {
  console.error(`Generated files are stale: ${stale.join(", ")}. Run \`npm run generate\` and commit what it writes.`);
  process.exitCode = 1;
} else if (stale.length > 0) console.log(`Wrote ${stale.join(", ")}.`);
else if (!values.quiet) console.log("Generated files are up to date.");

function hashOrExit() {
  try {
    return generatorHash();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
