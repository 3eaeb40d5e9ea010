import type { Document, Parameter } from "@payspec/spec-model/openapi";
import { type Mutation, operation, renameSchema } from "./mutation.ts";

const path = (doc: Document, name: string) => {
  const item = doc.paths[name];
  if (!item) throw new Error(`The spec has no path ${name} any more: choose another for this mutation.`);
  return item;
};

/** Operations, parameters, statuses, security, servers. */
export const operationMutations: Mutation[] = [
  {
    name: "an operation is removed",
    provider: "tribute",
    level: "major",
    kind: "operation-removed",
    change: (doc) => delete doc.paths["/shop/charges/{chargeUuid}"],
  },
  {
    name: "an operation is added",
    provider: "tribute",
    level: "minor",
    kind: "operation-added",
    change: (doc) => {
      path(doc, "/shop/charges").get = { ...structuredClone(operation(doc, "listTokens")), operationId: "listCharges" };
    },
  },
  {
    name: "an operationId changes",
    provider: "tribute",
    level: "major",
    kind: "operation-renamed",
    change: (doc) => Object.assign(operation(doc, "getCharge"), { operationId: "readCharge" }),
  },
  {
    name: "a path changes",
    provider: "via",
    level: "major",
    kind: "path-changed",
    change: (doc) => {
      doc.paths["/partner/v2/transaction"] = path(doc, "/partner/transaction");
      delete doc.paths["/partner/transaction"];
    },
  },
  {
    name: "a path parameter is renamed",
    provider: "tribute",
    level: "major",
    kind: "path-parameter-renamed",
    change: (doc) => {
      const item = path(doc, "/shop/charges/{chargeUuid}");
      delete doc.paths["/shop/charges/{chargeUuid}"];
      doc.paths["/shop/charges/{id}"] = item;
      (operation(doc, "getCharge").parameters?.[0] as Parameter).name = "id";
    },
  },
  {
    name: "the default server changes",
    provider: "tribute",
    level: "major",
    kind: "server-changed",
    change: (doc) => Object.assign(doc.servers[0] ?? {}, { url: "https://tribute.tg/api/v2" }),
  },
  {
    name: "the servers change places",
    provider: "qiwi",
    level: "major",
    kind: "server-changed",
    change: (doc) => void doc.servers.reverse(),
  },
  {
    name: "a server is added",
    provider: "tribute",
    level: "minor",
    kind: "server-added",
    change: (doc) => void doc.servers.push({ url: "https://test.tribute.tg/api/v1", description: "Test." }),
  },
  {
    name: "an operation is marked as deprecated",
    provider: "tribute",
    level: "minor",
    kind: "operation-deprecated",
    change: (doc) => Object.assign(operation(doc, "listTokens"), { deprecated: true }),
  },
  {
    name: "a schema is renamed",
    provider: "tribute",
    level: "major",
    kind: "schema-renamed",
    change: (doc) => renameSchema(doc, "ShopCharge", "Charge"),
  },
  {
    name: "only a description changes",
    provider: "tribute",
    level: "patch",
    kind: "prose-changed",
    change: (doc) =>
      Object.assign(operation(doc, "createCharge"), { description: "Takes an amount from a saved payment method." }),
  },
  { name: "nothing changes", provider: "tribute", level: "none", kind: "prose-changed", change: () => undefined },
];
