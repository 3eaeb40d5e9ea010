import { type Document, operationsOf } from "../lib/openapi.ts";
import { methodsOf } from "./methods.ts";
import { phaseOf } from "./phases.ts";
import { rowOf } from "./table.ts";

/** The text of src/generated/operations.ts: method types, the operation table, credential slots and phase tables. */
export function operationsModule(doc: Document, provider: string, header: string): string {
  const operations = operationsOf(doc);
  const shared = new SharedValues();
  const rows = operations.map((found) => `  ${found.id}: ${shared.write(rowOf(doc, found))},`).join("\n");
  const phaseRows = operations
    .map((found) => [found.id, phaseOf(doc, found)] as const)
    .flatMap(([id, row]) => (row ? [`  ${id}: ${shared.write(row)},`] : []))
    .join("\n");
  return `${header}
import type { CallOptions, OperationTable, PhaseTable, Refused, Result } from "@payspec/core";
import type { components, operations as Types } from "./schema.js";

/** The provider's objects by name. */
export type Schemas = components["schemas"];

/** Request and response types by operationId, as openapi-typescript writes them. */
export type operations = Types;

${methodsOf(doc, provider, operations)}
${shared.declarations()}
/** The operation table: what the client obeys. */
export const operations: OperationTable = {
${rows}
};

/** Base URLs of the provider, the usual one first. */
export const servers = ${JSON.stringify(doc.servers.map((server) => server.url))} as const;

/** Where each credential goes. */
export const security = ${JSON.stringify(securityOf(doc), null, 2)} as const;

/** Where the status of each answer stands and what its values mean. */
export const phases: PhaseTable = {
${phaseRows}
};
`;
}

function securityOf(doc: Document): Record<string, { header: string; prefix: string }> {
  return Object.fromEntries(
    Object.entries(doc.components.securitySchemes)
      .filter(([, scheme]) => !scheme["x-signature"])
      .map(([name, scheme]) => [
        name,
        scheme.type === "http" ? { header: "Authorization", prefix: "Bearer " } : { header: scheme.name as string, prefix: "" },
      ]),
  );
}

/** Values that stand several times in the table are written once: the file stays readable and the bundle small. */
class SharedValues {
  readonly #names = new Map<string, string>();
  readonly #lines: string[] = [];

  write(row: object): string {
    const members = Object.entries(row).map(([name, value]) => `${name}: ${this.#value(name, value)}`);
    return `{ ${members.join(", ")} }`;
  }

  declarations(): string {
    return this.#lines.join("\n");
  }

  #value(name: string, value: unknown): string {
    const text = objectText(value);
    const isLarge = typeof value === "object" && value !== null && text.length > 40;
    if (!isLarge) return text;
    const known = this.#names.get(text);
    if (known) return known;
    const constant = `${name}${[...this.#names.values()].filter((other) => other.replace(/\d+$/, "") === name).length + 1}`;
    this.#names.set(text, constant);
    this.#lines.push(`const ${constant}: ${TYPES[name] ?? "unknown"} = ${text};`);
    return constant;
  }
}

const TYPES: Record<string, string> = {
  answers: 'OperationTable[string]["answers"]',
  errors: "readonly number[]",
  error: 'NonNullable<OperationTable[string]["error"]>',
  request: 'NonNullable<OperationTable[string]["request"]>',
  money: 'NonNullable<OperationTable[string]["money"]>',
  reconcile: 'NonNullable<OperationTable[string]["reconcile"]>',
  sensitive: "readonly string[]",
  errorMembers: "readonly string[]",
  query: "readonly string[]",
  files: "Readonly<Record<string, number>>",
  values: 'PhaseTable[string]["values"]',
};

/** JSON with bare member names where they need no quotes. */
export function objectText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(objectText).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, inner]) => `${/^[A-Za-z_$][\w$]*$|^\d+$/.test(name) ? name : JSON.stringify(name)}: ${objectText(inner)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
