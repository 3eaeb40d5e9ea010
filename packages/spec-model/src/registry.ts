// The providers, each as its own folder says: specs/<provider>/provider.yaml. What lists providers elsewhere is
// discovered or generated from here.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { root as project } from "./providers.ts";

/** What a spec can't say about its provider; specs/provider.schema.json describes each member. */
export interface ProviderEntry {
  /** Its folder: the last part of the package's name. */
  readonly name: string;
  /** The name as types and functions carry it: `Qiwi` of `createQiwiClient`. */
  readonly pascal: string;
  readonly label: string;
  readonly rank?: number;
  readonly purpose: string;
  readonly covers: string;
  readonly coversInRussian?: string;
  readonly testing: string;
  readonly owners: string;
  readonly options: Readonly<Record<string, string>>;
  readonly probe: { readonly operation: string; readonly input: Readonly<Record<string, unknown>> };
  readonly payer: Readonly<Record<string, string>>;
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly tasks: Readonly<Record<string, readonly string[]>>;
  readonly hover?: Hover;
}

/** What an editor shows over a provider's functions and options, where the words of the spec do not serve. */
export interface Hover {
  /** The API in a sentence: `the VIA partner API`. */
  readonly api?: string;
  /** What everybody who makes a client has to know. */
  readonly note?: string;
  readonly options?: Readonly<Record<string, string>>;
  /** A program that makes a client, and one that makes a connection. */
  readonly create?: string;
  readonly connect?: string;
  readonly webhook?: {
    /** What is verified, and what not; in place of what x-signature says. */
    readonly verifies?: string;
    readonly request?: string;
    readonly secret?: string;
    readonly event?: string;
    readonly phase?: string;
    readonly token?: { readonly name: string; readonly says: string };
    readonly example?: string;
  };
}

/** What is in the file itself. */
type Said = Omit<ProviderEntry, "name" | "pascal" | "payer" | "aliases"> &
  Partial<Pick<ProviderEntry, "payer" | "aliases">>;

/** Folders of specs/ that hold no provider. */
const OTHERS = ["extensions"];

/** A folder's name becomes part of variables, types and addresses. */
const NAME = /^[a-z][a-z0-9]*$/;

let compiled: ValidateFunction<Said> | undefined;

/** Compiled when it is first asked for: whoever needs a name alone does not wait for it. */
function validator(): ValidateFunction<Said> {
  const schema = () => JSON.parse(readFileSync(`${project}specs/provider.schema.json`, "utf8")) as object;
  compiled ??= new Ajv2020({ allErrors: true, strict: false, validateSchema: false }).compile<Said>(schema());
  return compiled;
}

export const pascalOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The names of the folders that hold a spec, or are meant to. */
export const foldersOf = (root: string): string[] =>
  readdirSync(join(root, "specs"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !OTHERS.includes(entry.name))
    .map(({ name }) => name)
    .sort();

/**
 * Every provider, in the order in which lists name them.
 *
 * @throws An error with one line per problem: a folder whose name can't be used, a provider.yaml that is
 * missing or says something wrong.
 */
export function registryOf(root = project): readonly ProviderEntry[] {
  const read = foldersOf(root).map((name) => entryOf(root, name));
  const problems = read.flatMap((one) => (Array.isArray(one) ? one : []));
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return (read as ProviderEntry[]).sort(
    (one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || one.name.localeCompare(other.name, "en"),
  );
}

/**
 * One provider.
 *
 * @throws An error with one line per problem of its provider.yaml.
 */
export function providerOf(root: string, name: string): ProviderEntry {
  const read = entryOf(root, name);
  if (Array.isArray(read)) throw new Error(read.join("\n"));
  return read;
}

/** Reads one provider's file, or says what is wrong with it. */
function entryOf(root: string, name: string): ProviderEntry | string[] {
  const file = `specs/${name}/provider.yaml`;
  if (!NAME.test(name))
    return [
      `specs/${name}: the folder's name becomes part of code. Use small letters and digits, beginning with a letter.`,
    ];
  if (!existsSync(join(root, file)))
    return [`${file} is missing. \`npm run new:provider ${name}\` writes what ${name} lacks.`];
  let said: unknown;
  try {
    said = parse(readFileSync(join(root, file), "utf8"));
  } catch (error) {
    return [`${file} is no YAML: ${(error as Error).message.split("\n")[0]}`];
  }
  const isValid = validator();
  if (isValid(said)) return { payer: {}, aliases: {}, ...said, name, pascal: pascalOf(name) };
  return (isValid.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = (params as { additionalProperty?: string }).additionalProperty;
    return `${file}${instancePath}: ${extra ? `${extra} is unknown` : message}. specs/provider.schema.json says what belongs there.`;
  });
}

/** The providers as a list of a sentence: `QIWI, Invoicebox and VIA`. */
export function inWords(names: readonly string[], last = "and"): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}
