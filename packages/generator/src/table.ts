import { amountsOf } from "@payspec/spec-model/amounts";
import { type Document, deref, type FoundOperation, mediaOf, type Schema, walk } from "@payspec/spec-model/openapi";
import { type Shape, shapeOf } from "./shape.ts";
import { rowOf as reconcileRow } from "./verdicts-module.ts";

/** The row of one operation in the table that the client obeys; members in the order of core's Operation. */
export function rowOf(doc: Document, found: FoundOperation): Record<string, unknown> {
  const { operation, parameters } = found;
  const retry = operation["x-retry"];
  if (!retry) throw new Error(`${found.id} has no x-retry.`);
  const body = operation.requestBody && deref(doc, operation.requestBody);
  const request = mediaOf(body);
  const multipart = request?.type === "multipart/form-data";
  const query = parameters.filter((parameter) => parameter.in === "query").map((parameter) => parameter.name);
  const signature = signatureOf(doc, found);
  const money = request && !multipart ? moneyOf(doc, request.media.schema) : [];
  const sensitive = sensitiveOf(doc, found);
  const responses = Object.entries(operation.responses).map(([status, response]) => [status, deref(doc, response)] as const);
  const successes = responses.filter(([status]) => status.startsWith("2"));
  const failures = responses.filter(([status]) => !status.startsWith("2"));
  const errorBody = successes.map(([, response]) => response["x-error-body"]).find(Boolean);
  const errorSchema = mediaOf(failures.map(([, response]) => response).find((response) => mediaOf(response)))?.media.schema;
  return tidy({
    method: found.method,
    path: found.path,
    retry: retry.class,
    key: retry.key,
    after: retry.after && [retry.after.pointer, retry.after.seconds],
    empty: retry.empty,
    reconcile: reconcileRow(operation["x-reconcile"] ?? {}).ask,
    query: query.length > 0 ? query : undefined,
    sign: signature,
    body: request && (multipart ? "multipart" : "json"),
    bodyless: request && !body?.required ? true : undefined,
    request: request && !multipart ? requestShape(doc, request.media.schema) : undefined,
    files: multipart ? filesOf(doc, request.media.schema) : undefined,
    money: money.length > 0 ? money : undefined,
    sensitive: sensitive.length > 0 ? sensitive : undefined,
    answers: Object.fromEntries(
      successes.map(([status, response]) => [Number(status), mediaOf(response) ? shapeOf(doc, mediaOf(response)?.media.schema) : null]),
    ),
    errors: failures.map(([status]) => (/^\dXX$/.test(status) ? Number(status[0]) : Number(status))),
    error: errorSchema && errorShape(doc, errorSchema),
    errorAt: errorBody?.when,
  });
}

/** The shape of a request body: an object, also where alternatives leave its members open. */
function requestShape(doc: Document, schema: Schema | undefined): Shape {
  const shape = shapeOf(doc, schema);
  return shape === "any" ? {} : shape;
}

/** The shape of an error, with the members that may be missing: all of them are known not to be sensitive. */
function errorShape(doc: Document, schema: Schema): Shape {
  const shape = shapeOf(doc, schema);
  if (typeof shape === "string" || Array.isArray(shape)) return shape;
  const members = Object.keys(deref(doc, schema).properties ?? {});
  return Object.fromEntries(members.map((name) => [name, shape[name] ?? "-"]));
}

/** The header that a signing hook has to supply: of the operation itself, or of a security scheme that it needs. */
function signatureOf(doc: Document, { operation, parameters }: FoundOperation): string | undefined {
  const schemes = (operation.security ?? doc.security)
    .flatMap((requirement) => Object.keys(requirement))
    .map((name) => doc.components.securitySchemes[name]);
  const signed = [...parameters.filter((parameter) => parameter.in === "header"), ...schemes].find((holder) => holder?.["x-signature"]);
  return signed?.["x-signature"]?.header;
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

/** Amounts that a request holds at a fixed place; what stands in lists and alternatives is left to the server. */
export function moneyOf(
  doc: Document,
  start: Schema | undefined,
): { at: string; unit: string; decimals?: number; option?: string; limits?: unknown }[] {
  return amountsOf(doc, start)
    .filter(({ at }) => !at.includes("*"))
    .map(({ at, money: { unit, decimals, currency, limits } }) => ({
      at,
      unit,
      ...(decimals === undefined ? {} : { decimals }),
      ...(currency.option ? { option: currency.option } : {}),
      ...(limits ? { limits: Object.fromEntries(Object.entries(limits).map(([name, { min, max }]) => [name, [min, max]])) } : {}),
    }));
}

/** Names of all members and parameters of an operation whose values must never be shown. */
export function sensitiveOf(doc: Document, { operation, parameters }: FoundOperation): string[] {
  const names = new Set(parameters.filter((parameter) => parameter["x-sensitive"]).map((parameter) => parameter.name));
  const collect = (schema: Schema | undefined) =>
    walk(doc, schema, (node) => {
      for (const [name, property] of Object.entries(node.properties ?? {}))
        if (deref(doc, property)["x-sensitive"] || property["x-sensitive"]) names.add(name);
    });
  collect(mediaOf(operation.requestBody && deref(doc, operation.requestBody))?.media.schema);
  for (const [status, response] of Object.entries(operation.responses)) {
    if (status.startsWith("2")) collect(mediaOf(deref(doc, response))?.media.schema);
  }
  // Redaction goes by name: this one would hide every amount and every status.
  if (names.has("value")) throw new Error("x-sensitive stands on a member named value: mark the object that holds it instead.");
  return [...names].sort();
}
