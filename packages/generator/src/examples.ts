// The examples of a spec as a module of the sandbox, for providers that are played from them: `declared` reads it.
import { amountsOf } from "@payspec/spec-model/amounts";
import {
  type Document,
  deref,
  type FoundOperation,
  mediaOf,
  operationsOf,
  type Schema,
} from "@payspec/spec-model/openapi";
import { namesOf } from "@payspec/spec-model/pointer";
import type { DeclaredOperation } from "../../sandbox/src/declared/examples.ts";
import { statusOf } from "./phases.ts";
import { schemaAt } from "./schema-at.ts";
import { type SealData, sealOf } from "./seal.ts";
import { securityOf } from "./security.ts";
import { sentenceIn } from "./sentence.ts";
import { operationRow } from "./table.ts";

/** JavaScript text of the module. */
export function examplesModule(doc: Document): string {
  const operations = Object.fromEntries(operationsOf(doc).map((found) => [found.id, declaredRow(doc, found)]));
  const security = Object.values(securityOf(doc));
  return `export const examples = ${JSON.stringify({ security, operations, webhooks: webhooksOf(doc) })};\n`;
}

/** Reads one operation. */
export function declaredRow(doc: Document, found: FoundOperation): DeclaredOperation {
  const { operation, id } = found;
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
  if (success === undefined)
    throw new Error(`${id} has no success with a status of its own, so no example can be played.`);
  const { class: kind, key } = (operation["x-retry"] ?? {}) as { class?: string; key?: string };
  const body = operation.requestBody && deref(doc, operation.requestBody);
  const [amount] = kind === "safe" ? [] : amountsOf(doc, mediaOf(body)?.media.schema);
  const { seal } = operationRow(doc, found);
  const tasks: readonly string[] = operation["x-tasks"] ?? [];
  const reconcile = operation["x-reconcile"] as { mark?: readonly string[] } | undefined;
  const mark = reconcile?.mark?.find((one) => one.startsWith("$request.body#"))?.replace("$request.body#", "");
  return {
    success: Number(success),
    answers,
    says,
    echo: (operation["x-echo"] ?? []).map(({ asked, answered }) => ({ asked, answered })),
    ...(key !== undefined && { key }),
    ...(seal && { seal: seal as unknown as NonNullable<DeclaredOperation["seal"]> }),
    ...objectOf(doc, found, success),
    ...(tasks.includes("confirm-by-code") && { confirms: true as const }),
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

/** What an operation answers with: its schema, its status, how it is read again, and the items of a list. */
function objectOf(
  doc: Document,
  found: FoundOperation,
  success: string,
): Pick<DeclaredOperation, "shape" | "status" | "reads" | "items"> {
  const { operation } = found;
  const schema = mediaOf(deref(doc, operation.responses[success] as object))?.media.schema;
  const status = statusOf(doc, found);
  const values = Object.entries(status?.phases.values ?? {});
  const { operation: reader, input } = (operation["x-reconcile"] ?? {}) as {
    operation?: string;
    input?: Record<string, unknown>;
  };
  const expressions = Object.entries(input ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1].startsWith("$"),
  );
  const list = operation["x-paging"]?.items;
  const inList = list === undefined ? undefined : itemsAt(doc, schema, list);
  const shape = nameOf(schema);
  const item = nameOf(inList);
  return {
    ...(shape && { shape }),
    ...(status && {
      status: {
        at: status.at,
        phases: Object.fromEntries(values.map(([value, { phase }]) => [value, phase])),
        final: values.flatMap(([value, { final }]) => (final ? [value] : [])),
      },
    }),
    ...(reader && expressions.length > 0 && { reads: { operation: reader, input: Object.fromEntries(expressions) } }),
    ...(list !== undefined && { items: { at: list, ...(item && { shape: item }) } }),
  };
}

const itemsAt = (doc: Document, schema: Schema | undefined, pointer: string): Schema | undefined => {
  const list = schemaAt(doc, schema, pointer);
  return list && deref(doc, list).items;
};

const nameOf = (schema: Schema | undefined): string | undefined => schema?.$ref?.split("/").at(-1);

/** Webhooks that are signed over their raw body or carry a token, and that say what they are about. */
function webhooksOf(doc: Document): object[] {
  return Object.entries(doc.webhooks ?? {}).flatMap(([name, item]) => {
    const { post } = deref(doc, item);
    const signature = post["x-signature"];
    const about = post["x-delivery"]?.about;
    if (!signature || !about) return [];
    const {
      algorithm,
      encoding: [encoding],
      header,
      fields,
    } = signature;
    const seal = sealOf(signature);
    if (!seal && (!/^(hmac-sha(1|256)|shared-token)$/.test(algorithm) || !header || fields)) return [];
    const [found = ""] = Object.values(about.input);
    const { type = "", media } = mediaOf(post.requestBody && deref(doc, post.requestBody)) ?? {};
    const values = Object.values(media?.examples ?? {}).map((one) => deref(doc, one).value);
    const examples = seal?.event === true ? values.map((value) => heldBy(seal, value)) : values;
    const place = found.replace(/\/[^/]*$/, "");
    const form = type.endsWith("/x-www-form-urlencoded") || undefined;
    return [{ name, header, algorithm, encoding, seal, form, about: about.operation, place, examples }];
  });
}

/** What the token of an example holds: the event. */
function heldBy({ at = "" }: SealData, example: unknown): unknown {
  const token = namesOf(String(at)).reduce<unknown>(
    (inner, name) => (inner as Record<string, unknown> | undefined)?.[name],
    example,
  );
  return JSON.parse(Buffer.from(String(token).split(".")[1] ?? "", "base64url").toString());
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
