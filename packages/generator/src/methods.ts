import {
  type Document,
  deref,
  type FoundOperation,
  mediaOf,
  type Response,
  type Source,
} from "@payspec/spec-model/openapi";
import { inputMembers } from "./inputs.ts";
import { objectText } from "./object-text.ts";
import { sealText } from "./seal.ts";
import { operationRow, type Row } from "./table.ts";
import { comment, line, title } from "./words.ts";

/** Parameters that a connection may be given once, so that calls may leave them out. */
export const givenOf = (operations: readonly FoundOperation[]): string[] => [
  ...new Set(
    operations.flatMap(({ parameters }) => parameters.filter((one) => one["x-client-option"]).map(({ name }) => name)),
  ),
];

/** What naming a repeated part of a row costs in the file: its declaration, and the name at each use. */
const NAME = { declaration: 20, use: 7 };

/**
 * The functions of operations, each with its row, in the words of the spec, so that an editor shows them. What many
 * rows share is written once.
 */
export function functionsOf(doc: Document, provider: string, operations: readonly FoundOperation[]): string {
  const given = givenOf(operations);
  const rows = operations.map((found) => operationRow(doc, found));
  const shared = ["errors", "error"].flatMap((member) => sharedOf(member, rows));
  const failures = new Map<string, string>();
  const all = operations.map((found) => resultOf(doc, found));
  for (const [, errors] of all)
    if (all.filter(([, other]) => other === errors).length > 2)
      failures.set(errors, failures.get(errors) ?? `Failure${failures.size + 1}`);
  const texts = operations.map((found, index) => {
    const { parts, seal, ...row } = rows[index] as Row;
    const [data, errors] = all[index] as readonly [string, string];
    const type = `${kindOf(doc, found, given)}<${[JSON.stringify(provider), `inputs.${title(found.id)}Input`, data, failures.get(errors) ?? errors].join(", ")}>`;
    const text = shared.reduce(
      (row, [name, member, value]) => row.replace(`${member}: ${value}`, `${member}: ${name}`),
      objectText(row).slice(0, -2),
    );
    const signed = seal ? `, seal: ${sealText(seal)}` : "";
    const checks = parts.length > 0 ? `${signed}, parts: [${parts.join(", ")}] }` : " }";
    return `${comment(operationLines(found))}\nexport const ${found.id}: ${type} = /* @__PURE__ */ operation("${found.id}", () => (${text}${checks}));\n`;
  });
  const types = [...failures].map(([text, name]) => `type ${name} = ${text};\n`);
  const values = shared.map(
    ([name, member, value]) => `const ${name}${member === "error" ? ": Shape" : ""} = ${value};\n`,
  );
  return [...types, ...values, ...texts].join("\n");
}

/** The values of a member that rows repeat so often that a name pays, with that name. */
function sharedOf(member: string, rows: readonly Row[]): (readonly [name: string, member: string, text: string])[] {
  const texts = rows.flatMap((row) => (row[member] === undefined ? [] : [objectText(row[member])]));
  const repeated = [...new Set(texts)].filter((text) => {
    const uses = texts.filter((other) => other === text).length;
    return (uses - 1) * text.length > NAME.declaration + uses * NAME.use && uses > 2;
  });
  return repeated.map((text, index) => [`${member}${index + 1}`, member, text]);
}

/** What the client is made of: the type of its methods, derived from the functions, so that their words are theirs. */
export function methodsType(doc: Document, provider: string, operations: readonly FoundOperation[]): string {
  const given = givenOf(operations);
  const generic = given.length > 0 ? `<Given = { ${given.map((name) => `${name}: string`).join("; ")} }>` : "";
  const argument = given.length > 0 ? ", Given" : "";
  return `/** The operations of ${line(doc.info.title)}, one method each. */\nexport interface ${title(provider)}Methods${generic} extends Methods<typeof Functions${argument}> {}\n`;
}

function kindOf(doc: Document, found: FoundOperation, given: readonly string[]): string {
  if (found.parameters.some((parameter) => given.includes(parameter.name))) return "GivenOperationFunction";
  return inputMembers(doc, found, given).every((member) => member.optional)
    ? "BareOperationFunction"
    : "OperationFunction";
}

/** Errors with the same body are one member of the union, so that narrowing by status costs the compiler nothing. */
function resultOf(doc: Document, { id, operation }: FoundOperation): [data: string, errors: string] {
  const responses = Object.entries(operation.responses).map(
    ([status, response]) => [status, deref(doc, response)] as [string, Response],
  );
  const data = responses
    .filter(([status]) => status.startsWith("2"))
    .map(([status, response]) => dataType(id, status, response));
  const groups = new Map<string, string[]>();
  const add = (type: string, status: string) => groups.set(type, [...(groups.get(type) ?? []), status]);
  for (const [status, response] of responses) {
    if (status.startsWith("2")) {
      const body = response["x-error-body"];
      if (body) add(`inputs.Schemas[${JSON.stringify(body.schema)}]`, status);
    } else add(dataType(id, status, response), /^\d+$/.test(status) ? status : "number");
  }
  const errors = [...groups].map(
    ([type, statuses]) => `Refused<${statuses.includes("number") ? "number" : statuses.join(" | ")}, ${type}>`,
  );
  return [[...new Set(data)].join(" | "), errors.join(" | ") || "never"];
}

function dataType(id: string, status: string, response: Response): string {
  const media = mediaOf(response);
  if (!media) return "undefined";
  const { schema } = media.media;
  if (schema?.$ref) return `inputs.Schemas[${JSON.stringify(schema.$ref.split("/").at(-1))}]`;
  return `Types[${JSON.stringify(id)}]["responses"][${/^\d+$/.test(status) ? status : JSON.stringify(status)}]["content"][${JSON.stringify(media.type)}]`;
}

const RETRY_LINES: Record<string, string> = {
  safe: "Safe to repeat: it only reads. The client repeats it when an answer is lost.",
  idempotent: "Repeating the identical call has the effect of one call. The client repeats it when an answer is lost.",
  keyed:
    "Repeated only with the same idempotency key. The client fills a missing key, keeps it over all attempts and returns it.",
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
    // Most pages are the provider's own: only another grade is said.
    ...sources.map(({ page, grade }) => `@see ${page}${grade === "documented" ? "" : ` (${grade})`}`),
  ];
}
