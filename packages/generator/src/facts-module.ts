import {
  type Document,
  deref,
  type FoundOperation,
  mediaOf,
  operationsOf,
  type Schema,
  type Source,
} from "@payspec/spec-model/openapi";
import { objectText, rowLines } from "./object-text.ts";
import { statusOf } from "./phases.ts";
import { pointerFrom } from "./pointer.ts";

/** The text of src/generated/facts.ts: what is looked up of a provider beyond its calls: amounts, readers, tasks. */
export function factsModule(doc: Document, header: string): string {
  const found = operationsOf(doc);
  const rows = (of: (one: FoundOperation) => unknown) =>
    found.map((one) => [one.id, of(one)] as const).filter(([, row]) => row !== undefined);
  const amounts = rowLines(
    "amounts",
    'Facts["amounts"][string]',
    rows((one) => amountOf(doc, one)),
  );
  const reads = rows((one) => readsOf(doc, one)).map(([id, row]) => `${id}: ${objectText(row)},`);
  const tasks = Object.entries(tasksOf(found));
  return `${header}
import type { Facts } from "@payspec/core/standing";

${amounts.values}const amounts: Facts["amounts"] = {
${amounts.lines}
};

/** Amounts of answers, and what finds an object, by operationId. */
export const facts = {
  amounts,
  reads: {
${reads.join("\n")}
  },
} as const satisfies Facts;

/** By task: the operations that do it, and how well that is known. */
type Tasks = Readonly<
  Record<
    ${tasks.map(([task]) => JSON.stringify(task)).join(" | ") || "never"},
    { readonly operations: readonly string[]; readonly grade: ${GRADES.map((grade) => JSON.stringify(grade)).join(" | ")} }
  >
>;

/** What can be done, with which operations, and how well that is known: \`documented\` is not tested. */
export const tasks: Tasks = {
${tasks.map(([task, cell]) => `  ${JSON.stringify(task)}: ${objectText(cell)},`).join("\n")}
};
`;
}

const GRADES = ["documented", "example", "observed", "inferred"];

/** By task: the operations that do it, and the best grade of what they rest on. */
function tasksOf(operations: readonly FoundOperation[]): Record<string, { operations: string[]; grade: string }> {
  const cells = new Map<string, { operations: string[]; grade: string }>();
  for (const { id, operation } of operations) {
    const sources: Source[] = [operation["x-source"] ?? []].flat();
    const grade = GRADES.find((one) => sources.some((source) => source.grade === one)) ?? "inferred";
    for (const task of operation["x-tasks"] ?? []) {
      const cell = cells.get(task) ?? { operations: [], grade };
      const best = GRADES.indexOf(grade) < GRADES.indexOf(cell.grade) ? grade : cell.grade;
      cells.set(task, { operations: [...cell.operations, id], grade: best });
    }
  }
  return Object.fromEntries([...cells].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * What finds the one object that an operation only reads: the parameters that it needs, or each of
 * those of which it takes one.
 */
function readsOf(doc: Document, found: FoundOperation): string[][] | undefined {
  const { operation, parameters } = found;
  if (
    operation["x-retry"]?.class !== "safe" ||
    found.method !== "GET" ||
    operation["x-paging"] ||
    !statusOf(doc, found)
  )
    return undefined;
  const named = parameters.filter((one) => ["path", "query"].includes(one.in) && !one["x-client-option"]);
  const needed = named.filter(({ required }) => required).map(({ name }) => name);
  return needed.length > 0 ? [needed] : named.map(({ name }) => [name]);
}

interface AmountRow {
  at: string;
  unit: string;
  currency: string | { at: string };
  decimals?: string;
}

/** The amount of an answer: the one nearest to its status, named amount or sum. */
function amountOf(doc: Document, found: FoundOperation): AmountRow | undefined {
  const status = statusOf(doc, found);
  const [, response] = Object.entries(found.operation.responses).find(([code]) => code.startsWith("2")) ?? [];
  const root = mediaOf(response && deref(doc, response))?.media.schema;
  if (!status || !root) return undefined;
  const steps = status.at.split("/");
  for (let depth = steps.length - 1; depth >= 1; depth--) {
    const holder = steps.slice(0, depth).join("/");
    for (const name of ["amount", "sum"]) {
      const row = amountAt(doc, root, `${holder}/${name}`);
      if (row) return row;
    }
  }
  return undefined;
}

/** An amount by its pointer: a number or text itself, or an object that has it. */
function amountAt(doc: Document, root: Schema, pointer: string): AmountRow | undefined {
  for (const at of [pointer, `${pointer}/value`, `${pointer}/amount`]) {
    const money = schemaAt(doc, root, at)?.["x-money"];
    if (!money) continue;
    const { const: name, pointer: relative } = money.currency;
    if (name === undefined && relative === undefined) return undefined;
    const decimals = `${at.slice(0, at.lastIndexOf("/"))}/subunit`;
    return {
      at,
      unit: money.unit,
      currency: name ?? { at: pointerFrom(at, relative ?? "") },
      ...(schemaAt(doc, root, decimals) ? { decimals } : {}),
    };
  }
  return undefined;
}

function schemaAt(doc: Document, root: Schema, pointer: string): Schema | undefined {
  return pointer
    .split("/")
    .slice(1)
    .reduce<Schema | undefined>((node, name) => node && memberOf(doc, node, name), root);
}

function memberOf(doc: Document, node: Schema, name: string): Schema | undefined {
  const { properties, allOf = [], anyOf = [], oneOf = [] } = deref(doc, node);
  const own = properties?.[name];
  if (own) return { ...deref(doc, own), ...("x-money" in own ? { "x-money": own["x-money"] } : {}) };
  return [...allOf, ...anyOf, ...oneOf].map((branch) => memberOf(doc, branch, name)).find(Boolean);
}
