import type { Document, OperationObject } from "@payspec/spec-model/openapi";
import { type Mutation, operation, schema } from "./mutation.ts";

/** What receivers of webhooks get. */
export const webhookMutations: Mutation[] = [
  {
    name: "a webhook is added",
    provider: "tribute",
    level: "minor",
    kind: "webhook-added",
    change: (doc) => addWebhook(doc, "shopOrder", "shopOrderDisputed", "shop_order_disputed"),
  },
  {
    name: "a webhook is removed",
    provider: "tribute",
    level: "major",
    kind: "webhook-removed",
    change: (doc) => delete doc.webhooks?.shopOrderPrepaid,
  },
  {
    name: "a webhook gains a field",
    provider: "tribute",
    level: "minor",
    kind: "field-added",
    change: (doc) =>
      Object.assign(schema(doc, "ShopOrderPayload").properties ?? {}, {
        memo: { type: "string", description: "Memo." },
      }),
  },
  {
    name: "a webhook loses a field",
    provider: "tribute",
    level: "major",
    kind: "field-removed",
    change: (doc) => delete schema(doc, "ShopOrderPayload").properties?.email,
  },
  {
    name: "an open list of a webhook gains a value",
    provider: "tribute",
    level: "minor",
    kind: "open-enum-value-added",
    change: (doc) => void schema(doc, "ShopOrderPayload.status").enum?.push("prepaid"),
  },
  {
    name: "a closed list of a webhook gains a value",
    provider: "bridgepay",
    level: "major",
    kind: "enum-value-added",
    change: (doc) => void schema(doc, "DisputeReason").enum?.push("late"),
  },
  {
    name: "a fixed event name changes",
    provider: "tribute",
    level: "major",
    kind: "const-changed",
    change: (doc) => Object.assign(schema(doc, "ShopOrderEvent.name"), { const: "shop_order_paid" }),
  },
];

/** Adds an event like a known one, with a schema and a fixed name of its own. */
function addWebhook(doc: Document, like: string, name: string, event: string): void {
  const text = JSON.stringify(operation(doc, like));
  const [, known = ""] = /"#\/components\/schemas\/(\w+Event)"/.exec(text) ?? [];
  const added = `${name.charAt(0).toUpperCase()}${name.slice(1)}Event`;
  doc.components.schemas[added] = structuredClone(schema(doc, known));
  Object.assign(schema(doc, `${added}.name`), { const: event });
  const post = { ...JSON.parse(text.replaceAll(`/${known}"`, `/${added}"`)), operationId: name } as OperationObject;
  Object.assign(doc.webhooks ?? {}, { [name]: { post } });
}
