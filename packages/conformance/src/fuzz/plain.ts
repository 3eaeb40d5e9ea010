import { type Document, deref, mediaOf } from "@payspec/spec-model/openapi";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Provider } from "../clients.ts";
import { documentOf, operationOf } from "../documented.ts";

type Check = (value: unknown) => boolean;

const known = new Map<Provider, Ajv2020>();

/**
 * The request schema of an operation, compiled by itself: without the discriminator's short cut and the other settings
 * of the sandbox's contracts. Where the two disagree, one of them reads the spec wrongly.
 */
export function requestCheckOf(provider: Provider, id: string): Check {
  const doc = documentOf(provider);
  const { requestBody } = operationOf(provider, id).operation;
  const schema = mediaOf(requestBody && deref(doc, requestBody))?.media.schema ?? {};
  const ajv = known.get(provider) ?? ajvOf(provider, doc);
  known.set(provider, ajv);
  return ajv.compile(absolute(schema, provider));
}

function ajvOf(provider: Provider, doc: Document): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, multipleOfPrecision: 6 });
  addFormats(ajv);
  for (const format of ["int64", "int32", "double", "binary"]) ajv.addFormat(format, true);
  return ajv.addSchema({ $id: home(provider), components: absolute(doc.components, provider) });
}

const home = (provider: Provider): string => `https://plain.invalid/${provider}`;

const absolute = (node: unknown, provider: Provider): object =>
  JSON.parse(JSON.stringify(node), (key, value: unknown) =>
    key === "$ref" && typeof value === "string" ? `${home(provider)}${value}` : value,
  ) as object;
