import { type Document, operationsOf } from "@payspec/spec-model/openapi";
import { inputsOf } from "./inputs.ts";
import { functionsOf, givenOf, methodsType } from "./methods.ts";
import { rowLines } from "./object-text.ts";
import { phaseRow } from "./phases.ts";
import { sealImports } from "./seal.ts";
import { securityOf } from "./security.ts";
import { operationRow, PARTS } from "./table.ts";

/** The sources that the operations of a spec give, by file name. */
export const operationModules = (doc: Document, provider: string, header: string): Record<string, string> => ({
  "inputs.ts": inputsModule(doc, header),
  "operations.ts": operationsModule(doc, provider, header),
  "provider.ts": providerModule(doc, provider, header),
});

/**
 * The text of src/generated/operations.ts: a function per operation, and nothing else, so that a bundle
 * holds the rows that it calls.
 */
function operationsModule(doc: Document, provider: string, header: string): string {
  const functions = functionsOf(doc, provider, operationsOf(doc));
  const used = (names: readonly string[]) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(functions));
  const types = used(["BareOperationFunction", "GivenOperationFunction", "OperationFunction", "Refused", "Shape"]);
  const rows = operationsOf(doc).map((found) => operationRow(doc, found));
  const seals = rows.flatMap(({ seal }) => seal ?? []);
  const sealing = [...new Set(seals.flatMap(sealImports)), "sealed"].sort();
  const parts = PARTS.filter((name) => name !== "sealed" && rows.some((row) => row.parts.includes(name)));
  const values = [...parts, "operation"].sort();
  const from = used(["Types"]).length > 0 ? 'import type { operations as Types } from "./schema.js";\n' : "";
  return `${header}
import { ${[...types.map((name) => `type ${name}`), ...values].join(", ")} } from "@payspec/core";
${seals.length > 0 ? `import { ${sealing.join(", ")} } from "@payspec/core/seal";\n` : ""}import type * as inputs from "./inputs.js";
${from}
${functions}`;
}

/** The text of src/generated/inputs.ts: what each operation takes, and the provider's objects by name. */
function inputsModule(doc: Document, header: string): string {
  const operations = operationsOf(doc);
  const inputs = inputsOf(doc, operations, givenOf(operations));
  return `${header}
import type { CallOptions } from "@payspec/core";
import type { components${/\bTypes\[/.test(inputs) ? ", operations as Types" : ""} } from "./schema.js";

/** The provider's objects by name. */
export type Schemas = components["schemas"];

${inputs}
`;
}

/**
 * The text of src/generated/provider.ts: what a client of all operations is made of, addresses,
 * credential slots, phase tables.
 */
function providerModule(doc: Document, provider: string, header: string): string {
  const operations = operationsOf(doc);
  const ids = operations.map(({ id }) => id);
  const phaseRows = operations.map((found) => [found.id, phaseRow(doc, found)] as const).filter(([, row]) => row);
  const { values, lines } = rowLines("phases", "PhaseTable[string]", phaseRows);
  return `${header}
import { byName, type Methods, type OperationTable, type PhaseTable, tableOf } from "@payspec/core";
import type * as Functions from "./operations.js";
import { ${ids.join(", ")} } from "./operations.js";
import type { operations as Types } from "./schema.js";

/** Request and response types by operationId, as openapi-typescript writes them. */
export type operations = Types;

${methodsType(doc, provider, operations)}
/** All functions, as the methods of a client are made of them. */
export const functions: typeof Functions = /* @__PURE__ */ byName([${ids.join(", ")}]);

/** The operation table: what the client obeys, a row per operation. */
export const operations: OperationTable = /* @__PURE__ */ tableOf(functions);

/** Base URLs of the provider, the usual one first. */
export const servers = ${JSON.stringify(doc.servers.map((server) => server.url))} as const;

/** Where each credential goes. */
export const security = ${JSON.stringify(securityOf(doc), null, 2)} as const;

${values}/** Where the status of each answer is and what its values mean. */
export const phases: PhaseTable = {
${lines}
};
`;
}
