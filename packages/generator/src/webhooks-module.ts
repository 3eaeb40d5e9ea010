import { isDeepStrictEqual } from "node:util";
import {
  type Document,
  deref,
  mediaOf,
  type OperationObject,
  type Schema,
  type Signature,
} from "@payspec/spec-model/openapi";
import { objectText } from "./object-text.ts";
import { rowFrom, withoutTodos } from "./phase-row.ts";
import { statusIn } from "./phases.ts";
import { schemaAt } from "./schema-at.ts";
import { type SealData, sealImports, sealOf, sealText } from "./seal.ts";
import { shapeOf } from "./shape.ts";
import { comment, title } from "./words.ts";

const FORM = "application/x-www-form-urlencoded";

export interface Webhook {
  name: string;
  operation: OperationObject;
  signature: Signature;
  /** The schema of the event: of the body, or of what its token holds. */
  schema: Schema;
  /** Name of the schema, which is also the name of the event's type. */
  typeName: string;
  /** The body is a form, and no JSON. */
  isForm: boolean;
  /** The member that tells the events apart; absent where there is one event only. */
  mark?: { name: string; value: string; isConst: boolean };
}

/**
 * The text of src/generated/webhooks.ts: the types of the events, and the table that
 * verifyWebhook and signWebhook obey.
 */
export function webhooksModule(doc: Document, provider: string, header: string): string {
  const webhooks = marked(doc, webhooksOf(doc));
  const name = title(provider);
  const mark = webhooks[0]?.mark?.name;
  const { seal, isForm, ...signature } = sharedSigning(webhooks);
  const unknown = takesUnknown(webhooks) ? [`Unknown${name}Event`] : [];
  const union = [...webhooks.map(({ typeName }) => typeName), ...unknown];
  return `${header}
${seal ? `import { ${[...(isForm ? ["form"] : []), ...sealImports(seal)].join(", ")}, type SealedTable } from "@payspec/core/seal";` : 'import type { WebhookTable } from "@payspec/core/webhook";'}
import type { components } from "./schema.js";

${webhooks.map(typeText).join("\n\n")}
${unknown.map((one) => `\n${unknownText(one, mark ?? "")}\n`).join("")}
/** Everything that \`verifyWebhook\` may tell${mark ? `, told apart by \`${mark}\`` : ""}. */
export type ${name}Event =${union.length > 1 ? union.map((one) => `\n  | ${one}`).join("") : ` ${union}`};

/** How deliveries are signed, and what each event must at least hold. */
export const webhookTable: ${seal ? "SealedTable" : "WebhookTable"} = {
${seal ? `  seal: ${sealText(seal)},\n${isForm ? "  form,\n" : ""}` : ""}${rowText({ ...signature, typeAt: mark && `/${mark}` })}
  events: {
${webhooks.map((webhook) => `    ${webhook.name}: ${objectText(webhookRow(doc, webhook))},`).join("\n")}
  },
};
`;
}

/** Whether an event of unknown type can be verified: not where it would have to say which of its fields are signed. */
export const takesUnknown = (webhooks: readonly Webhook[]): boolean =>
  webhooks[0]?.mark !== undefined && sharedSigning(webhooks).covers !== "fields";

/** The events of a provider with their types and what tells them apart. */
export const eventsOf = (doc: Document): readonly Webhook[] => marked(doc, webhooksOf(doc));

function webhooksOf(doc: Document): Webhook[] {
  return Object.entries(doc.webhooks ?? {}).map(([name, item]) => {
    const operation = deref(doc, item).post;
    const signature = operation["x-signature"];
    const { type, media } = mediaOf(operation.requestBody && deref(doc, operation.requestBody)) ?? {};
    const body = media?.schema;
    const isForm = type === FORM;
    if (isForm) checkForm(doc, name, signature, body);
    const schema = signature?.jwt?.holds ? heldBy(doc, body, signature.at ?? "") : body;
    if (!signature || !schema?.$ref)
      throw new Error(`The webhook ${name} needs x-signature and a body of a named schema.`);
    return { name, operation, signature, schema, isForm, typeName: schema.$ref.split("/").at(-1) as string };
  });
}

/** A form holds texts alone, and its signature is made of them: fields can be sent in another order. */
function checkForm(doc: Document, name: string, signature: Signature | undefined, body: Schema | undefined): void {
  if (!signature?.members) throw new Error(`The webhook ${name} comes as a form: its x-signature needs \`members\`.`);
  const { properties = {} } = deref(doc, body ?? {});
  const [other] = Object.entries(properties).find(([, one]) => deref(doc, one).type !== "string") ?? [];
  if (other)
    throw new Error(`The webhook ${name} comes as a form, which holds texts alone: ${other} has to be a string.`);
}

/** The schema of what a token holds. */
function heldBy(doc: Document, body: Schema | undefined, at: string): Schema | undefined {
  const token = schemaAt(doc, body, at);
  return token && deref(doc, token).contentSchema;
}

/** Finds the member that tells the events apart: always there, with one documented value that no other event has. */
function marked(doc: Document, webhooks: Webhook[]): Webhook[] {
  const fixed = webhooks.map(({ schema }) => {
    const { properties = {}, required = [] } = deref(doc, schema);
    const only = required.map((name) => ({ name, ...onlyValue(deref(doc, properties[name] ?? {})) }));
    return only.filter((one): one is NonNullable<Webhook["mark"]> => one.value !== undefined);
  });
  const valuesOf = (name: string) => fixed.map((only) => only.find((one) => one.name === name)?.value);
  const found = fixed[0]?.find(
    ({ name }) => !valuesOf(name).includes(undefined) && new Set(valuesOf(name)).size === webhooks.length,
  );
  if (!found && webhooks.length > 1)
    throw new Error(`Nothing tells these webhooks apart: ${webhooks.map(({ name }) => name).join(", ")}.`);
  return webhooks.map((webhook, index) => {
    const mark = fixed[index]?.find(({ name }) => name === found?.name);
    return mark ? { ...webhook, mark } : webhook;
  });
}

