// Walks schemas through references, keeping the location of the file that a node stands in.

/** Follows one reference; a node that is none comes back with the location it was given. */
export function follow(ctx, node, location) {
  if (node && typeof node === "object" && typeof node.$ref === "string") {
    const resolved = ctx.resolve(node, location.source.absoluteRef);
    return { node: resolved.node ?? {}, location: resolved.location ?? location };
  }
  return { node, location };
}

/** Calls `visit(schema, location, name)` for a schema and everything below it, each node once. */
export function walkSchema(ctx, start, startLocation, visit, name = "", seen = new Set()) {
  const { node, location } = follow(ctx, start, startLocation);
  if (!node || typeof node !== "object" || seen.has(node)) return;
  seen.add(node);
  visit(node, location, name);
  const down = (child, keys, childName) =>
    child && typeof child === "object" && walkSchema(ctx, child, location.child(keys), visit, childName, seen);
  for (const [key, child] of Object.entries(node.properties ?? {})) down(child, ["properties", key], key);
  down(node.items, ["items"], name);
  down(node.additionalProperties, ["additionalProperties"], name);
  for (const word of ["if", "then", "else", "not"]) down(node[word], [word], name);
  for (const word of ["allOf", "anyOf", "oneOf", "prefixItems"]) {
    for (const [index, child] of (node[word] ?? []).entries()) down(child, [word, index], name);
  }
}

/** The media types of a body or response, with their locations. */
export function mediaTypes(ctx, holder, holderLocation) {
  const { node, location } = follow(ctx, holder, holderLocation);
  return Object.entries(node?.content ?? {}).map(([type, media]) => ({
    type,
    media,
    location: location.child(["content", type]),
  }));
}

/** Parameters of an operation together with those of its path item. */
export function parametersOf(ctx, operation, operationLocation, pathItem, pathLocation) {
  const listed = (list, location) => (list ?? []).map((entry, index) => follow(ctx, entry, location.child(["parameters", index])));
  return [...listed(pathItem?.parameters, pathLocation), ...listed(operation.parameters, operationLocation)];
}

/** True when the node waives the rule next to itself, with a reason. */
export const waived = (node, rule) => typeof node?.["x-waive"]?.[rule] === "string";

/** True for an operation that the provider calls: what it sends is an answer to us, not a request of ours. */
export const isWebhook = (location) => location.source.absoluteRef.includes("/webhooks/") || location.pointer.startsWith("#/webhooks");

/** Every schema that we receive: answers of operations and bodies of webhooks. Calls `visit(schema, location, name, where)`. */
export function walkReceived(ctx, operation, visit) {
  const each = (holder, at, where) => {
    const found = follow(ctx, holder, at);
    for (const { media, location } of mediaTypes(ctx, found.node, found.location)) {
      walkSchema(ctx, media.schema, location.child("schema"), (schema, place, name) => visit(schema, place, name, where));
    }
  };
  const webhook = isWebhook(ctx.location);
  if (webhook && operation.requestBody) {
    each(operation.requestBody, ctx.location.child("requestBody"), `webhook ${operation.operationId}`);
  }
  if (webhook) return;
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    each(response, ctx.location.child(["responses", status]), `the ${status} answer of ${operation.operationId}`);
  }
}

/** Every schema that we send: request bodies of operations. */
export function walkSent(ctx, operation, visit) {
  if (!operation.requestBody || isWebhook(ctx.location)) return;
  const body = follow(ctx, operation.requestBody, ctx.location.child("requestBody"));
  for (const { media, location } of mediaTypes(ctx, body.node, body.location)) {
    walkSchema(ctx, media.schema, location.child("schema"), visit);
  }
}
