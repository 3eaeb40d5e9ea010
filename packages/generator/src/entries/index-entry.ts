import type { Document } from "@payspec/spec-model/openapi";
import type { ProviderEntry } from "@payspec/spec-model/registry";
import { apiOf, factoryComment } from "./connect-entry.ts";
import { exampleOf } from "./example.ts";
import { type GivenOption, givenOptions } from "./options.ts";

/** The types of core that every package gives again, so that a user imports from one. */
const CORE_TYPES = [
  "CallFacts",
  "CallOptions",
  "ClientEvent",
  "ClientOptions",
  "Connection",
  "Credential",
  "Failure",
  "FailureFacts",
  "FailureKind",
  "Invalid",
  "JournalEntry",
  "Limits",
  "Malformed",
  "Methods",
  "NoAnswer",
  "Operation",
  "OperationTable",
  "Phase",
  "PhaseTable",
  "Problem",
  "Reconcile",
  "Refused",
  "Result",
  "Shape",
  "Success",
  "Undocumented",
];

/** What the entries take over: the types of connect.ts, and modules that the provider has besides. */
export interface Beside {
  readonly connectTypes: readonly string[];
  /** File names without their ending. */
  readonly modules: readonly string[];
}

/** src/index.ts: the factory, and everything that a user of the client may name. */
export function indexEntry(entry: ProviderEntry, doc: Document, { connectTypes, modules }: Beside): string {
  const { pascal } = entry;
  const given = givenOptions(doc);
  const imported = [`${pascal}Options`, ...given.map(({ type }) => `${type}Input`)].map((type) => `type ${type}`);
  const values = ["operations", "phases", "security", "servers", `type ${pascal}Methods`];
  const shown = values.sort((one, other) => (plain(one) < plain(other) ? -1 : 1));
  const sends = Object.keys(doc.webhooks ?? {}).length > 0;
  return `import { loadVerdicts } from "#verdicts";
import { type Described, methodsOf } from "@payspec/core";
import { connect${pascal}, ${imported.join(", ")} } from "./connect.js";
import { functions, type ${pascal}Methods } from "./generated/provider.js";
import type { paths } from "./generated/schema.js";

${clientTypes(entry, doc, given)}
${factoryComment(entry, `Makes a client of ${apiOf(entry, doc)}.`, exampleOf(entry, doc, "create"))}
${factory(entry, given)} {
  return methodsOf(connect${pascal}(options), functions, loadVerdicts);
}

export type { ${CORE_TYPES.join(", ")} } from "@payspec/core";
export { connectionOf, PayspecError, toJournal, unwrap } from "@payspec/core";
export type { ${connectTypes.join(", ")} } from "./connect.js";
export { facts, tasks } from "./generated/facts.js";
export type * from "./generated/inputs.js";
export { ${shown.join(", ")} } from "./generated/provider.js";
export type { components, paths, webhooks } from "./generated/schema.js";
${modules.map((module) => `export * from "./${module}.js";\n`).join("")}${sends ? 'export * from "./webhooks.js";\n' : ""}`;
}

const plain = (name: string): string => name.replace(/^type /, "").toLowerCase();

function clientTypes(entry: ProviderEntry, doc: Document, given: readonly GivenOption[]): string {
  const { pascal } = entry;
  const is = `/** A client of ${apiOf(entry, doc)}: a method per operation. */`;
  if (given.length === 0)
    return `${is}\nexport interface ${pascal}Client extends ${pascal}Methods, Described<paths> {}\n`;
  const all = given.map(({ option }) => `${option}: string`).join("; ");
  const words = given.map(({ type }) => type.toLowerCase()).join(" or ");
  const inputs = given.map(
    ({ option, type }) => `${type}Input<Options extends { readonly ${option}: infer ${type} } ? ${type} : undefined>`,
  );
  return `${is}
export interface ${pascal}Client<Given = { ${all} }> extends ${pascal}Methods<Given>, Described<paths> {}

/** The client that {@link create${pascal}Client} makes of these options: where they name no ${words}, each call has to. */
export type ${pascal}ClientOf<Options> = ${pascal}Client<${inputs.join(" & ")}>;
`;
}

function factory({ pascal }: ProviderEntry, given: readonly GivenOption[]): string {
  if (given.length === 0) return `export function create${pascal}Client(options: ${pascal}Options): ${pascal}Client`;
  const bounds = given.map(({ type }) => `${type} extends string | undefined = undefined`).join(", ");
  const wants = given.map(({ type }) => `${type}Input<${type}>`).join(" & ");
  const types = given.map(({ type }) => type).join(", ");
  return `export function create${pascal}Client<${bounds}>(options: ${pascal}Options<${types}>): ${pascal}Client<${wants}>`;
}

/** src/operations.ts: a function per operation, so that a bundle holds what it calls. */
export const operationsEntry = (
  { pascal }: ProviderEntry,
  { connectTypes }: Beside,
): string => `export type { ${CORE_TYPES.join(", ")} } from "@payspec/core";
export { methodsOf, PayspecError, toJournal, unwrap } from "@payspec/core";
export { connect${pascal}, ${connectTypes.map((type) => `type ${type}`).join(", ")} } from "./connect.js";
export type * from "./generated/inputs.js";
export * from "./generated/operations.js";
`;

/** src/load-verdicts.ts: what `#verdicts` of package.json names, but in a browser. */
export const loadVerdictsEntry =
  (): string => `// In a browser \`@payspec/core/no-verdicts\` takes the place of this module (\`#verdicts\` in package.json).

/** Loads how lost answers are settled, when somebody asks for it. */
export const loadVerdicts = () => import("./generated/verdicts.js");
`;

/** src/settle.ts: `settle` with the verdicts of this provider, also where a bundle for browsers leaves them out. */
export const settleEntry = ({ pascal }: ProviderEntry): string => `import type { Failure } from "@payspec/core";
import { type Call, type Settled, type SettleOptions, settleWith } from "@payspec/core/settle";
import { verdicts } from "./generated/verdicts.js";

/**
 * Learns what became of a call whose outcome is unknown, by what the spec says: see \`settle\` of \`@payspec/core/settle\`.
 *
 * @param client What \`create${pascal}Client\` returned.
 * @param what The failure that a call resolved to; or the operation and its flat input as it was sent.
 */
export function settle(client: object, what: Failure | Call, options?: SettleOptions): Promise<Settled> {
  return settleWith(verdicts, client, what, options);
}

export type { Call, Learned, Settled, SettleOptions, Verdict, Why } from "@payspec/core/settle";
export { verdicts } from "./generated/verdicts.js";
`;
