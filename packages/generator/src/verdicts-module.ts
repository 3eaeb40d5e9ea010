import { createHash } from "node:crypto";
import {
  type Document,
  deref,
  type FoundOperation,
  mediaOf,
  operationsOf,
  type Reconcile,
  type ReconcileRule,
  type Schema,
  walk,
} from "@payspec/spec-model/openapi";
import { objectText, rowLines } from "./object-text.ts";

/**
 * The text of src/generated/verdicts.ts: how every lost answer is settled. A module of its own, so that
 * only who settles carries it.
 */
export function verdictsModule(doc: Document, provider: string, header: string): string {
  const operations = operationsOf(doc);
  const rows = operations.flatMap(({ id, operation }) => {
    const rule = operation["x-reconcile"];
    return rule ? [`    ${id}: ${objectText(reconcileRow(rule, operation["x-retry"]?.window))},`] : [];
  });
  const classes = operations
    .map((found) => [found.id, sensitiveClasses(doc, found)] as const)
    .filter(([, row]) => Object.keys(row).length > 0);
  const sensitive = rowLines("sensitive", 'VerdictTable["sensitive"][string]', classes);
  const revision = createHash("sha256").update(rows.join("\n")).digest("hex").slice(0, 12);
  const webhooks = doc.webhooks !== undefined;
  return `${header}
import type { VerdictTable } from "@payspec/core/settle";
import { phases } from "./provider.js";
${webhooks ? 'import { webhookTable } from "./webhooks.js";\n' : ""}
${sensitive.values}/** How the outcome of every operation that is not safe is learned, when its answer was lost. */
export const verdicts: VerdictTable = {
  provider: ${JSON.stringify(provider)},
  revision: ${JSON.stringify(revision)},
  operations: {
${rows.join("\n")}
  },
  phases,
${webhooks ? "  webhooks: webhookTable,\n" : ""}  sensitive: {
${sensitive.lines}
  },
};
`;
}

/** One operation; members in the order of core's ReconcileRow. */
export function reconcileRow(rule: Reconcile, window?: number): Record<string, unknown> {
  return defined({
    ask: rule.operation && [rule.operation, mapped(rule.input, templateOf)],
    mark: rule.mark?.map(originOf),
    list:
      rule.list &&
      defined({
        at: rule.list.at,
        ...pairsOf(rule.list),
        next: rule.list.next && [rule.list.next.at, rule.list.next.as],
      }),
    verdict: rule.verdict?.map(ruleOf),
    answer: rule.answer?.map(ruleOf),
    follow: rule.follow && [
      rule.follow.operation,
      mapped(rule.follow.input, (text) => text.split(" | ").map(originOf)),
    ],
    events:
      rule.events &&
      mapped(rule.events, (event) => defined({ ...pairsOf(event), is: event.is, confirm: event.confirm })),
    until: rule.until,
    resume: rule.resume,
    window,
  });
}

const ruleOf = ({ is, status, missing, repeat, when, looks, apart }: ReconcileRule): Record<string, unknown> =>
  defined({
    is,
    status,
    missing,
    repeat,
    when: when && mapped(when, (want) => (typeof want === "string" ? originOf(want) : want)),
    looks,
    apart,
  });

const pairsOf = ({ mine, same }: { mine: Record<string, string>; same?: Record<string, string> | undefined }) => ({
  mine: mapped(mine, originOf),
  same: same && mapped(same, originOf),
});

/** Runtime expressions become pointers into the flat input, or into what was learned (`$response/…`, `$event/…`). */
function originOf(expression: string): string {
  return expression
    .replace(/^\$request\.(path|query|header)\.(.+)$/, "/$2")
    .replace(/^\$request\.body#?/, "/body")
    .replace(/^\$(response|event)\.body#/, "$$$1");
}

/** A value of a question: an expression becomes an origin, and what is fixed or made of others says so. */
function templateOf(given: unknown): unknown {
  if (typeof given === "string" && given.startsWith("$")) return originOf(given);
  if (Array.isArray(given)) return { list: given.map(templateOf) };
  return given !== null && typeof given === "object"
    ? { members: mapped(given as Record<string, unknown>, templateOf) }
    : { value: given };
}

/** Names of members and parameters that are sensitive, in the request and in success answers, with their class. */
function sensitiveClasses(doc: Document, { operation, parameters }: FoundOperation): Record<string, string> {
  const classes = new Map<string, string>();
  for (const { name, "x-sensitive": one } of parameters) if (one) classes.set(name, one);
  const collect = (schema: Schema | undefined) =>
    walk(doc, schema, (node) => {
      for (const [name, property] of Object.entries(node.properties ?? {})) {
        const one = property["x-sensitive"] ?? deref(doc, property)["x-sensitive"];
        if (one) classes.set(name, one);
      }
    });
  collect(mediaOf(operation.requestBody && deref(doc, operation.requestBody))?.media.schema);
  for (const [status, response] of Object.entries(operation.responses)) {
    if (status.startsWith("2")) collect(mediaOf(deref(doc, response))?.media.schema);
  }
  return Object.fromEntries([...classes].sort(([one], [other]) => one.localeCompare(other)));
}

function mapped<T, U>(record: Record<string, T> | undefined, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record ?? {}).map(([name, value]) => [name, change(value)]));
}

const defined = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
