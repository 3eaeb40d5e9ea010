import type { Document, Reconcile, ReconcileRule } from "@payspec/spec-model/openapi";
import { extension, type Mutation, operation } from "./mutation.ts";

/** How a lost answer is settled, and what recognises a repeated webhook. */
export const reconcileMutations: Mutation[] = [
  bolder("fewer looks", "tribute", "createOrder", (rule) => {
    const first = ruleOf(rule, 0);
    delete first.looks;
    delete first.apart;
  }),
  bolder("a shorter pause between the looks", "via", "payMerchantFromDeposit", (rule) =>
    Object.assign(ruleOf(rule, 0), { apart: 5 }),
  ),
  bolder("an absence where there was none", "via", "payMerchantByToken", (rule) =>
    rule.verdict?.unshift({ is: "absent", status: 404, looks: 2, apart: 60, "x-source": SOURCE }),
  ),
  bolder("another verdict", "invoicebox", "createRefund", (rule) => Object.assign(ruleOf(rule, 2), { is: "done" })),
  bolder("a caution goes", "tribute", "refundOrderTransaction", (rule) => rule.verdict?.pop()),
  bolder("another order of rules", "qiwi", "payBySbpToken", (rule) => rule.verdict?.reverse()),
  bolder("an element is found by something else", "tribute", "createOrder", (rule) =>
    Object.assign(rule.list ?? {}, { mine: { "/title": "$request.body#/title" } }),
  ),
  bolder("the amount no longer has to be the same", "invoicebox", "createOrder", (rule) => delete rule.list?.same),
  bolder(
    "a webhook is believed",
    "bridgepay",
    "createInvoice",
    (rule) => delete rule.events?.invoiceNotification?.confirm,
  ),
  bolder("a program may begin anew", "via", "registerCard", (rule) => delete rule.resume),
  cautious("more looks", "tribute", "createOrder", (rule) => Object.assign(ruleOf(rule, 0), { looks: 3 })),
  cautious("a rule goes", "via", "verifyMerchantPayment", (rule) => rule.verdict?.pop()),
  cautious("it stays pending", "via", "payMerchantByToken", (rule) => {
    rule.verdict = [{ is: "pending", when: ruleOf(rule, 0).when ?? {}, "x-source": SOURCE }];
  }),
  cautious("the currency has to be the same too", "invoicebox", "createOrder", (rule) =>
    Object.assign(rule.list?.same ?? {}, { "/currencyId": "$request.body#/currencyId" }),
  ),
  cautious("a webhook tells no more", "tribute", "createCharge", (rule) => delete rule.events?.shopTokenChargeFailed),
  {
    name: "x-reconcile: something else finds the call",
    provider: "bridgepay",
    level: "major",
    kind: "reconcile-mark-changed",
    change: (doc) => {
      reconcile(doc, "createInvoice").mark = ["$request.body#/userId"];
    },
  },
  {
    name: "x-reconcile: settling stops earlier",
    provider: "tribute",
    level: "minor",
    kind: "reconcile-changed",
    change: (doc) => {
      reconcile(doc, "createCharge").until = "known";
    },
  },
  {
    name: "x-reconcile: only words change",
    provider: "tribute",
    level: "patch",
    kind: "prose-changed",
    change: (doc) => {
      reconcile(doc, "createCharge").note = "Other words.";
    },
  },
  {
    name: "x-delivery comes",
    provider: "tribute",
    level: "minor",
    kind: "delivery-added",
    before: (doc) => delete (operation(doc, "shopOrder") as { "x-delivery"?: object })["x-delivery"],
    change: (doc) => Object.assign(operation(doc, "shopOrder"), { "x-delivery": { same: ["/payload/uuid"] } }),
  },
  {
    name: "x-delivery comes",
    provider: "tribute",
    level: "minor",
    kind: "delivery-added",
    before: (doc) => Reflect.deleteProperty(operation(doc, "shopOrder"), "x-delivery"),
    change: (doc) =>
      Object.assign(operation(doc, "shopOrder"), { "x-delivery": { same: ["/payload/uuid", "/created_at"] } }),
  },
  {
    name: "x-delivery: other members recognise a repeat",
    provider: "tribute",
    level: "major",
    kind: "delivery-changed",
    change: (doc) => Object.assign(extension(operation(doc, "shopOrder"), "x-delivery"), { same: ["/payload/uuid"] }),
  },
  {
    name: "x-delivery: it is about something else",
    provider: "tribute",
    level: "minor",
    kind: "subject-changed",
    change: (doc) => delete extension<{ about?: object }>(operation(doc, "shopOrder"), "x-delivery").about,
  },
  {
    name: "x-echo: an amount is no longer compared",
    provider: "tribute",
    level: "minor",
    kind: "echo-changed",
    before: (doc) =>
      Object.assign(operation(doc, "createCharge"), {
        "x-echo": [
          { asked: "$request.body#/amount", answered: "/amount", amount: true },
          { asked: "$request.body#/reference", answered: "/reference" },
        ],
      }),
    change: (doc) => extension<object[]>(operation(doc, "createCharge"), "x-echo").shift(),
  },
  {
    name: "x-paging: a list has no further pages",
    provider: "tribute",
    level: "minor",
    kind: "paging-changed",
    before: (doc) =>
      Object.assign(operation(doc, "listTokens"), {
        "x-paging": { items: "", offset: { as: "offset", size: "limit" } },
      }),
    change: (doc) => delete extension<{ offset?: object }>(operation(doc, "listTokens"), "x-paging").offset,
  },
  {
    name: "x-tasks: an operation does another task",
    provider: "tribute",
    level: "minor",
    kind: "tasks-changed",
    before: (doc) => Object.assign(operation(doc, "createOrder"), { "x-tasks": ["hosted-page"] }),
    change: (doc) => extension<string[]>(operation(doc, "createOrder"), "x-tasks").push("hold"),
  },
];

const SOURCE = { page: "https://example.com/", grade: "inferred" } as const;

function bolder(name: string, provider: string, id: string, change: (rule: Reconcile) => unknown): Mutation {
  return {
    name: `x-reconcile: ${name}`,
    provider,
    level: "major",
    kind: "verdict-bolder",
    change: (doc) => change(reconcile(doc, id)),
  };
}

function cautious(name: string, provider: string, id: string, change: (rule: Reconcile) => unknown): Mutation {
  return { ...bolder(name, provider, id, change), level: "minor", kind: "verdict-cautious" };
}

const reconcile = (doc: Document, id: string): Reconcile => extension<Reconcile>(operation(doc, id), "x-reconcile");

const ruleOf = ({ verdict = [] }: Reconcile, index: number): ReconcileRule => verdict[index] as ReconcileRule;
