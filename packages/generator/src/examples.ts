// The examples of a spec as a module of the sandbox, for providers that are played from them: `declared` reads it.
import { amountsOf } from "@payspec/spec-model/amounts";
import { type Document, deref, type FoundOperation, mediaOf, operationsOf, type Schema } from "@payspec/spec-model/openapi";
import { securityOf } from "./security.ts";

/** JavaScript text of the module. */
export function examplesModule(doc: Document): string {
  const operations = Object.fromEntries(operationsOf(doc).map((found) => [found.id, rowOf(doc, found)]));
  const ids = [...new Set(Object.values(operations).flatMap(({ answers }) => texts(answers)))];
  return `export const examples = ${JSON.stringify({ security: Object.values(securityOf(doc)), operations, ids })};\n`;
}

/** What the examples say about one operation, as the sandbox's `DeclaredOperation`. */
export interface DeclaredRow {
  readonly success: number;
  readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly echo: readonly { readonly asked: string; readonly answered: string }[];
  /** By status: JSON Pointer of the text for people, where the spec names one. */
  readonly says: Readonly<Record<string, string>>;
  readonly key?: string;
  readonly moves?: { readonly kind: string; readonly amount: string; readonly currency: string; readonly reference?: string };
}

/** Reads one operation. */
export function rowOf(doc: Document, { operation, id }: FoundOperation): DeclaredRow {
  const answers = Object.fromEntries(
    Object.entries(operation.responses).map(([status, response]) => {
      const examples = Object.entries(mediaOf(deref(doc, response))?.media.examples ?? {});
      return [status, Object.fromEntries(examples.map(([name, example]) => [name, deref(doc, example).value]))];
    }),
  );
  const says = Object.fromEntries(
    Object.entries(operation.responses).flatMap(([status, response]) => {
      const at = sentenceIn(doc, mediaOf(deref(doc, response))?.media.schema);
      return at === undefined ? [] : [[status, at]];
    }),
  );
  const success = Object.keys(operation.responses).find((status) => /^2\d\d$/.test(status));
  if (success === undefined) throw new Error(`${id} has no success with a status of its own, so no example can be played.`);
  const { class: kind, key } = (operation["x-retry"] ?? {}) as { class?: string; key?: string };
  const body = operation.requestBody && deref(doc, operation.requestBody);
  const [amount] = kind === "safe" ? [] : amountsOf(doc, mediaOf(body)?.media.schema);
  const tasks: readonly string[] = operation["x-tasks"] ?? [];
  const reconcile = operation["x-reconcile"] as { mark?: readonly string[] } | undefined;
  const mark = reconcile?.mark?.find((one) => one.startsWith("$request.body#"))?.replace("$request.body#", "");
  return {
    success: Number(success),
    answers,
    says,
    echo: (operation["x-echo"] ?? []).map(({ asked, answered }) => ({ asked, answered })),
    ...(key !== undefined && { key }),
    ...(amount && {
      moves: {
        kind: movementOf(tasks),
        amount: amount.at,
        currency: currencyOf(amount.at, amount.money.currency),
        ...(mark && { reference: mark }),
      },
    }),
  };
}

/** Where a schema has the provider's own sentence, not deeper than an error is nested. */
function sentenceIn(doc: Document, schema: Schema | undefined, at = "", depth = 4): string | undefined {
  if (!schema || depth === 0) return undefined;
  const { "x-sentence": isSentence, properties = {} } = deref(doc, schema);
  if (isSentence) return at;
  return Object.entries(properties)
    .map(([name, inner]) => sentenceIn(doc, inner, `${at}/${name}`, depth - 1))
    .find((found) => found !== undefined);
}

const movementOf = (tasks: readonly string[]) =>
  tasks.includes("payout") ? "payout" : tasks.some((task) => task.endsWith("refund")) ? "refund" : "charge";

/** The currency of an amount: a name, or the JSON Pointer of it in the body. */
function currencyOf(at: string, { const: fixed, pointer }: { const?: string; pointer?: string }): string {
  if (fixed !== undefined || pointer === undefined) return fixed ?? "";
  const [, up = "0", rest = ""] = /^(\d+)(.*)$/.exec(pointer) ?? [];
  return `${at
    .split("/")
    .slice(0, at.split("/").length - Number(up))
    .join("/")}${rest}`;
}

const texts = (value: unknown): string[] => {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(texts) : [];
};
