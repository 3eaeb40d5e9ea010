import type { Media, OperationObject, Parameter, Schema } from "@payspec/spec-model/openapi";
import type { Location, Report, Resolver, Rule } from "./rule.ts";
import { type Found, follow, mediaTypes, parametersOf } from "./walk.ts";

const METHODS = ["get", "put", "post", "delete", "patch"];

/** An operation or a webhook, where it is, and its parameters with those of its path. */
export interface Entry {
  readonly id: string;
  readonly operation: OperationObject;
  readonly at: Location;
  readonly ctx: Resolver;
  readonly parameters: readonly Parameter[];
}

export type Entries = Map<string, Entry>;

/**
 * A schema that a pointer led to; `outer` is the node before its reference was followed, whose extensions come first.
 */
export interface FoundSchema extends Found<Schema> {
  readonly outer?: Schema;
}

/**
 * A rule that looks from one operation or webhook to another: its check runs once, when all of the spec are known by
 * their id.
 */
export const acrossOperations =
  (check: (operations: Entries, report: Report) => void): Rule =>
  () => {
    const operations: Entries = new Map();
    return {
      PathItem(pathItem, { location, resolve }) {
        const ctx = { resolve };
        for (const method of METHODS) {
          const operation = pathItem[method] as OperationObject | undefined;
          if (!operation?.operationId) continue;
          const at = location.child(method);
          const parameters = parametersOf(ctx, operation, at, pathItem, location).map(({ node }) => node);
          operations.set(operation.operationId, { id: operation.operationId, operation, at, ctx, parameters });
        }
      },
      Root: {
        leave(_root, { report }) {
          check(operations, report);
        },
      },
    };
  };

/** The schemas of a request body, with their locations. */
export function sentSchemas({ operation, at, ctx }: Omit<Entry, "id" | "parameters">): Found<Schema>[] {
  return operation.requestBody ? schemasIn(ctx, operation.requestBody, at.child("requestBody")) : [];
}

/** The schemas of the success answers. */
export function answerSchemas({ operation, at, ctx }: Entry): Found<Schema>[] {
  return Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([status, response]) => schemasIn(ctx, response, at.child(["responses", status])));
}

/** The schemas of anything that holds bodies, through its reference. */
export function schemasIn(
  ctx: Resolver,
  holder: { content?: Record<string, Media> },
  holderLocation: Location,
): Found<Schema>[] {
  const { node, location } = follow(ctx, holder, holderLocation);
  return mediaTypes(ctx, node, location).flatMap(({ media, location: here }) =>
    media.schema ? [{ node: media.schema, location: here.child("schema") }] : [],
  );
}

/**
 * The schemas that describe what a JSON Pointer leads to, through references, alternatives and lists;
 * none where it leads nowhere.
 */
export function schemasAt(ctx: Resolver, starts: readonly Found<Schema>[], pointer: string): FoundSchema[] {
  let level = starts.flatMap((start) => branches(ctx, start));
  for (const name of pointer.split("/").slice(1))
    level = level.flatMap((found) => below(found, name)).flatMap((found) => branches(ctx, found));
  return level;
}

function below({ node, location }: FoundSchema, name: string): Found<Schema>[] {
  const property = node.properties && Object.hasOwn(node.properties, name) ? node.properties[name] : undefined;
  if (property) return [{ node: property, location: location.child(["properties", name]) }];
  return node.items && /^(\d+|\*)$/.test(name) ? [{ node: node.items, location: location.child("items") }] : [];
}

function branches(ctx: Resolver, start: Found<Schema>): FoundSchema[] {
  const { node, location } = follow(ctx, start.node, start.location);
  if (!node || typeof node !== "object") return [];
  const parts = (["allOf", "oneOf", "anyOf"] as const).flatMap((word) =>
    (node[word] ?? []).map((child, index) => ({ node: child, location: location.child([word, index]) })),
  );
  return [{ node, location, outer: start.node }, ...parts.flatMap((part) => branches(ctx, part))];
}