function onlyValue(schema: Schema): { value?: string; isConst?: boolean } {
  if (typeof schema.const === "string") return { value: schema.const, isConst: true };
  const [value, ...others] = schema.enum ?? schema.anyOf?.[0]?.enum ?? []; // An open enum is published as the latter.
  return typeof value === "string" && others.length === 0 ? { value, isConst: false } : {};
}

/**
 * An alias in the words of the spec, and what the signature leaves open. An open enum is
 * narrowed to the value that it has.
 */
function typeText({ operation, signature, typeName, mark }: Webhook): string {
  const { summary, description = "" } = operation;
  const open = signature.unprotected ? ["", `**Not protected.** ${signature.unprotected.trim()}`] : [];
  const narrowed = mark && !mark.isConst ? ` & { ${mark.name}: ${JSON.stringify(mark.value)} }` : "";
  const lines = [`${summary}.`, "", ...description.trim().split("\n"), ...open];
  return `${comment(lines)}\nexport type ${typeName} = components["schemas"][${JSON.stringify(typeName)}]${narrowed};`;
}

function unknownText(name: string, mark: string): string {
  const lines = [
    "An event that the spec does not know: the provider added it, or it belongs to another product behind the same address.",
    "",
    `Its \`${mark}\` as it came is in \`raw\`, the whole body. Answer as you do for a known event, or it is delivered again.`,
  ];
  return `${comment(lines)}\nexport interface ${name} {\n  readonly ${mark}: "unknown";\n  readonly raw: unknown;\n}`;
}

/** How webhooks are signed: within their body, or as members of core's WebhookTable. */
interface Signing {
  readonly seal?: SealData;
  readonly isForm?: boolean;
  readonly covers?: "nothing" | "fields" | "body";
  readonly [member: string]: unknown;
}

/** What x-signature says of all webhooks of a provider; they have to agree, as one table serves one address. */
function sharedSigning(webhooks: readonly Webhook[]): Signing {
  const [first = {}, ...others] = webhooks.map(signingOf);
  if (first.covers === "fields" && !first.separator) throw new Error("x-signature over fields needs a separator.");
  if (!others.every((other) => isDeepStrictEqual(other, first)))
    throw new Error("The webhooks of a provider have to be signed in the same way.");
  return first;
}

function signingOf({ signature, isForm }: Webhook): Signing {
  const seal = sealOf(signature);
  if (seal) return { seal, isForm };
  const { algorithm, header, encoding, separator, fields } = signature;
  const covers = algorithm === "shared-token" ? "nothing" : fields ? "fields" : "body";
  return { algorithm, header, covers, encodings: encoding, separator };
}

function webhookRow(doc: Document, { name, operation, signature, schema, mark }: Webhook): object {
  const pointers = signature.fields?.[mark?.value ?? ""];
  if (signature.fields && !pointers)
    throw new Error(`x-signature of ${name} does not name the fields of ${mark?.value}.`);
  const status = statusIn(doc, schema, name, operation);
  return defined({
    type: mark?.value,
    shape: shapeOf(doc, schema),
    fields: pointers && fieldsOf(doc, schema, pointers, signature.free),
    phase: status && withoutTodos(rowFrom(status.at, status.phases)),
    same: operation["x-delivery"]?.same,
    about: aboutOf(operation),
  });
}

/**
 * The signed values. Only one of them may hold the separator, or one signature would fit several bodies:
 * x-signature says which of two.
 */
function fieldsOf(doc: Document, schema: Schema, pointers: readonly string[], chosen: string | undefined): object[] {
  const fields = pointers.map((at) => fieldOf(doc, schema, at));
  const free = fields.filter((field) => field.free).map(({ at }) => at);
  if (chosen === undefined && free.length > 1) {
    throw new Error(
      `Any of ${free.join(" and ")} may hold the separator. Name the one that may in \`free\` of x-signature.`,
    );
  }
  if (chosen !== undefined && !free.includes(chosen))
    throw new Error(`\`free\` of x-signature names ${chosen}, which is not a free text.`);
  return fields.map((field) =>
    defined({ ...field, free: (field.free && field.at === (chosen ?? field.at)) || undefined }),
  );
}

/** What to read about an event: the operation, and its input by pointers into the body. */
function aboutOf({ "x-delivery": delivery }: OperationObject): unknown {
  return delivery?.about && [delivery.about.operation, delivery.about.input];
}

/** A signed value: amounts have decimals, and a text without bounds may hold the separator. */
function fieldOf(
  doc: Document,
  schema: Schema,
  at: string,
): { at: string; decimals: number | undefined; free: true | undefined } {
  const target = schemaAt(doc, schema, at);
  if (!target) throw new Error(`x-signature covers ${at}, which no schema describes.`);
  const { type, pattern, format, enum: values, "x-money": money } = deref(doc, target) as Schema & { pattern?: string };
  const isFree = type === "string" && !pattern && !format && !values;
  return { at, decimals: money ? money.decimals : undefined, free: isFree || undefined };
}

const defined = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

const rowText = (row: Record<string, unknown>): string =>
  Object.entries(defined(row))
    .map(([name, value]) => `  ${name}: ${objectText(value)},`)
    .join("\n");
