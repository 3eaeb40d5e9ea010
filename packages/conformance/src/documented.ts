// What the specs document for each operation: an input that may be sent, and the printed answers. Read from the
// bundled specs that are shipped.
import { readFileSync } from "node:fs";
import {
  type Document,
  deref,
  type FoundOperation,
  mediaOf,
  operationsOf,
  type Parameter,
} from "@payspec/spec-model/openapi";
import { publishedDocument } from "@payspec/spec-model/providers";
import type { Provider } from "./clients.ts";

const documents = new Map<Provider, Document>();

/** The bundled spec of a provider. */
export function documentOf(provider: Provider): Document {
  const known = documents.get(provider) ?? (JSON.parse(readFileSync(publishedDocument(provider), "utf8")) as Document);
  documents.set(provider, known);
  return known;
}

const operations = new Map<Provider, ReadonlyMap<string, FoundOperation>>();

function operationsById(provider: Provider): ReadonlyMap<string, FoundOperation> {
  const known =
    operations.get(provider) ??
    new Map(operationsOf(documentOf(provider)).map((operation) => [operation.id, operation]));
  operations.set(provider, known);
  return known;
}

/** One operation of a provider. */
export function operationOf(provider: Provider, id: string): FoundOperation {
  const found = operationsById(provider).get(id);
  if (!found) throw new Error(`${provider} has no operation ${id}.`);
  return found;
}

/** A flat input with the documented example values: required parameters and the first named request example. */
export function inputOf(provider: Provider, id: string): Record<string, unknown> {
  const doc = documentOf(provider);
  const { operation, parameters } = operationOf(provider, id);
  const values = parameters
    .filter((parameter) => parameter.in === "path" || (parameter.in === "query" && parameter.required))
    .map((parameter) => [parameter.name, exampleOf(parameter)] as const);
  const media = mediaOf(operation.requestBody && deref(doc, operation.requestBody));
  const body =
    media &&
    (media.type === "multipart/form-data"
      ? { attachment: new Blob(["receipt"]) }
      : firstExample(doc, media.media.examples));
  return { ...Object.fromEntries(values), ...(body === undefined ? {} : { body: structuredClone(body) }) };
}

function exampleOf(parameter: Parameter): unknown {
  return parameter.example ?? `${parameter.name}-1`;
}

function firstExample(doc: Document, examples: Record<string, object> | undefined): unknown {
  const [first] = Object.values(examples ?? {});
  return (first && (deref(doc, first) as { value?: unknown }))?.value;
}

/** The first printed answer for a documented status; undefined where it has no body. */
export function answerOf(provider: Provider, id: string, status: string): unknown {
  const doc = documentOf(provider);
  const response = operationOf(provider, id).operation.responses[status];
  return firstExample(doc, mediaOf(response && deref(doc, response))?.media.examples);
}

/** Documented statuses, success first. */
export function statusesOf(provider: Provider, id: string): { success: string[]; errors: string[] } {
  const all = Object.keys(operationOf(provider, id).operation.responses);
  return {
    success: all.filter((status) => status.startsWith("2")),
    errors: all.filter((status) => !status.startsWith("2")),
  };
}
