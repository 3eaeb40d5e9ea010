import { textAmounts } from "@payspec/spec-model/amounts";
import { deref, type Json, mediaOf, type Parameter } from "@payspec/spec-model/openapi";
import * as fc from "fast-check";
import type { Provider } from "../clients.ts";
import type { OperationContract } from "../contracts.ts";
import { documentOf, inputOf, operationOf } from "../documented.ts";
import type { Pool } from "./pool.ts";
import type { Rule } from "./schema.ts";
import type { Draft } from "./target.ts";
import { jsonFor } from "./value.ts";

/**
 * Requests that the documentation allows: the body fulfils the contract, and so does each parameter. Some bodies are
 * made from nothing, the others are the documented example with some members made and known ids, which gets past the
 * look-ups and into the states behind them.
 */
export function requestsOf(provider: Provider, operation: OperationContract, pool: Pool): fc.Arbitrary<Draft> {
  const { parameters } = operationOf(provider, operation.id);
  const of = (where: Parameter["in"]) => parameters.filter((parameter) => parameter.in === where);
  return fc.record({
    operation: fc.constant(operation),
    path: fc.record(Object.fromEntries(of("path").map((one) => [one.name, pathValue(provider, operation, pool, one)]))),
    query: fc.record(
      Object.fromEntries(of("query").map((one) => [one.name, parameterOf(provider, operation, pool, one)])),
      {
        requiredKeys: of("query").flatMap(({ name, required }) => (required ? [name] : [])),
      },
    ),
    body: bodyOf(provider, operation, pool),
  });
}

function parameterOf(
  provider: Provider,
  operation: OperationContract,
  pool: Pool,
  { name, schema = {} }: Parameter,
): fc.Arbitrary<unknown> {
  const validate = operation.parameters.find((parameter) => parameter.name === name)?.validate;
  const fits = (value: unknown) => validate?.(value) ?? true;
  const known = pool.valuesOf(name).filter(fits);
  const made = jsonFor(documentOf(provider), schema as Rule).filter(fits);
  return known.length > 0
    ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: made })
    : made;
}

/** Path values are text, and an address has no place for an empty one or a dot segment. */
const pathValue = (
  provider: Provider,
  operation: OperationContract,
  pool: Pool,
  parameter: Parameter,
): fc.Arbitrary<string> =>
  parameter.name === "siteId"
    ? fc.constant("test-01")
    : parameterOf(provider, operation, pool, parameter)
        .map(String)
        .filter((text) => !["", ".", ".."].includes(text));

function bodyOf(provider: Provider, operation: OperationContract, pool: Pool): fc.Arbitrary<unknown> {
  const doc = documentOf(provider);
  const { requestBody } = operationOf(provider, operation.id).operation;
  if (!requestBody || !operation.body) return fc.constant(undefined);
  if (operation.body.files) return filesOf(operation.body.files);
  const validate = operation.body.validate;
  const schema = mediaOf(deref(doc, requestBody))?.media.schema ?? {};
  const made = jsonFor(doc, schema as Rule) as fc.Arbitrary<object>;
  const example = inFuture(textAmounts(doc, schema, inputOf(provider, operation.id).body as Json));
  const mixed = fc.tuple(made, fc.nat()).map(([body, coins]) => {
    const taken = Object.entries(body).filter((_, index) => (coins >> (index % 31)) & 1);
    return { ...example, ...Object.fromEntries(taken) };
  });
  const known = fc.tuple(mixed, fc.nat()).map(([body, index]) => pool.fill(body, index));
  return fc
    .oneof({ weight: 1, arbitrary: made }, { weight: 3, arbitrary: known })
    .filter((body) => validate?.(body) ?? true);
}

/** The dates of the printed requests have passed. */
const inFuture = (body: unknown): object =>
  JSON.parse(JSON.stringify(body).replace(/"20[12]\d-(?=\d\d-\d\dT)/g, '"2090-')) as object;

const filesOf = (files: Readonly<Record<string, number>>): fc.Arbitrary<FormData> =>
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }))
    .map(([bytes, name]) => {
      const form = new FormData();
      for (const part of Object.keys(files))
        form.append(part, new File([bytes as Uint8Array<ArrayBuffer>], `${name}.pdf`));
      return form;
    });
