// The types of our extensions, from the JSON Schemas that the lint holds specs to: what a tool
// reads is what a spec may say.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { astToString } from "openapi-typescript";
import ts from "typescript";
import { typesOf } from "./types-of.ts";

type Node = Record<string, unknown>;

/** Where they are written, from the root. */
export const EXTENSION_TYPES = "packages/spec-model/src/generated/extensions.ts";

const HEADER = `// Generated from specs/extensions. Do not edit: change a schema and run \`npm run generate\`.

import type { Json } from "../openapi.ts";
`;

/** Words that hold values together and say nothing of their types. */
const WITHOUT_TYPE = ["if", "then", "else", "not", "dependentRequired", "propertyNames", "$defs", "$schema", "title"];

/**
 * A module with one interface whose members are the extensions. `x-phase.value` is the definition `value`
 * in the schema of `x-phase`.
 */
export function extensionTypes(folder: string): string {
  const doc = {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths: {},
    components: { schemas: schemasIn(folder) },
  };
  const ast = typesOf(doc, (schema) => {
    if (schema === NONE) return none();
    return "type" in schema && schema.type === "array" && !("items" in schema) ? anyValues() : undefined;
  });
  const components = ast.filter((node) => ts.isInterfaceDeclaration(node) && node.name.text === "components");
  return `${HEADER}\n${astToString(components)}`;
}

/**
 * What is not there: in a union of closed objects the members of the others, so that a
 * reader may look for each of them.
 */
const NONE = {};
const none = () => ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
const anyValues = () => ts.factory.createArrayTypeNode(ts.factory.createTypeReferenceNode("Json"));

/** The schemas and their definitions, side by side under their names. */
function schemasIn(folder: string): Record<string, Node> {
  const schemas: Record<string, Node> = {};
  for (const file of readdirSync(folder).sort()) {
    const name = file.replace(".schema.json", "");
    const schema = JSON.parse(readFileSync(join(folder, file), "utf8")) as Node & { $defs?: Record<string, Node> };
    for (const [part, definition] of Object.entries({ "": schema, ...schema.$defs }))
      schemas[part ? `${name}.${part}` : name] = typed(definition, name) as Node;
  }
  return schemas;
}

function typed(node: unknown, name: string): unknown {
  if (Array.isArray(node)) return node.map((item) => typed(item, name));
  if (!node || typeof node !== "object") return node;
  const entries = Object.entries(node).filter(
    ([word, value]) => !WITHOUT_TYPE.includes(word) && !(word === "oneOf" && demandsOnly(value)),
  );
  return Object.fromEntries(
    entries.map(([word, value]) => {
      if (word === "$ref") return [word, target(String(value), name)];
      if (word === "properties") return [word, members(value as Node, name)];
      const inner = typed(value, name);
      return [word, word === "oneOf" ? apart(inner as Node[]) : inner];
    }),
  );
}

/** A member may have the name of a word of JSON Schema. */
const members = (properties: Node, name: string): Node =>
  Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, typed(value, name)]));

function apart(branches: readonly Node[]): Node[] {
  const all = branches.flatMap(({ properties }) => Object.keys((properties as Node | undefined) ?? {}));
  const closed = branches.every(({ additionalProperties }) => additionalProperties === false);
  if (!closed) return [...branches];
  const missing = Object.fromEntries(all.map((name) => [name, NONE]));
  return branches.map((branch) => ({ ...branch, properties: { ...missing, ...(branch.properties as Node) } }));
}

const demandsOnly = (branches: unknown): boolean =>
  (branches as Node[]).every((branch) => Object.keys(branch).join() === "required");

const target = (reference: string, name: string): string =>
  `#/components/schemas/${reference.startsWith("#/$defs/") ? `${name}.${reference.slice("#/$defs/".length)}` : reference.replace(".schema.json", "")}`;
