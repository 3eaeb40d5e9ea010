import { type Document, deref } from "@payspec/spec-model/openapi";
import { type Mutation, schema } from "./mutation.ts";

type Node = Record<string, unknown>;

const respelled = (name: string, provider: string, change: Mutation["change"]): Mutation => ({
  name: `written otherwise: ${name}`,
  provider,
  level: "none",
  kind: "prose-changed",
  change,
});

/** Replaces all members of a schema. */
function become(schema: Node, by: Node): void {
  for (const name of Object.keys(schema)) delete schema[name];
  Object.assign(schema, by);
}

/** The parts of an `allOf` as one object. */
function merged(doc: Document, parts: readonly object[]): Node {
  const all = parts.map((part) => deref(doc, part) as Node);
  const both = (name: string) => Object.assign({}, ...all.map((part) => part[name] ?? {})) as Node;
  return {
    ...Object.assign({}, ...all),
    properties: both("properties"),
    required: [...new Set(all.flatMap((part) => (part.required as string[] | undefined) ?? []))],
  };
}

/** The same specs in other words: nothing that anybody notices. */
export const respelledMutations: Mutation[] = [
  respelled("allOf as one object", "qiwi", (doc) => {
    const state = schema(doc, "PaymentState") as Node;
    become(state, {
      ...merged(doc, state.allOf as object[]),
      description: state.description,
      "x-source": state["x-source"],
    });
  }),
  respelled("one object as allOf", "tribute", (doc) => {
    const charge = schema(doc, "ShopCharge") as Node;
    const { properties, required, ...own } = charge;
    const names = Object.keys(properties as object);
    const part = (some: string[]) => ({
      type: "object",
      properties: Object.fromEntries(some.map((name) => [name, (properties as Node)[name]])),
      required: (required as string[]).filter((name) => some.includes(name)),
    });
    become(charge, { ...own, allOf: [part(names.slice(0, 3)), part(names.slice(3))] });
  }),
  respelled("an enum of one as const", "bridgepay", (doc) => {
    const type = schema(doc, "PayInInvoiceRequest.type") as Node;
    const { const: value, ...own } = type;
    become(type, { ...own, enum: [value] });
  }),
  respelled("oneOf as anyOf of alternatives that exclude each other", "bridgepay", (doc) => {
    const { oneOf, ...own } = schema(doc, "CreateInvoiceRequest") as Node;
    become(schema(doc, "CreateInvoiceRequest"), { ...own, anyOf: oneOf });
  }),
  respelled(
    "a discriminator that the alternatives already carry",
    "bridgepay",
    (doc) => delete schema(doc, "CreateInvoiceRequest").discriminator,
  ),
  respelled(
    "a nullable reference in another order",
    "via",
    (doc) => void schema(doc, "Transaction.epos").anyOf?.reverse(),
  ),
  respelled("a nullable type as anyOf", "tribute", (doc) => {
    const token = schema(doc, "ShopCharge.token") as Node;
    const { type, format, ...own } = token;
    become(token, {
      ...own,
      anyOf: [{ type: (type as string[]).find((name) => name !== "null"), format }, { type: "null" }],
    });
  }),
  respelled("a reference written out", "tribute", (doc) => {
    const status = schema(doc, "ShopCharge.status") as Node;
    become(status, structuredClone(deref(doc, status)) as Node);
  }),
  respelled("lists in another order", "tribute", (doc) => {
    schema(doc, "ShopCharge").required?.reverse();
    schema(doc, "CreateOrderRequest.currency").enum?.reverse();
  }),
  respelled(
    "parameters in another order",
    "qiwi",
    (doc) => void doc.paths["/v1/sites/{siteId}/payments/{paymentId}"]?.parameters?.reverse(),
  ),
  respelled("one alternative without its union", "tribute", (doc) => {
    const reference = schema(doc, "CreateChargeRequest.reference") as Node;
    const { description, "x-source": source, ...own } = structuredClone(reference);
    become(reference, { description, "x-source": source, oneOf: [own] });
  }),
];
