import { type Document, deref, type FoundOperation, mediaOf, type Response, type Source } from "@payspec/spec-model/openapi";
import { inputsOf, memberLines } from "./inputs.ts";
import { comment, title } from "./words.ts";

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
  const inputs = inputsOf(doc, operations, given);
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
