import { follow, mediaTypes, parametersOf } from "./walk.mjs";

const METHODS = ["get", "put", "post", "delete", "patch"];

/** A visitor that fills a map with the operations and webhooks of a spec by their id, for rules that look from one to another. */
export function collecting(operations) {
  return {
    PathItem(pathItem, { location, resolve }) {
      const ctx = { resolve };
      for (const method of METHODS) {
        const operation = pathItem[method];
        if (!operation?.operationId) continue;
        const at = location.child(method);
        const parameters = parametersOf(ctx, operation, at, pathItem, location).map(({ node }) => node);
        operations.set(operation.operationId, { id: operation.operationId, operation, at, ctx, parameters });
      }
    },
  };
}

/** The schemas of a request body, with their locations. */
export function sentSchemas({ operation, at, ctx }) {
  return operation.requestBody ? schemasIn(ctx, operation.requestBody, at.child("requestBody")) : [];
}

/** The schemas of the success answers. */
export function answerSchemas({ operation, at, ctx }) {
  return Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([status, response]) => schemasIn(ctx, response, at.child(["responses", status])));
}

function schemasIn(ctx, holder, holderLocation) {
  const { node, location } = follow(ctx, holder, holderLocation);
  return mediaTypes(ctx, node, location).map(({ media, location: here }) => ({ node: media.schema, location: here.child("schema") }));
}

/** The schemas that describe what a JSON Pointer leads to, through references, alternatives and lists; none where it leads nowhere. */
export function schemasAt(ctx, starts, pointer) {
  let level = starts.flatMap((start) => branches(ctx, start));
  for (const name of pointer.split("/").slice(1)) {
    level = level
      .flatMap(({ node, location }) => {
        if (node.properties && Object.hasOwn(node.properties, name)) {
          return [{ node: node.properties[name], location: location.child(["properties", name]) }];
        }
        return node.items && /^(\d+|\*)$/.test(name) ? [{ node: node.items, location: location.child("items") }] : [];
      })
      .flatMap((found) => branches(ctx, found));
  }
  return level;
}

function branches(ctx, start) {
  const { node, location } = follow(ctx, start.node, start.location);
  if (!node || typeof node !== "object") return [];
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((word) =>
    (node[word] ?? []).map((child, index) => ({ node: child, location: location.child([word, index]) })),
  );
  return [{ node, location, outer: start.node }, ...parts.flatMap((part) => branches(ctx, part))];
}
