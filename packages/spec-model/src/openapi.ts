// The parts of an OpenAPI 3.1 document that we read, extensions included.

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export interface Source {
  page: string;
  grade: "documented" | "example" | "observed" | "inferred";
  note?: string;
}

export interface Schema {
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
  "x-source"?: Source | Source[];
  "x-sunset"?: string;
  "x-waive"?: Record<string, string>;
  "x-sensitive"?: string | false;
  "x-open-enum"?: boolean;
  "x-max-bytes"?: number;
  "x-sentence"?: true;
  "x-phase"?: Phases;
  "x-money"?:
    | false
    | {
        unit: "minor" | "major";
        currency: { const?: string; pointer?: string; option?: string; unstated?: string };
        decimals?: number;
        wire?: "decimal-text";
        limits?: Record<string, { min: number; max: number }>;
      };
}

/** One condition of `x-phase`: a field and what has to hold for it. */
export interface PhaseTest {
  field: string;
  is?: string | number | boolean;
  has?: string | number;
  equals?: string;
  positive?: boolean;
  some?: PhaseTest[];
}

export interface PhaseMeaning {
  phase: string;
  final: boolean;
  todo?: string;
}

/** `x-phase`: what success brings, and what each value of a status means. */
export interface Phases {
  does: "money" | "access" | "information";
  values: Record<string, PhaseMeaning & { cases?: (PhaseMeaning & { when: PhaseTest[] })[] }>;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  description?: string;
  deprecated?: boolean;
  schema?: Schema;
  example?: Json;
  "x-sunset"?: string;
  "x-sensitive"?: string | false;
  "x-client-option"?: true;
  "x-signature"?: Signature;
}

export interface Signature {
  algorithm: string;
  encoding: string[];
  header: string;
  signed: string;
  key: string;
  fields?: Record<string, string[]>;
  separator?: string;
  /** The one field that may hold the separator, where several are free texts. */
  free?: string;
  unprotected?: string;
}

export interface Example {
  summary?: string;
  value: Json;
  "x-source"?: Source | Source[];
  "x-repaired"?: string;
}

export interface Media {
  schema?: Schema;
  examples?: Record<string, Example>;
  "x-waive"?: Record<string, string>;
}

export interface Response {
  description?: string;
  content?: Record<string, Media>;
  headers?: Record<string, unknown>;
  "x-error-body"?: { when: string; schema: string };
}

/** How to read an answer: see specs/extensions/x-reconcile.schema.json. */
export interface ReconcileRule {
  is: "done" | "not-done" | "pending" | "absent";
  status?: number;
  missing?: true;
  repeat?: true;
  when?: Record<string, Json[] | string>;
  looks?: number;
  apart?: number;
  "x-source": Source;
}

export interface Reconcile {
  operation?: string;
  input?: Record<string, string>;
  none?: string;
  mark?: string[];
  list?: { at: string; mine: Record<string, string>; same?: Record<string, string>; next?: { at: string; as: string } };
  verdict?: ReconcileRule[];
  answer?: ReconcileRule[];
  follow?: { operation: string; input: Record<string, string> };
  events?: Record<string, { mine: Record<string, string>; same?: Record<string, string>; is?: ReconcileRule["is"]; confirm?: true }>;
  until?: "known";
  resume?: "start-over";
  note?: string;
}

/** A value of a request that decides what happens in the provider's test mode or in the sandbox. */
export interface TestRule {
  field: string;
  is?: string[];
  starts?: string[];
  ends?: string[];
  has?: string[];
  outcome: string;
  then: string;
  by: "provider" | "sandbox";
}

export interface OperationObject {
  operationId: string;
  summary: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, Media> };
  responses: Record<string, Response>;
  security?: Record<string, string[]>[];
  "x-retry"?: {
    class: "safe" | "idempotent" | "keyed" | "never";
    key?: string;
    after?: { pointer: string; seconds: number };
    empty?: number[];
    later?: number[];
    note?: string;
  };
  "x-reconcile"?: Reconcile;
  "x-delivery"?: { same: string[]; about?: { operation: string; input: Record<string, string> } };
  "x-echo"?: { asked: string; answered: string; amount?: true }[];
  "x-tasks"?: string[];
  "x-paging"?: {
    items: string;
    cursor?: { as: string; at: string };
    offset?: { as: string; size: string };
    page?: { as: string; size: string; total?: string };
  };
  "x-source"?: Source | Source[];
  "x-signature"?: Signature;
  "x-status"?: string;
  "x-sunset"?: string;
  "x-waive"?: Record<string, string>;
  "x-phase"?: Phases;
  "x-test"?: TestRule[];
}

export interface Document {
  openapi: string;
  info: { title: string; version: string; summary?: string; description?: string };
  servers: { url: string; description?: string; variables?: Record<string, { default: string }> }[];
  tags?: { name: string; description?: string }[];
  security: Record<string, string[]>[];
  paths: Record<string, Record<string, OperationObject> & { parameters?: Parameter[] }>;
  webhooks?: Record<string, { post: OperationObject }>;
  components: {
    schemas: Record<string, Schema>;
    securitySchemes: Record<
      string,
      { type: string; name?: string; scheme?: string; description?: string; "x-source"?: Source | Source[]; "x-signature"?: Signature }
    >;
    [section: string]: Record<string, unknown>;
  };
  "x-error-statuses"?: string[];
  [extension: `x-${string}`]: unknown;
}

/** One operation with where it stands and all its parameters. */
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
    const target = here.$ref
      .slice(2)
      .split("/")
      .reduce<unknown>(
        (value, name) => (value as Record<string, unknown>)[decodeURIComponent(name).replace(/~1/g, "/").replace(/~0/g, "~")],
        doc,
      );
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
      const parameters = [...shared.filter((one) => !own.some((other) => other.name === one.name && other.in === one.in)), ...own];
      return { id: operation.operationId, method: method.toUpperCase(), path, operation, parameters };
    }),
  );
}

/** The JSON media of a body or response: its type and content. */
export function mediaOf(holder: { content?: Record<string, Media> } | undefined): { type: string; media: Media } | undefined {
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
  for (const [key, child] of Object.entries(schema.properties ?? {})) walk(doc, child, visit, key, `${pointer}/${key}`, seen);
  walk(doc, schema.items, visit, name, `${pointer}/*`, seen);
  if (typeof schema.additionalProperties === "object") walk(doc, schema.additionalProperties, visit, name, `${pointer}/*`, seen);
  for (const branch of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? []), schema.if, schema.then, schema.else]) {
    walk(doc, branch, visit, name, pointer, seen);
  }
}
