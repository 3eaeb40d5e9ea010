// Inputs of operations from what a spec prints: what the scaffold calls them with.
import { type Document, deref, type FoundOperation, mediaOf, operationsOf } from "@payspec/spec-model/openapi";

/** A flat input of an operation, of the values that its spec prints. */
export function inputOf(doc: Document, { operation, parameters }: FoundOperation): Record<string, unknown> {
  const values = parameters
    .map((parameter) => deref(doc, parameter))
    .filter(({ in: place, required }) => place === "path" || (place === "query" && required))
    .map(({ name, example }) => [name, example ?? `${name}-1`]);
  const [example] = Object.values(
    mediaOf(operation.requestBody && deref(doc, operation.requestBody))?.media.examples ?? {},
  );
  return { ...Object.fromEntries(values), ...(example && { body: deref(doc, example).value }) };
}

/** Operations that make something before those that read it. */
export const inOrder = (doc: Document): FoundOperation[] =>
  [...operationsOf(doc)].sort((one, other) => Number(isSafe(one)) - Number(isSafe(other)));

export const isSafe = ({ operation }: FoundOperation): boolean => operation["x-retry"]?.class === "safe";
