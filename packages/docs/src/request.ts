import { wireJson } from "@payspec/spec-model/amounts";
import { examplesOf } from "./examples.js";
import type { Provider } from "./provider.js";
import { deref, type FoundOperation, type Json, type Media, mediaOf, type Signature } from "./spec.js";

/** A header of a request: its value is the client's business, so it is named by a variable. */
export interface SecretHeader {
  readonly name: string;
  /** "Bearer " before the secret, or nothing. */
  readonly prefix: string;
  /** `QIWI_TOKEN`: what a shell or a collection calls it. */
  readonly variable: string;
  /** How it is computed from the request, where it is not a constant. */
  readonly signature: Signature | undefined;
}

/** One request as the documents show it, before a printer writes it down. */
export interface SampleRequest {
  readonly method: string;
  /** `https://api.qiwi.com`, or with the name of what was issued: `https://{host}`. */
  readonly origin: string;
  /** Path with its examples put in, and the query. */
  readonly path: string;
  readonly secrets: readonly SecretHeader[];
  readonly contentType: string | undefined;
  /** The first documented body, as it goes over the wire. */
  readonly body: string | undefined;
  /** The fields of a form. What an example prints for a file is its content. */
  readonly form: readonly { readonly field: string; readonly value: string; readonly isFile: boolean }[];
}

const snake = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])|-/g, "_").toUpperCase();

/**
 * How a value is written that belongs to the account, such as QIWI's siteId: by its variable,
 * or as the documents' example.
 */
export type WriteOption = (variable: string, example: string) => string;

/** The request of an operation with the values of the documents' examples. */
export function sampleRequest(
  provider: Provider,
  found: FoundOperation,
  option: WriteOption = (_variable, example) => example,
): SampleRequest {
  const { doc } = provider;
  const base = doc.servers[0]?.url ?? "";
  const [, origin = base, prefix = ""] = /^(https:\/\/[^/]+)(.*)$/.exec(base) ?? [];
  const media = mediaOf(found.operation.requestBody && deref(doc, found.operation.requestBody));
  const [, example] = examplesOf(provider, media?.media)[0] ?? [];
  const isForm = media?.type === "multipart/form-data";
  return {
    method: found.method,
    origin,
    path: prefix + addressOf(provider, found, option),
    secrets: secretsOf(provider, found),
    contentType: media?.type,
    body: example && !isForm ? wireJson(example.value, 2) : undefined,
    form: isForm && example ? formOf(provider, media.media, example.value) : [],
  };
}

function addressOf({ name: provider }: Provider, { path, parameters }: FoundOperation, option: WriteOption): string {
  const value = (example: Json | undefined, fallback: string) =>
    example === undefined ? fallback : encodeURIComponent(String(example));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.in === "path" && one.name === name);
    const example = value(parameter?.example, `{${name}}`);
    return parameter?.["x-client-option"] ? option(`${snake(provider)}_${snake(name)}`, example) : example;
  });
  const query = parameters
    .filter(
      (one) => one.in === "query" && (one.required || one.example !== undefined) && typeof one.example !== "object",
    )
    .map((one) => `${one.name}=${value(one.example, "")}`)
    .slice(0, 3)
    .join("&");
  return query ? `${filled}?${query}` : filled;
}

/** The credentials, then the headers that an operation wants beside them. */
function secretsOf({ doc, name }: Provider, { parameters }: FoundOperation): SecretHeader[] {
  const schemes = Object.entries(doc.components.securitySchemes).map(([key, scheme]): SecretHeader => {
    const isBearer = scheme.type === "http";
    return {
      name: isBearer ? "Authorization" : (scheme.name ?? ""),
      prefix: isBearer ? "Bearer " : (scheme["x-prefix"] ?? ""),
      variable: `${snake(name)}_${isBearer ? "TOKEN" : snake(key)}`,
      signature: scheme["x-signature"],
    };
  });
  const own = parameters
    .filter((one) => one.in === "header")
    .map(
      (one): SecretHeader => ({
        name: one.name,
        prefix: "",
        variable: `${snake(name)}_SIGNATURE`,
        signature: one["x-signature"],
      }),
    );
  return [...schemes, ...own];
}

function formOf({ doc }: Provider, media: Media, value: Json): SampleRequest["form"] {
  const { properties = {} } = media.schema ? deref(doc, media.schema) : {};
  return Object.entries(value as Record<string, Json>).map(([field, given]) => ({
    field,
    value: String(given),
    isFile: properties[field]?.contentMediaType !== undefined,
  }));
}
