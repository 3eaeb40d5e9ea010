// Compiles the request and response schemas of all providers into packages/sandbox/src/validators.js: no eval at run time, so it also runs on workers.
import { readFileSync } from "node:fs";
import { type Document, deref, mediaOf, operationsOf, type Schema } from "@payspec/spec-model/openapi";
import { providers, root } from "@payspec/spec-model/providers";
import Ajv2020Module from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import addFormatsModule from "ajv-formats";
import { buildSync } from "esbuild";
import { sensitiveOf } from "../src/table.ts";

const ajv = new Ajv2020Module.default({
  strict: false,
  allErrors: true,
  discriminator: true,
  multipleOfPrecision: 6,
  inlineRefs: false,
  validateFormats: true,
  code: { source: true, esm: true },
});
addFormatsModule.default(ajv);
for (const format of ["int64", "int32", "double", "binary"]) ajv.addFormat(format, true);

const names: Record<string, string> = {};

/** Registers one schema of a document and returns the name of its validator. */
function compile(provider: string, label: string, schema: Schema | undefined): string {
  const id = `https://payspec.invalid/${provider}/${encodeURIComponent(label)}`;
  const name = `v${Object.keys(names).length}`;
  ajv.addSchema({ $id: id, ...absolute(schema ?? {}, provider) });
  names[name] = id;
  return name;
}

/** References become absolute, and discriminators lose their mapping, which ajv does not take. */
function absolute(node: unknown, provider: string): object {
  return JSON.parse(JSON.stringify(node), (key, value: unknown) => {
    if (key === "$ref" && typeof value === "string" && value.startsWith("#")) return `https://payspec.invalid/${provider}${value}`;
    if (key === "discriminator" && value && typeof value === "object")
      return { propertyName: (value as { propertyName: string }).propertyName };
    // ajv reads a discriminator of objects only, and would let everything else pass.
    if (value && typeof value === "object" && "discriminator" in value && !("type" in value)) return { type: "object", ...value };
    return value;
  }) as object;
}

const text = (value: unknown): string => JSON.stringify(value);

function contractOf(provider: string): string {
  const doc = JSON.parse(readFileSync(`${root}packages/${provider}/openapi.json`, "utf8")) as Document;
  ajv.addSchema({ $id: `https://payspec.invalid/${provider}`, components: absolute(doc.components, provider) });
  const found = operationsOf(doc);
  const sensitive = [...new Set(found.flatMap((one) => sensitiveOf(doc, one)))].sort();
  const operations = found.map(({ id, method, path, operation, parameters }) => {
    const parameterRows = parameters.map((parameter) => {
      const schema = deref(doc, parameter.schema ?? {});
      const types = [schema.type ?? []].flat();
      return `{ name: ${text(parameter.name)}, in: ${text(parameter.in)}, required: ${parameter.required === true}, types: ${text(types)}, validate: ${compile(provider, `${id} ${parameter.in} ${parameter.name}`, parameter.schema)} }`;
    });
    const body = operation.requestBody && deref(doc, operation.requestBody);
    const media = mediaOf(body);
    let bodyRow = "";
    if (body && media) {
      const multipart = media.type === "multipart/form-data";
      const parts = multipart
        ? Object.entries(deref(doc, media.media.schema ?? {}).properties ?? {}).map(([name, part]) => [
            name,
            deref(doc, part)["x-max-bytes"],
          ])
        : [];
      const rule = multipart
        ? `files: ${text(Object.fromEntries(parts))}`
        : `validate: ${compile(provider, `${id} body`, media.media.schema)}`;
      bodyRow = `, body: { type: ${text(media.type)}, required: ${body.required === true}, ${rule} }`;
    }
    const responses = Object.entries(operation.responses).map(([status, response]) => {
      const answer = deref(doc, response);
      const schema = mediaOf(answer)?.media.schema;
      const error = answer["x-error-body"];
      const either = error ? { anyOf: [schema ?? {}, { $ref: `#/components/schemas/${error.schema}` }] } : schema;
      return `${text(status)}: ${schema ? compile(provider, `${id} ${status}`, either as Schema) : "null"}`;
    });
    return `{ id: ${text(id)}, method: ${text(method)}, path: ${text(path)}, parameters: [${parameterRows.join(", ")}]${bodyRow}, responses: { ${responses.join(", ")} } }`;
  });
  const webhooks = Object.entries(doc.webhooks ?? {}).map(
    ([name, item]) => `${text(name)}: ${compile(provider, `webhook ${name}`, mediaOf(deref(doc, item).post.requestBody)?.media.schema)}`,
  );
  return `${text(provider)}: { servers: ${text(doc.servers.map(({ url }) => url))}, operations: [\n${operations.join(",\n")}\n], webhooks: { ${webhooks.join(", ")} }, sensitive: ${text(sensitive)} }`;
}

const contracts = providers.map(contractOf);
const code = standaloneModule.default(ajv, names);
buildSync({
  stdin: { contents: `${code}\nexport const contracts = {\n${contracts.join(",\n")}\n};\n`, resolveDir: root },
  bundle: true,
  minify: true,
  treeShaking: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  outfile: `${root}packages/sandbox/src/validators.js`,
});
