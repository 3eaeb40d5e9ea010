import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Document } from "../lib/openapi.ts";

const f = ts.factory;
const reference = (name: string) => f.createTypeReferenceNode(name);
const literal = (text: string) => f.createLiteralTypeNode(f.createStringLiteral(text));

/** `string & {}`: any other value, without swallowing the literals beside it, so that editors still offer them. */
const anyOther = (type: "string" | "number") =>
  f.createIntersectionTypeNode([
    f.createKeywordTypeNode(type === "string" ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword),
    f.createTypeLiteralNode([]),
  ]);

/** Types of all paths, webhooks and components (openapi-typescript). Open enums stay open, files are Blob or bytes. */
export async function schemaTypes(doc: Document): Promise<string> {
  const ast = await openapiTS(structuredClone(doc) as never, {
    silent: true,
    defaultNonNullable: false,
    // An object of which nothing is documented may hold anything. Without this it may hold nothing, and its members are of type never.
    emptyObjectsUnknown: true,
    transform(schema) {
      if ((schema as { contentMediaType?: string }).contentMediaType === "application/octet-stream")
        return f.createUnionTypeNode([reference("Blob"), reference("Uint8Array")]);
      const node = schema as { "x-open-enum"?: boolean; enum?: unknown[]; type?: string | string[] };
      if (!node["x-open-enum"] || !node.enum) return undefined;
      const types = [node.type].flat();
      const known = node.enum.flatMap((value) =>
        typeof value === "string"
          ? [literal(value)]
          : typeof value === "number"
            ? [f.createLiteralTypeNode(f.createNumericLiteral(value))]
            : [],
      );
      const any = types.includes("integer") || types.includes("number") ? anyOther("number") : anyOther("string");
      const nullable = types.includes("null") ? [f.createLiteralTypeNode(f.createNull())] : [];
      return f.createUnionTypeNode([...known, any, ...nullable]);
    },
  });
  // One tab per level instead of four spaces: a sixth of the file.
  return astToString(ast).replace(/^( {4})+/gm, (indent) => "\t".repeat(indent.length / 4));
}
