import { amountsOf, type Money } from "@payspec/spec-model/amounts";
import {
  type Document,
  deref,
  type FoundOperation,
  mediaOf,
  type Parameter,
  type Schema,
  type Signature,
  walk,
} from "@payspec/spec-model/openapi";
import { type SealData, sealOf } from "./seal.ts";
import { sentenceIn } from "./sentence.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { reconcileRow } from "./verdicts-module.ts";

/** The checks of core that rows name, in the order in which they run. */
export const PARTS = [
  "path",
  "slashedPath",
  "query",
  "json",
  "multipart",
  "keyed",
  "minor",
  "major",
  "decimalText",
  "limits",
  "sensitive",
  "reconcile",
  "reconcileMade",
  "failing",
  "failingBy",
  "echo",
  "after",
  "signed",
  "sealed",
] as const;

/** A row, and the checks that its input needs. */
export interface Row {
  readonly parts: readonly (typeof PARTS)[number][];
  /** How the body is signed. */
  readonly seal?: SealData | undefined;
  readonly [member: string]: unknown;
}

/** The row of one operation in the table that the client obeys; members in the order of core's Operation. */
export function operationRow(doc: Document, found: FoundOperation): Row {
  const { operation, parameters } = found;
  const retry = operation["x-retry"];
  if (!retry) throw new Error(`${found.id} has no x-retry.`);
  const body = operation.requestBody && deref(doc, operation.requestBody);
  const request = mediaOf(body);
  const multipart = request?.type === "multipart/form-data";
  const query = parameters.filter((parameter) => parameter.in === "query").map((parameter) => parameter.name);
  const signature = signatureOf(doc, found);
  const rules = signature && sealOf(signature);
  const seal = request && rules;
  // Nothing but a hook of the connection can make it.
  const hooked = rules ? undefined : signature?.header;
  const money = request && !multipart ? moneyOf(doc, request.media.schema) : [];
  const sensitive = sensitiveOf(doc, found, false);
  const slashes = parameters
    .filter((parameter) => parameter.in === "path" && allowsSlash(doc, parameter))
    .map(({ name }) => name);
  const responses = Object.entries(operation.responses).map(
    ([status, response]) => [status, deref(doc, response)] as const,
  );
  const successes = responses.filter(([status]) => status.startsWith("2"));
  const failures = responses.filter(([status]) => !status.startsWith("2"));
  const errorBody = successes.map(([, response]) => response["x-error-body"]).find(Boolean);
  const ownSchema = mediaOf(failures.map(([, response]) => response).find((response) => mediaOf(response)))?.media
    .schema;
  const errorSchema = ownSchema ?? (errorBody && { $ref: `#/components/schemas/${errorBody.schema}` });
  const isByValue = errorBody !== undefined && Boolean(errorBody.is ?? errorBody.not ?? errorBody.outcome);
  const ask = reconcileRow(operation["x-reconcile"] ?? {}).ask as [string, Record<string, unknown>] | undefined;
  const isMade = Object.values(ask?.[1] ?? {}).some((value) => typeof value !== "string");
  const row = tidy({
    method: found.method,
    path: found.path,
    retry: retry.class,
    key: retry.key,
    after: retry.after && [retry.after.pointer, retry.after.seconds],
    empty: retry.empty,
    later: retry.later,
    reconcile: ask,
    query: query.length > 0 ? query : undefined,
    slashes: slashes.length > 0 ? slashes : undefined,
    sign: hooked,
    body: request && (multipart ? "multipart" : "json"),
    bodyless: request && !body?.required ? true : undefined,
    request: request && !multipart ? requestShape(doc, request.media.schema) : undefined,
    files: multipart ? filesOf(doc, request.media.schema) : undefined,
    money: money.length > 0 ? money : undefined,
    sensitive: sensitive.length > 0 ? sensitive : undefined,
    answers: Object.fromEntries(
      successes.map(([status, response]) => [
        Number(status),
        mediaOf(response) ? shapeOf(doc, mediaOf(response)?.media.schema) : null,
      ]),
    ),
    errors: failures.map(([status]) => (/^\dXX$/.test(status) ? Number(status[0]) : Number(status))),
    error: errorSchema && errorShape(doc, errorSchema),
    errorAt: isByValue ? undefined : errorBody?.when,
    failure: isByValue
      ? tidy({ at: errorBody.when, is: errorBody.is, not: errorBody.not, outcome: errorBody.outcome })
      : undefined,
    echo: echoOf(found),
    pages: pagesOf(doc, found),
    says: errorSchema && sentenceIn(doc, errorSchema),
  });
  const needs: Record<(typeof PARTS)[number], boolean> = {
    path: slashes.length === 0 && found.path.includes("{"),
    slashedPath: slashes.length > 0,
    query: query.length > 0,
    json: row.body === "json",
    multipart,
    keyed: retry.class === "keyed",
    minor: money.some(({ unit }) => unit === "minor"),
    major: money.some(({ decimals }) => decimals !== undefined),
    decimalText: money.some(({ text }) => text),
    limits: money.some(({ option }) => option),
    sensitive: sensitive.length > 0,
    reconcile: ask !== undefined && !isMade,
    reconcileMade: isMade,
    failing: errorBody !== undefined && !isByValue,
    failingBy: isByValue,
    echo: row.echo !== undefined,
    after: row.after !== undefined,
    signed: hooked !== undefined,
    sealed: seal !== undefined,
  };
  return { ...row, seal, parts: PARTS.filter((part) => needs[part]) };
}

