import {
  type Document,
  deref,
  type FoundOperation,
  mediaOf,
  type Parameter,
  type Schema,
} from "@payspec/spec-model/openapi";
import { moneyOf, operationRow } from "./table.ts";
import { comment, title } from "./words.ts";

/** What each method takes: parameters, body and call options in one object. A parameter of several methods is declared once, and they inherit it with its words. */
export function inputsOf(doc: Document, operations: readonly FoundOperation[], given: readonly string[]): string {
  const inputs = operations.map((found) => ({ id: found.id, members: inputMembers(doc, found, given) }));
  const shared = sharedMembers(inputs.flatMap(({ members }) => members));
  const declarations = [...shared].map(([text, name]) => `interface ${name} {\n${text}\n}\n`);
  return declarations.join("") + inputs.map(({ id, members }) => inputText(id, members, shared)).join("\n");
}

function inputText(id: string, members: readonly Member[], shared: ReadonlyMap<string, string>): string {
  const texts = members.map(memberText);
  const bases = ["CallOptions", ...texts.flatMap((text) => shared.get(text) ?? [])];
  const own = texts.filter((text) => !shared.has(text));
  return `/** Input of \`${id}\`. */\nexport interface ${title(id)}Input extends ${bases.join(", ")} {${own.length > 0 ? `\n${own.join("\n")}\n` : ""}}`;
}

/**
 * Parameters that several inputs have word for word, with a name for each: one name may stand for
 * parameters of different words.
 */
function sharedMembers(members: readonly Member[]): Map<string, string> {
  const shared = new Map<string, string>();
  const texts = members.map(memberText);
  for (const [index, { name }] of members.entries()) {
    const text = texts[index] as string;
    if (name === "body" || shared.has(text) || texts.indexOf(text, index + 1) === -1) continue;
    const base = `With${title(name)}`;
    const same = [...shared.values()].filter((other) => other.replace(/\d+$/, "") === base).length;
    shared.set(text, same === 0 ? base : `${base}${same + 1}`);
  }
  return shared;
}

const memberText = ({ name, optional, type, lines }: Member): string =>
  `${comment(lines, "  ")}\n  ${name}${optional ? "?" : ""}: ${type}${optional ? " | undefined" : ""};`;

interface Member {
  name: string;
  optional: boolean;
  type: string;
  lines: string[];
}

export function inputMembers(doc: Document, found: FoundOperation, given: readonly string[]): Member[] {
  const members = found.parameters
    .filter((parameter) => parameter.in === "path" || parameter.in === "query")
    .filter((parameter) => !given.includes(parameter.name))
    .map((parameter) => parameterMember(doc, found.id, parameter));
  const body = found.operation.requestBody && deref(doc, found.operation.requestBody);
  const media = mediaOf(body);
  if (!body || !media) return members;
  const lines = [deref(doc, media.media.schema ?? {}).description ?? "The request body."];
  members.push({
    name: "body",
    optional: !body.required,
    type: unsigned(doc, found, bodyType(found.id, media.type, media.media.schema)),
    lines,
  });
  for (const { option, limits } of moneyOf(doc, media.media.schema)) {
    if (!option || !limits) continue;
    const currencies = Object.keys(limits).map((currency) => JSON.stringify(currency));
    members.push({
      name: option,
      optional: true,
      type: currencies.join(" | "),
      lines: [
        "Tell it when you know it: the amount is then checked against its limits before anything is sent. Never sent itself.",
      ],
    });
  }
  return members;
}

/** The body as the caller gives it: without the signature, which the client makes. */
function unsigned(doc: Document, found: FoundOperation, type: string): string {
  const at = operationRow(doc, found).seal?.at;
  if (at === undefined) return type;
  const [, name = "", ...deeper] = String(at).split("/");
  if (name === "" || deeper.length > 0)
    throw new Error(`${found.id} is signed at ${at}: a request holds its signature at the top of its body.`);
  return `Omit<${type}, ${JSON.stringify(name)}>`;
}

function bodyType(id: string, type: string, schema: Schema | undefined): string {
  if (schema?.$ref) return `Schemas[${JSON.stringify(schema.$ref.split("/").at(-1))}]`;
  return `NonNullable<Types[${JSON.stringify(id)}]["requestBody"]>["content"][${JSON.stringify(type)}]`;
}

function parameterMember(doc: Document, id: string, parameter: Parameter): Member {
  const lines = [parameter.description ?? "", ...constraintLines(deref(doc, parameter.schema ?? {}))];
  return { name: parameter.name, optional: !parameter.required, type: parameterType(doc, id, parameter), lines };
}

function constraintLines(
  schema: Schema & { default?: unknown; minimum?: number; maximum?: number; maxLength?: number },
): string[] {
  const { default: fallback, minimum, maximum, maxLength } = schema;
  const parts = [
    fallback === undefined ? "" : `Default ${JSON.stringify(fallback)}.`,
    minimum === undefined ? "" : `At least ${minimum}.`,
    maximum === undefined ? "" : `At most ${maximum}.`,
    maxLength === undefined ? "" : `At most ${maxLength} characters.`,
  ].filter(Boolean);
  return parts.length > 0 ? [parts.join(" ")] : [];
}

function parameterType(doc: Document, id: string, parameter: Parameter): string {
  const schema = deref(doc, parameter.schema ?? {});
  if (schema.enum) {
    const values = schema.enum.map((value) => JSON.stringify(value)).join(" | ");
    // A flag that is text on the wire: a boolean is written as the same text.
    return values === '"true" | "false"' ? `boolean | ${values}` : values;
  }
  if (schema.type === "integer" || schema.type === "number") return "number";
  if (schema.type === "string" || schema.type === "boolean") return schema.type;
  return `NonNullable<NonNullable<Types[${JSON.stringify(id)}]["parameters"][${JSON.stringify(parameter.in)}]>[${JSON.stringify(parameter.name)}]>`;
}
