import { type Document, operationsOf } from "@payspec/spec-model/openapi";
import { methodsOf } from "./methods.ts";
import { objectText } from "./object-text.ts";
import { phaseOf } from "./phases.ts";
import { rowOf } from "./table.ts";

/** The text of src/generated/operations.ts: method types, the operation table, credential slots and phase tables. */
export function operationsModule(doc: Document, provider: string, header: string): string {
  const operations = operationsOf(doc);
  const rows = operations.map((found) => `  ${found.id}: ${objectText(rowOf(doc, found))},`).join("\n");
  const phaseRows = operations
    .map((found) => [found.id, phaseOf(doc, found)] as const)
    .flatMap(([id, row]) => (row ? [`  ${id}: ${objectText(row)},`] : []))
    .join("\n");
  return `${header}
import type { CallOptions, OperationTable, PhaseTable, Refused, Result } from "@payspec/core";
import type { components, operations as Types } from "./schema.js";

/** The provider's objects by name. */
export type Schemas = components["schemas"];

/** Request and response types by operationId, as openapi-typescript writes them. */
export type operations = Types;

${methodsOf(doc, provider, operations)}
/** The operation table: what the client obeys. Rows are written out: repeated text compresses better than names for it. */
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
