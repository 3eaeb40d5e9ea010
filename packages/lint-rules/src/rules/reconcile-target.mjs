import { follow, mediaTypes, parametersOf, walkSchema } from "../walk.mjs";

/** x-reconcile and x-retry.key point at things that exist: an operation, its parameters, a property of the request body. */
export const ReconcileTarget = () => {
  const operations = new Map();
  return {
    PathItem(pathItem, { location, resolve }) {
      const ctx = { resolve };
      for (const method of ["get", "put", "post", "delete", "patch"]) {
        const operation = pathItem[method];
        if (!operation?.operationId) continue;
        const at = location.child(method);
        operations.set(operation.operationId, {
          operation,
          at,
          ctx,
          parameters: parametersOf(ctx, operation, at, pathItem, location).map(({ node }) => node),
        });
      }
    },
    Root: {
      leave(_root, { report }) {
        for (const [id, entry] of operations) {
          const { operation, at, ctx, parameters } = entry;
          const body = bodyProperties(ctx, operation, at);
          const key = operation["x-retry"]?.key;
          if (key && !body.has(key)) {
            report({
              message: `x-retry.key of ${id} is ${key}, but the request body has no such property.`,
              location: at.child(["x-retry", "key"]),
            });
          }
          const rule = operation["x-reconcile"];
          if (!rule?.operation) continue;
          const target = operations.get(rule.operation);
          if (!target) {
            report({
              message: `x-reconcile of ${id} names ${rule.operation}, which is no operation of this spec.`,
              location: at.child(["x-reconcile", "operation"]),
            });
            continue;
          }
          const taken = new Set(target.parameters.map((parameter) => parameter.name).concat("body"));
          for (const [name, expression] of Object.entries(rule.input)) {
            const where = at.child(["x-reconcile", "input", name]);
            if (!taken.has(name))
              report({ message: `x-reconcile of ${id} gives ${name}, which ${rule.operation} does not take.`, location: where });
            const [, place, rest] = /^\$request\.(path|query|header|body)[.#]?(.*)$/.exec(expression) ?? [];
            const known =
              place === "body"
                ? rest === "" || body.has(rest)
                : parameters.some((parameter) => parameter.in === place && parameter.name === rest);
            if (!known)
              report({ message: `x-reconcile of ${id} reads ${expression}, which its own request does not have.`, location: where });
          }
          for (const parameter of target.parameters) {
            if (parameter.in === "path" && !(parameter.name in rule.input)) {
              report({
                message: `x-reconcile of ${id} does not give ${parameter.name}, which ${rule.operation} needs in its path.`,
                location: at.child(["x-reconcile", "input"]),
              });
            }
          }
        }
      },
    },
  };
};

function bodyProperties(ctx, operation, at) {
  const pointers = new Set();
  if (!operation.requestBody) return pointers;
  const body = follow(ctx, operation.requestBody, at.child("requestBody"));
  for (const { media, location } of mediaTypes(ctx, body.node, body.location)) {
    walkSchema(ctx, media.schema, location.child("schema"), (schema) => {
      for (const name of Object.keys(schema.properties ?? {})) pointers.add(`/${name}`);
    });
  }
  return pointers;
}
