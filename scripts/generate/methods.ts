import {
  type Document,
  deref,
  type FoundOperation,
  mediaOf,
  type Parameter,
  type Response,
  type Schema,
  type Source,
} from "../lib/openapi.ts";
import { moneyOf } from "./table.ts";

const title = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

/** Declares what each method takes and returns, in the words of the spec, so that an editor shows them. */
export function methodsOf(doc: Document, provider: string, operations: readonly FoundOperation[]): string {
  const given = [
    ...new Set(
      operations.flatMap(({ parameters }) =>
        parameters.filter((parameter) => parameter["x-client-option"]).map((parameter) => parameter.name),
      ),
    ),
  ];
  const generic = given.length > 0 ? `<Given = { ${given.map((name) => `${name}: string`).join("; ")} }>` : "";
  const inputs = operations.map((found) => inputOf(doc, found, given)).join("\n");
  const methods = operations
    .map(
      (found) =>
        `${comment(operationLines(found), "  ")}\n  ${found.id}(${argument(doc, found, given)}): Promise<${resultOf(doc, found)}>;`,
    )
    .join("\n");
  return `${inputs}\n/** The operations of ${doc.info.title}, one method each. */\nexport interface ${title(provider)}Methods${generic} {\n${methods}\n}\n`;
}

function argument(doc: Document, found: FoundOperation, given: readonly string[]): string {
  const own = memberLines(doc, found, given);
  const usesGiven = found.parameters.some((parameter) => given.includes(parameter.name));
  const optional = !usesGiven && own.every((member) => member.optional);
  return `input${optional ? "?" : ""}: ${usesGiven ? "Given & " : ""}${title(found.id)}Input`;
}

function inputOf(doc: Document, found: FoundOperation, given: readonly string[]): string {
  const members = memberLines(doc, found, given).map(
    ({ name, optional, type, lines }) =>
      `${comment(lines, "  ")}\n  ${name}${optional ? "?" : ""}: ${type}${optional ? " | undefined" : ""};`,
  );
  return `/** Input of \`${found.id}\`: parameters, body and call options in one object. */\nexport interface ${title(found.id)}Input extends CallOptions {${members.length > 0 ? `\n${members.join("\n")}\n` : ""}}`;
}

interface Member {
  name: string;
  optional: boolean;
  type: string;
  lines: string[];
}

function memberLines(doc: Document, found: FoundOperation, given: readonly string[]): Member[] {
  const members = found.parameters
    .filter((parameter) => parameter.in === "path" || parameter.in === "query")
    .filter((parameter) => !given.includes(parameter.name))
    .map((parameter) => parameterMember(doc, found.id, parameter));
  const body = found.operation.requestBody && deref(doc, found.operation.requestBody);
  const media = mediaOf(body);
  if (!body || !media) return members;
  const lines = [deref(doc, media.media.schema ?? {}).description ?? "The request body."];
  members.push({ name: "body", optional: !body.required, type: bodyType(found.id, media.type, media.media.schema), lines });
  for (const { option, limits } of moneyOf(doc, media.media.schema)) {
    if (!option || !limits) continue;
    const currencies = Object.keys(limits).map((currency) => JSON.stringify(currency));
    members.push({
      name: option,
      optional: true,
      type: currencies.join(" | "),
      lines: ["Tell it when you know it: the amount is then checked against its limits before anything is sent. Never sent itself."],
    });
  }
  return members;
}

function bodyType(id: string, type: string, schema: Schema | undefined): string {
  if (schema?.$ref) return `Schemas[${JSON.stringify(schema.$ref.split("/").at(-1))}]`;
  return `NonNullable<Types[${JSON.stringify(id)}]["requestBody"]>["content"][${JSON.stringify(type)}]`;
}

function parameterMember(doc: Document, id: string, parameter: Parameter): Member {
  const lines = [parameter.description ?? "", ...constraintLines(deref(doc, parameter.schema ?? {}))];
  return { name: parameter.name, optional: !parameter.required, type: parameterType(doc, id, parameter), lines };
}

function constraintLines(schema: Schema & { default?: unknown; minimum?: number; maximum?: number; maxLength?: number }): string[] {
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

/** Errors with the same body are one member of the union, so that narrowing by status costs the compiler nothing. */
function resultOf(doc: Document, { id, operation }: FoundOperation): string {
  const responses = Object.entries(operation.responses).map(([status, response]) => [status, deref(doc, response)] as [string, Response]);
  const data = responses.filter(([status]) => status.startsWith("2")).map(([status, response]) => dataType(id, status, response));
  const groups = new Map<string, string[]>();
  const add = (type: string, status: string) => groups.set(type, [...(groups.get(type) ?? []), status]);
  for (const [status, response] of responses) {
    if (status.startsWith("2")) {
      const body = response["x-error-body"];
      if (body) add(`Schemas[${JSON.stringify(body.schema)}]`, status);
    } else add(dataType(id, status, response), /^\d+$/.test(status) ? status : "number");
  }
  const errors = [...groups].map(
    ([type, statuses]) => `Refused<${statuses.includes("number") ? "number" : statuses.join(" | ")}, ${type}>`,
  );
  return `Result<${[...new Set(data)].join(" | ")}, ${errors.join(" | ") || "never"}>`;
}

function dataType(id: string, status: string, response: Response): string {
  const media = mediaOf(response);
  if (!media) return "undefined";
  const { schema } = media.media;
  if (schema?.$ref) return `Schemas[${JSON.stringify(schema.$ref.split("/").at(-1))}]`;
  return `Types[${JSON.stringify(id)}]["responses"][${/^\d+$/.test(status) ? status : JSON.stringify(status)}]["content"][${JSON.stringify(media.type)}]`;
}

const RETRY_LINES: Record<string, string> = {
  safe: "Safe to repeat: it only reads. The client repeats it when an answer is lost.",
  idempotent: "Repeating the identical call has the effect of one call. The client repeats it when an answer is lost.",
  keyed: "Repeated only with the same idempotency key. The client fills a missing key, keeps it over all attempts and returns it.",
  never: "Never repeated by the client: a second call may act twice.",
};

function operationLines({ method, path, operation }: FoundOperation): string[] {
  const reconcile = operation["x-reconcile"];
  const sources = [operation["x-source"] ?? []].flat() as Source[];
  return [
    `${operation.summary}.`,
    "",
    ...(operation.description ?? "").trim().split("\n"),
    "",
    `\`${method} ${path}\``,
    "",
    RETRY_LINES[operation["x-retry"]?.class ?? "never"] as string,
    ...(reconcile?.operation ? [`If the outcome is unknown: call \`${reconcile.operation}\`.`] : []),
    ...(reconcile?.none ? [`If the outcome is unknown: ${reconcile.none}`] : []),
    "",
    ...sources.map(({ page, grade }) => `@see ${page} (${grade})`),
  ];
}

/** A doc comment; empty lines never stand twice. */
export function comment(lines: readonly string[], indent = ""): string {
  const text = lines
    .flatMap((line) => line.split("\n"))
    .map((line) => line.replaceAll("*/", "* /").trimEnd())
    .filter((line, index, all) => line !== "" || (index > 0 && all[index - 1] !== ""));
  while (text.at(-1) === "") text.pop();
  if (text.length === 1) return `${indent}/** ${text[0]} */`;
  return `${indent}/**\n${text.map((line) => `${indent} *${line && ` ${line}`}`).join("\n")}\n${indent} */`;
}
