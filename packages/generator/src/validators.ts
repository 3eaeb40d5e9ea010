// Compiles the schemas of a provider into two modules, one for its requests and one for its answers: no eval at run
// time, so they also run on workers and in pages, and a page carries neither another provider nor
// the sandbox's check of itself.
import { amountsOf } from "@payspec/spec-model/amounts";
import {
  type Document,
  deref,
  type FoundOperation,
  mediaOf,
  operationsOf,
  type Schema,
} from "@payspec/spec-model/openapi";
import { root } from "@payspec/spec-model/providers";
import Ajv2020Module from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import addFormatsModule from "ajv-formats";
import { buildSync } from "esbuild";
import { sensitiveOf } from "./table.ts";

/** JavaScript text of both modules. */
export interface ValidatorModules {
  readonly requests: string;
  readonly answers: string;
}

/** Compiles one provider's bundled document. */
export function validatorModules(doc: Document): ValidatorModules {
  const operations = operationsOf(doc);
  const requests = new Compiler(doc);
  const rows = operations.map((found) => requestRow(doc, found, requests));
  const sensitive = [...new Set(operations.flatMap((one) => sensitiveOf(doc, one)))].sort();
  const answers = new Compiler(doc);
  const answerRows = operations.map((found) => answerRow(doc, found, answers));
  const webhooks = Object.entries(doc.webhooks ?? {}).map(
    ([name, item]) =>
      `${text(name)}: ${answers.compile(`webhook ${name}`, mediaOf(deref(doc, item).post.requestBody)?.media.schema)}`,
  );
  return {
    requests: requests.module(
      `export const requests = { operations: [\n${rows.join(",\n")}\n], sensitive: ${text(sensitive)} };`,
    ),
    answers: answers.module(
      `export const answers = { answers: {\n${answerRows.join(",\n")}\n}, webhooks: { ${webhooks.join(", ")} } };`,
    ),
  };
}

const text = (value: unknown): string => JSON.stringify(value);
const BASE = "https://payspec.invalid/spec";

/** Schemas of a document on their way into one module. */
class Compiler {
  readonly #ajv = new Ajv2020Module.default({
    strict: false,
    allErrors: true,
    discriminator: true,
    multipleOfPrecision: 6,
    inlineRefs: false,
    validateFormats: true,
    code: { source: true, esm: true },
  });
  readonly #names: Record<string, string> = {};

  constructor({ components }: Document) {
    addFormatsModule.default(this.#ajv);
    for (const format of ["int64", "int32", "double", "binary"]) this.#ajv.addFormat(format, true);
    this.#ajv.addSchema({ $id: BASE, components: { schemas: absolute(bare(components.schemas, true)) } });
  }

  /** Registers one schema and returns the name of its validator. */
  compile(label: string, schema: Schema | undefined): string {
    const id = `${BASE}/${encodeURIComponent(label)}`;
    const name = `v${Object.keys(this.#names).length}`;
    this.#ajv.addSchema({ $id: id, ...absolute(bare(schema ?? {})) });
    this.#names[name] = id;
    return name;
  }

  /** The module of all validators, with `table`, which names them, as its only export. */
  module(table: string): string {
    const compiled = standaloneModule
      .default(this.#ajv, this.#names)
      .replace(/^export const (v\d+) /gm, "const $1 ")
      .replace(/\bschemaPath:"(?:[^"\\]|\\.)*",/g, ""); // Nobody reads where in a schema a rule is.
    const contents = `${compiled}\n${table}\n`;
    const { outputFiles } = buildSync({
      stdin: { contents, resolveDir: root },
      bundle: true,
      minify: true,
      treeShaking: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      write: false,
    });
    return outputFiles[0]?.text ?? "";
  }
}

/** Schemas by name, not a schema. */
const MAPS: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);
/** Values, not schemas. */
const VALUES: ReadonlySet<string> = new Set([
  "enum",
  "const",
  "required",
  "dependentRequired",
  "type",
  "discriminator",
]);
const NOTES = /^(?:x-.*|description|title|examples?|default|deprecated|readOnly|writeOnly)$/;

/**
 * A schema without its notes: ajv carries parts of the schema into what it compiles, and no
 * text of it decides anything.
 */
function bare(node: unknown, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => bare(item));
  if (!node || typeof node !== "object") return node;
  const kept = Object.entries(node).filter(([key]) => isMap || !NOTES.test(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, !isMap && VALUES.has(key) ? value : bare(value, !isMap && MAPS.has(key))]),
  );
}

/** References become absolute, and discriminators lose their mapping, which ajv does not take. */
function absolute(node: unknown): object {
  return JSON.parse(JSON.stringify(node ?? {}), (key, value: unknown) => {
    if (key === "$ref" && typeof value === "string" && value.startsWith("#")) return BASE + value;
    if (key === "discriminator" && value && typeof value === "object")
      return { propertyName: (value as { propertyName: string }).propertyName };
    // ajv reads a discriminator of objects only, and would let everything else pass.
    if (value && typeof value === "object" && "discriminator" in value && !("type" in value))
      return { type: "object", ...value };
    return value;
  }) as object;
}

function requestRow(
  doc: Document,
  { id, method, path, operation, parameters }: FoundOperation,
  compiler: Compiler,
): string {
  const rows = parameters.map((parameter) => {
    const types = [deref(doc, parameter.schema ?? {}).type ?? []].flat();
    const facts = text({ name: parameter.name, in: parameter.in, required: parameter.required === true, types });
    return `{ ...${facts}, validate: ${compiler.compile(`${id} ${parameter.in} ${parameter.name}`, parameter.schema)} }`;
  });
  // The sentences are for the docs.
  const tests = operation["x-test"]?.map(({ then, by, ...rule }) => rule);
  const facts = text({
    id,
    method,
    path,
    retry: operation["x-retry"]?.class,
    statuses: Object.keys(operation.responses),
    tests,
  });
  return `{ ...${facts}, parameters: [${rows.join(", ")}]${bodyRow(doc, id, operation, compiler)} }`;
}

function bodyRow(doc: Document, id: string, operation: FoundOperation["operation"], compiler: Compiler): string {
  const body = operation.requestBody && deref(doc, operation.requestBody);
  const media = mediaOf(body);
  if (!body || !media) return "";
  const wired = amountsOf(doc, media.media.schema).filter(({ money }) => money.wire);
  const amounts = wired.map(({ at, money: { decimals } }) => ({ at, decimals }));
  const facts = text({ type: media.type, required: body.required === true, ...(amounts.length > 0 && { amounts }) });
  if (media.type !== "multipart/form-data")
    return `, body: { ...${facts}, validate: ${compiler.compile(`${id} body`, media.media.schema)} }`;
  const parts = Object.entries(deref(doc, media.media.schema ?? {}).properties ?? {});
  return `, body: { ...${facts}, files: ${text(Object.fromEntries(parts.map(([name, part]) => [name, deref(doc, part)["x-max-bytes"]])))} }`;
}

function answerRow(doc: Document, { id, operation }: FoundOperation, compiler: Compiler): string {
  const rows = Object.entries(operation.responses).map(([status, response]) => {
    const answer = deref(doc, response);
    const schema = mediaOf(answer)?.media.schema;
    const error = answer["x-error-body"];
    const either = error ? { anyOf: [schema ?? {}, { $ref: `#/components/schemas/${error.schema}` }] } : schema;
    return `${text(status)}: ${schema ? compiler.compile(`${id} ${status}`, either as Schema) : "null"}`;
  });
  return `${text(id)}: { ${rows.join(", ")} }`;
}