/** What the answer repeats of the request, as pointers into the flat input and into the answer. */
function echoOf({ operation }: FoundOperation): unknown {
  return operation["x-echo"]?.map(({ asked, answered, amount }) => {
    const from = asked.replace(/^\$request\.(path|query)\./, "/").replace(/^\$request\.body#/, "/body");
    return [from, answered, ...(amount ? [true] : [])];
  });
}

/** How a list is read page by page, with the sizes that the parameter's schema gives. */
function pagesOf(doc: Document, { operation, parameters }: FoundOperation): unknown {
  const paging = operation["x-paging"];
  if (!paging) return undefined;
  const { items, cursor, offset, page } = paging;
  const size = (offset ?? page)?.size;
  const { default: usual, maximum: most } = deref(doc, parameters.find(({ name }) => name === size)?.schema ?? {}) as {
    default?: number;
    maximum?: number;
  };
  const more = {
    cursor: cursor?.as,
    next: cursor?.at,
    offset: offset?.as,
    page: page?.as,
    size,
    usual,
    most,
    total: page?.total,
  };
  return tidy({ items, ...more });
}

/** A slash in a path value makes two segments for some proxies, so only a pattern that takes one allows it. */
function allowsSlash(doc: Document, { schema }: Parameter): boolean {
  const { pattern } = deref(doc, schema ?? {}) as { pattern?: string };
  return pattern !== undefined && /^\^.*\/.*\$$/.test(pattern);
}

/** The shape of a request body: an object, also where alternatives leave its members open. */
function requestShape(doc: Document, schema: Schema | undefined): Shape {
  const shape = shapeOf(doc, schema);
  return shape === "any" ? {} : shape;
}

/**
 * The shape of an error, written out in full: its documented members that are not sensitive, those that may be missing
 * with `?`. Nothing else of an error gets out of a failure, so what is in no shape is never shown.
 */
function errorShape(doc: Document, node: Schema | undefined): Shape {
  const schema = deref(doc, node ?? {});
  const { properties = {}, required = [], additionalProperties: further } = schema;
  const type = [schema.type ?? []].flat().find((one) => one !== "null");
  if (type === "array") return [errorShape(doc, schema.items)];
  if (type !== "object") return shapeOf(doc, schema);
  const shown = Object.entries(properties).filter(
    ([, property]) => !deref(doc, property)["x-sensitive"] && !property["x-sensitive"],
  );
  const members = shown.map(([name, property]) => [
    required.includes(name) ? name : `${name}?`,
    errorShape(doc, property),
  ]);
  return Object.fromEntries([...members, ...(typeof further === "object" ? [["*?", errorShape(doc, further)]] : [])]);
}

/** What is said of a request's signature: by the operation itself, one of its headers, or a security scheme. */
export function signatureOf(doc: Document, { operation, parameters }: FoundOperation): Signature | undefined {
  const schemes = (operation.security ?? doc.security)
    .flatMap((requirement) => Object.keys(requirement))
    .map((name) => doc.components.securitySchemes[name]);
  const headers = parameters.filter((parameter) => parameter.in === "header");
  return [operation, ...headers, ...schemes].find((holder) => holder?.["x-signature"])?.["x-signature"];
}

const tidy = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

function filesOf(doc: Document, schema: Schema | undefined): Record<string, number> {
  const form = deref(doc, schema ?? {});
  return Object.fromEntries(
    Object.entries(form.properties ?? {}).map(([name, part]) => {
      const most = deref(doc, part)["x-max-bytes"];
      if (!most) throw new Error(`The file part ${name} has no x-max-bytes.`);
      return [name, most];
    }),
  );
}

/** An amount of a request body, as a row describes it. */
export interface Amount {
  at: string;
  unit: string;
  decimals?: number;
  text?: true;
  option?: string;
  limits?: Record<string, [min: number, max: number]>;
}

/** Amounts that a request holds, also in lists and maps (`*` in the pointer) and in alternatives; each place once. */
export const moneyOf = (doc: Document, start: Schema | undefined): Amount[] =>
  amountsOf(doc, start).map(({ at, money }) => amountOf(at, money));

const amountOf = (at: string, { unit, decimals, wire, currency, limits }: Money): Amount => ({
  at,
  unit,
  ...(decimals !== undefined && { decimals }),
  ...(wire === "decimal-text" && { text: true as const }),
  ...(currency.option && { option: currency.option }),
  ...(limits && {
    limits: Object.fromEntries(Object.entries(limits).map(([name, { min, max }]) => [name, [min, max]])),
  }),
});

/**
 * Names of all members and parameters of an operation whose values must never be shown; of the
 * request alone without `answers`.
 */
export function sensitiveOf(doc: Document, { operation, parameters }: FoundOperation, answers = true): string[] {
  const names = new Set(parameters.filter((parameter) => parameter["x-sensitive"]).map((parameter) => parameter.name));
  const collect = (schema: Schema | undefined) =>
    walk(doc, schema, (node) => {
      for (const [name, property] of Object.entries(node.properties ?? {}))
        if (deref(doc, property)["x-sensitive"] || property["x-sensitive"]) names.add(name);
    });
  collect(mediaOf(operation.requestBody && deref(doc, operation.requestBody))?.media.schema);
  for (const [status, response] of answers ? Object.entries(operation.responses) : []) {
    if (status.startsWith("2")) collect(mediaOf(deref(doc, response))?.media.schema);
  }
  // Secrets are found by name: this one would hide every amount and every status.
  if (names.has("value"))
    throw new Error("x-sensitive is on a member named value: mark the object that holds it instead.");
  return [...names].sort();
}
