import { type Document, deref, operationsOf, type Schema } from "@payspec/spec-model/openapi";
import { astToString } from "openapi-typescript";
import ts from "typescript";
import { compact } from "./compact-types.ts";
import { typesOf } from "./types-of.ts";

const f = ts.factory;
const reference = (name: string) => f.createTypeReferenceNode(name);
const literal = (text: string) => f.createLiteralTypeNode(f.createStringLiteral(text));

/** `string & {}`: any other value, without swallowing the literals beside it, so that editors still offer them. */
const anyOther = (type: "string" | "number") =>
  f.createIntersectionTypeNode([
    f.createKeywordTypeNode(type === "string" ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword),
    f.createTypeLiteralNode([]),
  ]);

/** Types of all paths, webhooks and components, as small as they get without losing a type or a word. */
export function schemaTypes(doc: Document): string {
  return compact(plainTypes(doc));
}

/** The same types as openapi-typescript writes them. Open enums stay open, files are Blob or bytes. */
export function plainTypes(doc: Document): string {
  const ast = typesOf(withKnownValues(doc), (schema) => {
    if ((schema as { contentMediaType?: string }).contentMediaType === "application/octet-stream")
      return f.createUnionTypeNode([reference("Blob"), reference("Uint8Array")]);
    const { "x-known": known, type } = schema as { "x-known"?: unknown[]; type?: string | string[] };
    return known && openUnion(known, [type].flat());
  });
  return astToString(withUndefined(ast, requestSchemas(doc)));
}

/** Names of the schemas that request bodies are made of. */
function requestSchemas(doc: Document): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (node: unknown): void => {
    for (const [, name = ""] of JSON.stringify(node ?? null).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (names.has(name)) continue;
      names.add(name);
      collect(doc.components.schemas[name]);
    }
  };
  for (const { operation } of operationsOf(doc)) collect(operation.requestBody && deref(doc, operation.requestBody));
  return names;
}

/**
 * Optional members of request bodies take `undefined` too, for those who compile with exactOptionalPropertyTypes: JSON
 * drops them, so `{ reference: order.reference }` means what it says. Without that option the types are the same.
 */
function withUndefined(nodes: ts.Node[], names: ReadonlySet<string>): ts.Node[] {
  const nameOf = (node: ts.Node): string | undefined =>
    ts.isPropertySignature(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))
      ? node.name.text
      : undefined;
  const visitor = (context: ts.TransformationContext) => {
    const inRequest = (node: ts.Node): ts.Node => {
      const inner = ts.visitEachChild(node, inRequest, context);
      if (!ts.isPropertySignature(inner) || !inner.questionToken || !inner.type) return inner;
      const type = f.createUnionTypeNode([inner.type, f.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)]);
      return f.updatePropertySignature(inner, inner.modifiers, inner.name, inner.questionToken, type);
    };
    const search = (node: ts.Node, path: readonly string[]): ts.Node => {
      const name = nameOf(node) ?? (ts.isInterfaceDeclaration(node) ? node.name.text : undefined);
      const here = name === undefined ? path : [...path, name];
      const isRequest =
        here[0] === "components" && here[1] === "schemas"
          ? here.length === 3 && names.has(here[2] ?? "")
          : name === "requestBody";
      if (isRequest && name !== undefined) return ts.visitEachChild(node, inRequest, context);
      return ts.visitEachChild(node, (child) => search(child, here), context);
    };
    return (node: ts.Node) => search(node, []);
  };
  return nodes.map((node) => ts.transform(node, [visitor]).transformed[0] as ts.Node);
}

/**
 * Open enums with their values out of openapi-typescript's sight, which would close them again within a `oneOf`. In a
 * spec the values are in `enum`, in the shipped document in a branch of `anyOf` (publish.ts).
 */
function withKnownValues(doc: Document): Document {
  return JSON.parse(JSON.stringify(doc), (_, node: Schema | null) => {
    if (node?.["x-open-enum"] !== true) return node;
    const { enum: values, anyOf, ...rest } = node;
    return { ...rest, "x-known": values ?? anyOf?.[0]?.enum };
  }) as Document;
}

function openUnion(known: readonly unknown[], types: readonly unknown[]): ts.TypeNode {
  const values = known.flatMap((value) =>
    typeof value === "string"
      ? [literal(value)]
      : typeof value === "number"
        ? [f.createLiteralTypeNode(f.createNumericLiteral(value))]
        : [],
  );
  const any = types.includes("integer") || types.includes("number") ? anyOther("number") : anyOther("string");
  const nullable = types.includes("null") ? [f.createLiteralTypeNode(f.createNull())] : [];
  return f.createUnionTypeNode([...values, any, ...nullable]);
}
