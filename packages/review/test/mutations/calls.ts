import type { Document, Parameter } from "@payspec/spec-model/openapi";
import { type Mutation, operation } from "./mutation.ts";

/** Parameters, statuses, headers and credentials of calls. */
export const callMutations: Mutation[] = [
  {
    name: "a query parameter is renamed",
    provider: "tribute",
    level: "major",
    kind: "field-renamed",
    change: (doc) => renameParameter(doc, "listTokens", "limit", "pageSize"),
  },
  {
    name: "an optional query parameter is added",
    provider: "tribute",
    level: "minor",
    kind: "field-added",
    change: (doc) =>
      operation(doc, "listTokens").parameters?.push({
        name: "sort",
        in: "query",
        description: "Order.",
        schema: { type: "string" },
      }),
  },
  {
    name: "a required query parameter is added",
    provider: "tribute",
    level: "major",
    kind: "field-required",
    change: (doc) =>
      operation(doc, "listTokens").parameters?.push({
        name: "shop",
        in: "query",
        required: true,
        description: "Shop.",
        schema: { type: "string" },
      }),
  },
  {
    name: "a query parameter is removed",
    provider: "tribute",
    level: "major",
    kind: "field-removed",
    change: (doc) => {
      const found = operation(doc, "listTokens");
      found.parameters = (found.parameters ?? []).filter(({ name }) => name !== "offset");
    },
  },
  {
    name: "a query parameter becomes required",
    provider: "tribute",
    level: "major",
    kind: "field-required",
    change: (doc) => Object.assign(parameter(doc, "listTokens", "customerId"), { required: true }),
  },
  {
    name: "a query parameter is written otherwise",
    provider: "invoicebox",
    level: "major",
    kind: "field-moved",
    change: (doc) => Object.assign(parameterWith(doc, "style"), { explode: false }),
  },
  {
    name: "a default of a parameter changes",
    provider: "tribute",
    level: "minor",
    kind: "default-changed",
    change: (doc) => Object.assign(parameter(doc, "listTokens", "limit").schema ?? {}, { default: 20 }),
  },
  {
    name: "an error status is added",
    provider: "tribute",
    level: "minor",
    kind: "error-status-added",
    change: (doc) => Object.assign(operation(doc, "getCharge").responses, { "410": { description: "Gone." } }),
  },
  {
    name: "an error status is removed",
    provider: "tribute",
    level: "major",
    kind: "error-status-removed",
    change: (doc) => delete operation(doc, "createCharge").responses["409"],
  },
  {
    name: "a success status is added",
    provider: "tribute",
    level: "major",
    kind: "success-status-added",
    change: (doc) =>
      Object.assign(operation(doc, "createCharge").responses, {
        "202": operation(doc, "createCharge").responses["200"],
      }),
  },
  {
    name: "a success status becomes another",
    provider: "tribute",
    level: "major",
    kind: "success-status-removed",
    change: (doc) => {
      const { responses } = operation(doc, "createOrder");
      responses["201"] = responses["200"] as never;
      delete responses["200"];
    },
  },
  {
    name: "a response header is removed",
    provider: "invoicebox",
    level: "major",
    kind: "header-removed",
    change: (doc) => {
      const [answer] = Object.values(operation(doc, "getOrder").responses).filter((response) => response.headers);
      const [name = ""] = Object.keys(answer?.headers ?? {});
      delete answer?.headers?.[name];
    },
  },
  {
    name: "calls need a further credential",
    provider: "via",
    level: "major",
    kind: "security-stricter",
    change: (doc) => {
      doc.components.securitySchemes.Extra = { type: "apiKey", in: "header", name: "X-Extra" };
      Object.assign(doc.security[0] ?? {}, { Extra: [] });
    },
  },
  {
    name: "a further way to authenticate is added",
    provider: "tribute",
    level: "minor",
    kind: "security-alternative-added",
    change: (doc) => {
      doc.components.securitySchemes.Bearer = { type: "http", scheme: "bearer" };
      doc.security.push({ Bearer: [] });
    },
  },
  {
    name: "a credential goes into another header",
    provider: "tribute",
    level: "major",
    kind: "security-scheme-changed",
    change: (doc) => Object.assign(doc.components.securitySchemes.ApiKey ?? {}, { name: "X-Api-Key" }),
  },
];

function parameter(doc: Document, id: string, name: string): Parameter {
  const found = operation(doc, id).parameters?.find((one) => one.name === name);
  if (!found) throw new Error(`${id} has no parameter ${name} any more: choose another for this mutation.`);
  return found;
}

function renameParameter(doc: Document, id: string, from: string, to: string): void {
  parameter(doc, id, from).name = to;
}

function parameterWith(doc: Document, member: string): Parameter {
  const found = Object.values(doc.paths)
    .flatMap((item) =>
      Object.values(item as Record<string, { parameters?: Parameter[] }>).flatMap((method) => method.parameters ?? []),
    )
    .find((one) => member in one);
  if (!found) throw new Error(`No parameter has ${member} any more: choose another for this mutation.`);
  return found;
}
