// Walks schemas through references, keeping the location of the file that a node is in.
import type { Media, OperationObject, Parameter, Schema } from "@payspec/spec-model/openapi";
import type { Context, Location, PathItem, Resolver } from "./rule.ts";

/** A node and where it is. */
export interface Found<T> {
  readonly node: T;
  readonly location: Location;
}

/** One media type of a body or response, and where it is. */
export interface FoundMedia {
  readonly type: string;
  readonly media: Media;
  readonly location: Location;
}

type VisitSchema = (schema: Schema, location: Location, name: string) => void;

/** Anything that may hold bodies: a request body, a response. */
interface Holder {
  content?: Record<string, Media>;
}

/** Follows one reference; another node comes back with the location it was given. */
export function follow<T extends object | undefined>(ctx: Resolver, node: T, location: Location): Found<T> {
  const reference = node && "$ref" in node ? node.$ref : undefined;
  if (typeof reference !== "string") return { node, location };
  const resolved = ctx.resolve<NonNullable<T>>({ $ref: reference }, location.source.absoluteRef);
  return { node: resolved.node ?? ({} as T), location: resolved.location ?? location };
}

/** Calls `visit(schema, location, name)` for a schema and everything below it, each node once. */
export function walkSchema(
  ctx: Resolver,
  start: Schema,
  startLocation: Location,
  visit: VisitSchema,
  name = "",
  seen = new Set<Schema>(),
): void {
  const { node, location } = follow(ctx, start, startLocation);
  if (!node || typeof node !== "object" || seen.has(node)) return;
  seen.add(node);
  visit(node, location, name);
  const down = (child: Schema | boolean | undefined, keys: (string | number)[], childName: string): void => {
    if (child && typeof child === "object") walkSchema(ctx, child, location.child(keys), visit, childName, seen);
  };
  for (const [key, child] of Object.entries(node.properties ?? {})) down(child, ["properties", key], key);
  for (const word of ["items", "additionalProperties", "if", "then", "else", "not"] as const)
    down(node[word], [word], name);
  for (const word of ["allOf", "anyOf", "oneOf", "prefixItems"] as const) {
    for (const [index, child] of (node[word] ?? []).entries()) down(child, [word, index], name);
  }
}

/** The media types of a body or response, with their locations. */
export function mediaTypes(ctx: Resolver, holder: Holder, holderLocation: Location): FoundMedia[] {
  const { node, location } = follow(ctx, holder, holderLocation);
  return Object.entries(node.content ?? {}).map(([type, media]) => ({
    type,
    media,
    location: location.child(["content", type]),
  }));
}

/** Parameters of an operation together with those of its path item. */
export function parametersOf(
  ctx: Resolver,
  operation: OperationObject,
  operationLocation: Location,
  pathItem: PathItem,
  pathLocation: Location,
): Found<Parameter>[] {
  const listed = (list: Parameter[] | undefined, location: Location) =>
    (list ?? []).map((entry, index) => follow(ctx, entry, location.child(["parameters", index])));
  return [...listed(pathItem.parameters, pathLocation), ...listed(operation.parameters, operationLocation)];
}

/** True when the node waives the rule next to itself, with a reason. */
export const waived = (node: { "x-waive"?: Record<string, string> }, rule: string): boolean =>
  typeof node["x-waive"]?.[rule] === "string";

/** True for an operation that the provider calls: what it sends is an answer to us, not a request of ours. */
export const isWebhook = (location: Location): boolean =>
  location.source.absoluteRef.includes("/webhooks/") || location.pointer.startsWith("#/webhooks");

/**
 * Every schema that we receive: answers of operations and bodies of webhooks. Calls
 * `visit(schema, location, name, where)`.
 */
export function walkReceived(
  ctx: Context,
  operation: OperationObject,
  visit: (schema: Schema, location: Location, name: string, where: string) => void,
): void {
  const each = (holder: Holder, at: Location, where: string): void =>
    walkBody(ctx, holder, at, (schema, place, name) => visit(schema, place, name, where));
  if (isWebhook(ctx.location)) {
    if (operation.requestBody)
      each(operation.requestBody, ctx.location.child("requestBody"), `webhook ${operation.operationId}`);
    return;
  }
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    each(response, ctx.location.child(["responses", status]), `the ${status} answer of ${operation.operationId}`);
  }
}

/** Every schema that we send: request bodies of operations. */
export function walkSent(ctx: Context, operation: OperationObject, visit: VisitSchema): void {
  if (!operation.requestBody || isWebhook(ctx.location)) return;
  walkBody(ctx, operation.requestBody, ctx.location.child("requestBody"), visit);
}

function walkBody(ctx: Context, holder: Holder, at: Location, visit: VisitSchema): void {
  for (const { media, location } of mediaTypes(ctx, holder, at)) {
    if (media.schema) walkSchema(ctx, media.schema, location.child("schema"), visit);
  }
}
