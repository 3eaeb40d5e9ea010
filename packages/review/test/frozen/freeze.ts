// npx tsx packages/review/test/frozen/freeze.ts: takes the specs as they are now as the fixtures of this package's tests. Needed only when the
// language of the specs changes; a word in a spec changes no rule of a review. Of each spec it takes the operations that the mutations change,
// those that are asked after them, and what they are made of: every mutation costs a diff and a compilation of the whole fixture.
import { writeFileSync } from "node:fs";
import { bundle } from "@payspec/spec-model/bundle";
import { type Document, type Json, type OperationObject, operationsOf } from "@payspec/spec-model/openapi";

const KEPT: Readonly<Record<string, readonly string[]>> = {
  bridgepay: ["listAccounts", "createInvoice", "confirmInvoiceTransfer", "invoiceNotification"],
  invoicebox: ["createOrder", "getOrder", "cancelOrder", "createRefund", "orderNotification"],
  qiwi: [
    "createBill",
    "createPayment",
    "createRefund",
    "createSbpQrCode",
    "payBySbpToken",
    "createPayout",
    "paymentNotification",
  ],
  tribute: [
    ...[
      "createCharge",
      "createOrder",
      "cancelOrder",
      "getOrderStatus",
      "refundOrderTransaction",
      "listTokens",
      "deactivateToken",
      "getShop",
    ],
    ...["shopOrder", "shopOrderPrepaid", "shopTokenChargeFailed"],
  ],
  via: ["verifyMerchantPayment", "payMerchantFromDeposit", "getTransaction", "registerCard", "payMerchantByToken"],
};

for (const [provider, names] of Object.entries(KEPT))
  writeFileSync(
    new URL(`${provider}.json`, import.meta.url),
    `${JSON.stringify(only(await bundle(provider), names))}\n`,
  );

/** The spec with these operations and webhooks, and with what they name. */
function only(doc: Document, names: readonly string[]): Document {
  const all = new Map<string, OperationObject>([
    ...operationsOf(doc).map(({ id, operation }) => [id, operation] as const),
    ...Object.entries(doc.webhooks ?? {}).map(([name, { post }]) => [name, post] as const),
  ]);
  const kept = new Set(names);
  for (const name of kept) {
    const operation = all.get(name);
    if (!operation) throw new Error(`There is no ${name} any more: take it out of this list.`);
    const { operation: asked, follow, events } = operation["x-reconcile"] ?? {};
    for (const other of [
      asked,
      follow?.operation,
      operation["x-delivery"]?.about?.operation,
      ...Object.keys(events ?? {}),
    ])
      if (other) kept.add(other);
  }
  const left = structuredClone(doc);
  for (const [path, item] of Object.entries(left.paths)) {
    for (const [method, operation] of Object.entries(item))
      if (method !== "parameters" && !kept.has((operation as OperationObject).operationId)) delete item[method];
    if (Object.keys(item).every((member) => member === "parameters")) delete left.paths[path];
  }
  for (const name of Object.keys(left.webhooks ?? {})) if (!kept.has(name)) delete left.webhooks?.[name];
  return withoutUnused(left);
}

/** Components that nothing reaches go. */
function withoutUnused(doc: Document): Document {
  const { components, ...rest } = doc;
  const reached = new Set<string>();
  const collect = (node: unknown): void => {
    for (const [, section = "", name = ""] of JSON.stringify(node ?? null).matchAll(
      /"#\/components\/([^/"]+)\/([^/"]+)/g,
    )) {
      if (reached.has(`${section}/${name}`)) continue;
      reached.add(`${section}/${name}`);
      collect(components[section]?.[name]);
    }
  };
  collect(rest);
  const used = Object.entries(components).map(([section, members]) => [
    section,
    section === "securitySchemes"
      ? members
      : Object.fromEntries(
          Object.entries(members as Record<string, Json>).filter(([name]) => reached.has(`${section}/${name}`)),
        ),
  ]);
  return { ...rest, components: Object.fromEntries(used) } as Document;
}
