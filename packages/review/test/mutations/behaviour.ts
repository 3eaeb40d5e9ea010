import type { Document } from "@payspec/spec-model/openapi";
import { extension, type Mutation, operation, schema } from "./mutation.ts";

/** What the client does, and what a status means. */
export const behaviourMutations: Mutation[] = [
  {
    name: "x-retry allows more repeats",
    provider: "tribute",
    level: "major",
    kind: "retry-relaxed",
    change: (doc) => Object.assign(extension(operation(doc, "createOrder"), "x-retry"), { class: "idempotent" }),
  },
  {
    name: "x-retry allows fewer repeats",
    provider: "tribute",
    level: "minor",
    kind: "retry-tightened",
    change: (doc) => Object.assign(extension(operation(doc, "deactivateToken"), "x-retry"), { class: "never" }),
  },
  {
    name: "x-retry: the key is elsewhere",
    provider: "tribute",
    level: "major",
    kind: "retry-key-changed",
    change: (doc) => Object.assign(extension(operation(doc, "createCharge"), "x-retry"), { key: "/reference" }),
  },
  {
    name: "x-retry: a key is remembered for a day",
    provider: "tribute",
    level: "major",
    kind: "retry-relaxed",
    change: (doc) => Object.assign(extension(operation(doc, "createCharge"), "x-retry"), { window: 86_400 }),
  },
  {
    name: "x-retry: a key is forgotten after a minute",
    provider: "tribute",
    level: "minor",
    kind: "retry-tightened",
    change: (doc) => Object.assign(extension(operation(doc, "createCharge"), "x-retry"), { window: 60 }),
  },
  {
    name: "x-retry: the wait changes",
    provider: "tribute",
    level: "minor",
    kind: "retry-wait-changed",
    change: (doc) =>
      Object.assign(extension<{ after: object }>(operation(doc, "createCharge"), "x-retry").after, { seconds: 30 }),
  },
  {
    name: "x-retry: a status may be repeated with a body",
    provider: "qiwi",
    level: "major",
    kind: "retry-relaxed",
    change: (doc) => delete extension(operation(doc, "createBill"), "x-retry").empty,
  },
  {
    name: "x-reconcile goes",
    provider: "qiwi",
    level: "major",
    kind: "reconcile-removed",
    change: (doc) =>
      Object.assign(operation(doc, "createBill"), { "x-reconcile": { none: "The provider offers no way to ask." } }),
  },
  {
    name: "x-reconcile comes",
    provider: "bridgepay",
    level: "minor",
    kind: "reconcile-added",
    change: (doc) =>
      Object.assign(operation(doc, "createInvoice"), { "x-reconcile": { operation: "listAccounts", input: {} } }),
  },
  {
    name: "x-reconcile asks another operation",
    provider: "tribute",
    level: "minor",
    kind: "reconcile-changed",
    change: (doc) =>
      Object.assign(extension(operation(doc, "cancelOrder"), "x-reconcile"), { operation: "getOrderStatus" }),
  },
  {
    name: "x-phase: a status becomes a success",
    provider: "tribute",
    level: "major",
    kind: "phase-changed",
    change: (doc) => Object.assign(phase(doc, "ChargeStatus", "processing"), { phase: "succeeded", final: true }),
  },
  {
    name: "x-phase: a status becomes unknown",
    provider: "tribute",
    level: "minor",
    kind: "phase-cautious",
    change: (doc) => Object.assign(phase(doc, "ChargeStatus", "failed"), { phase: "unknown", final: false }),
  },
  {
    name: "x-phase: a status is no longer final",
    provider: "tribute",
    level: "minor",
    kind: "phase-cautious",
    change: (doc) => Object.assign(phase(doc, "ChargeStatus", "success"), { final: false }),
  },
  {
    name: "x-phase: a condition under which a status means something else goes",
    provider: "qiwi",
    level: "major",
    kind: "phase-changed",
    change: (doc) => delete schema(doc, "PaymentStatus")["x-phase"]?.values.COMPLETED?.cases,
  },
  {
    name: "x-phase: only the sentence about a status changes",
    provider: "tribute",
    level: "patch",
    kind: "prose-changed",
    change: (doc) =>
      Object.assign(phase(doc, "ChargeStatus", "timeout"), { todo: "Read the charge again before anything else." }),
  },
  {
    name: "x-phase: a success no longer moves money",
    provider: "tribute",
    level: "major",
    kind: "phase-changed",
    change: (doc) => Object.assign(schema(doc, "MemberStatus")["x-phase"] ?? {}, { does: "information" }),
  },
  {
    name: "x-phase: a value loses its phase",
    provider: "tribute",
    level: "major",
    kind: "phase-removed",
    change: (doc) => delete schema(doc, "ChargeStatus")["x-phase"]?.values.timeout,
  },
  {
    name: "x-status names another field",
    provider: "qiwi",
    level: "major",
    kind: "status-pointer-changed",
    change: (doc) => Object.assign(operation(doc, "createSbpQrCode"), { "x-status": "/payment/paymentStatus" }),
  },
  {
    name: "x-open-enum: a list closes",
    provider: "tribute",
    level: "major",
    kind: "enum-closed",
    change: (doc) => Object.assign(schema(doc, "ChargeStatus"), { "x-open-enum": false }),
  },
  {
    name: "x-open-enum: a list opens",
    provider: "via",
    level: "major",
    kind: "enum-opened",
    change: (doc) => Object.assign(schema(doc, "TransactionStatus"), { "x-open-enum": true }),
  },
];

const phase = (doc: Document, name: string, value: string): object => schema(doc, name)["x-phase"]?.values[value] ?? {};
