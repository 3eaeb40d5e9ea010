// A provider's files: first a spec to begin with, then everything that is made from the spec. What is there already is never touched.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundle } from "@payspec/spec-model/bundle";
import { pascalOf, registryOf } from "@payspec/spec-model/registry";
import { filesAround } from "./around.ts";
import { clientFiles } from "./client.ts";
import { leftOf } from "./left.ts";
import { starterSpec } from "./starter.ts";

/** What was written, in two steps: files of the spec, and files that are made from it. */
export interface Written {
  readonly spec: readonly string[];
  readonly rest: readonly string[];
  /** What is left to do, one line for each thing. */
  readonly left: readonly string[];
}

/**
 * Writes what a provider lacks.
 *
 * With `anew` it also writes again what is made from the spec, as if it were not there; the spec itself stays.
 *
 * @param name Small letters and digits: it becomes the name of folders, packages, functions and addresses.
 * @throws An error whose message says what to do: a name that can't be used, a provider.yaml that does not fit the spec.
 */
export async function newProvider(name: string, root: string, { anew = false } = {}): Promise<Written> {
  if (!/^[a-z][a-z0-9]*$/.test(name))
    throw new Error(`"${name}" becomes part of code. Use small letters and digits, beginning with a letter.`);
  if (existsSync(join(root, "packages", name)) && !existsSync(join(root, "specs", name)))
    throw new Error(`packages/${name} is a package of another kind. Take another name.`);
  const spec = existsSync(join(root, `specs/${name}/openapi.yaml`))
    ? []
    : write(root, starterSpec(name, pascalOf(name)));
  const entry = registryOf(root).find((one) => one.name === name);
  if (!entry) throw new Error(`specs/${name} is not among the providers.`);
  const doc = await bundle(name, join(root, "specs"));
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const rest = write(root, { ...clientFiles(entry, doc, read), ...filesAround(entry, doc) }, anew);
  return { spec, rest, left: leftOf(root, entry, doc) };
}

/** Writes those files that are missing, or all; gives their paths. */
function write(root: string, files: Readonly<Record<string, string>>, all = false): string[] {
  const missing = Object.entries(files).filter(([file]) => all || !existsSync(join(root, file)));
  for (const [file, text] of missing) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return missing.map(([file]) => file);
}
