// The parts of an OpenAPI 3.1 document that we read. What an extension may say is compiled from its
// schema in specs/extensions.
import type { components } from "./generated/extensions.ts";
import { namesOf } from "./pointer.ts";

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Each extension by its name, as its JSON Schema describes it. */
export type Extensions = components["schemas"];

export type Source = Extensions["x-source.source"];
export type Signature = Extensions["x-signature"];
export type Reconcile = Extensions["x-reconcile"];
export type ReconcileRule = Extensions["x-reconcile.rules"][number];
export type Phases = Extensions["x-phase"];
/** What a value of a status means, where no case says otherwise. */
export type PhaseMeaning = Omit<Extensions["x-phase.value"], "cases">;
export type PhaseTest = Extensions["x-phase.test"];
export type TestRule = Extensions["x-test"][number];

/** Some of the extensions, each of which a node may have. */
type With<Name extends keyof Extensions> = { [N in Name]?: Extensions[N] };

export interface Schema
  extends With<
    | "x-source"
    | "x-sunset"
    | "x-waive"
    | "x-sensitive"
    | "x-open-enum"
    | "x-max-bytes"
    | "x-sentence"
    | "x-phase"
    | "x-reasons"
    | "x-money"
  > {
  $ref?: string;
  type?: string | string[];
  description?: string;
  deprecated?: boolean;
  format?: string;
  pattern?: string;
  enum?: Json[];
  const?: Json;
  default?: Json;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  not?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  if?: Schema;
  then?: Schema;
  else?: Schema;
  additionalProperties?: boolean | Schema;
  unevaluatedProperties?: boolean | Schema;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  contentMediaType?: string;
  /** What is in a text, such as the payload of a token. */
  contentSchema?: Schema;
}

export interface Parameter extends With<"x-sunset" | "x-sensitive" | "x-client-option" | "x-signature"> {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  description?: string;
  deprecated?: boolean;
  schema?: Schema;
  example?: Json;
}

export interface Example extends With<"x-source" | "x-repaired"> {
  summary?: string;
  value: Json;
}

export interface Media extends With<"x-waive"> {
  schema?: Schema;
  examples?: Record<string, Example>;
}

export interface Response extends With<"x-error-body"> {
  description?: string;
  content?: Record<string, Media>;
  headers?: Record<string, unknown>;
}

export interface OperationObject
  extends With<
    | "x-retry"
    | "x-reconcile"
    | "x-delivery"
    | "x-echo"
    | "x-tasks"
    | "x-paging"
    | "x-source"
    | "x-signature"
    | "x-status"
    | "x-sunset"
    | "x-waive"
    | "x-phase"
    | "x-test"
  > {
  operationId: string;
  summary: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, Media> };
  responses: Record<string, Response>;
  security?: Record<string, string[]>[];
}

export interface SecurityScheme extends With<"x-source" | "x-signature" | "x-prefix"> {
  type: string;
  name?: string;
  in?: string;
  scheme?: string;
  description?: string;
}

export interface Document extends With<"x-error-statuses"> {
  openapi: string;
  info: { title: string; version: string; summary?: string; description?: string };
  servers: { url: string; description?: string; variables?: Record<string, { default: string }> }[];
  tags?: { name: string; description?: string }[];
  security: Record<string, string[]>[];
  paths: Record<string, Record<string, OperationObject> & { parameters?: Parameter[] }>;
  webhooks?: Record<string, { post: OperationObject }>;
  components: {
    schemas: Record<string, Schema>;
    securitySchemes: Record<string, SecurityScheme>;
    [section: string]: Record<string, unknown>;
  };
  [extension: `x-${string}`]: unknown;
}

/** One operation with where it is and all its parameters. */
export interface FoundOperation {
  id: string;
  method: string;
  path: string;
  operation: OperationObject;
  parameters: Parameter[];
}

/** Follows references within the document. */
export function deref<T>(doc: Document, node: T): T {
  let here = node as T & { $ref?: string };
  while (here && typeof here === "object" && typeof here.$ref === "string") {
    const target = namesOf(here.$ref).reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], doc);
    if (target === undefined) throw new Error(`The reference ${here.$ref} leads nowhere.`);
    here = target as typeof here;
  }
  return here;
}

const METHODS = ["get", "put", "post", "delete", "patch"];

/** The operations of a document in the order of their paths. */
export function operationsOf(doc: Document): FoundOperation[] {
  return Object.entries(doc.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const operation = item[method] as OperationObject;
      const own = (operation.parameters ?? []).map((parameter) => deref(doc, parameter));
      const shared = (item.parameters ?? []).map((parameter) => deref(doc, parameter));
      const parameters = [
        ...shared.filter((one) => !own.some((other) => other.name === one.name && other.in === one.in)),
        ...own,
      ];
      return { id: operation.operationId, method: method.toUpperCase(), path, operation, parameters };
    }),
  );
}

/** The JSON media of a body or response: its type and content. */
export function mediaOf(
  holder: { content?: Record<string, Media> } | undefined,
): { type: string; media: Media } | undefined {
  const [entry] = Object.entries(holder?.content ?? {});
  return entry && { type: entry[0], media: entry[1] };
}

/** Calls `visit` for a schema and all below it, references followed, each once; the name is the nearest property's. */
export function walk(
  doc: Document,
  start: Schema | undefined,
  visit: (schema: Schema, name: string, pointer: string) => void,
  name = "",
  pointer = "",
  seen = new Set<Schema>(),
): void {
  if (!start || typeof start !== "object") return;
  const schema = deref(doc, start);
  if (seen.has(schema)) return;
  seen.add(schema);
  visit(schema, name, pointer);
  for (const [key, child] of Object.entries(schema.properties ?? {}))
    walk(doc, child, visit, key, `${pointer}/${key}`, seen);
  walk(doc, schema.items, visit, name, `${pointer}/*`, seen);
  if (typeof schema.additionalProperties === "object")
    walk(doc, schema.additionalProperties, visit, name, `${pointer}/*`, seen);
  for (const branch of [
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    schema.if,
    schema.then,
    schema.else,
  ]) {
    walk(doc, branch, visit, name, pointer, seen);
  }
}
