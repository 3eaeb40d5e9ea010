import ts from "typescript";

/** What naming a type costs beside its text: `type Name1 = …;` once and the name at each use. */
const COST = { declaration: 16, use: 10 };

/** Comments are copied as text; parsing them costs as much as everything else. */
const READING = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };

/**
 * Object types that occur several times are written once, doc comments included, and named at each use. A name of a
 * literal is not a new type: the compiler and the editor see what openapi-typescript wrote.
 */
export function shareTypes(text: string): string {
  const file = ts.createSourceFile("schema.d.ts", text, READING);
  const uses = usesOf(file);
  const names = new Map<string, string>();
  const declarations: string[] = [];

  /** The text of a node in which shared types are names. */
  function write(node: ts.Node): string {
    let out = "";
    let from = node.getStart(file);
    eachLiteral(node, (literal, holder) => {
      out += text.slice(from, literal.getStart(file)) + nameOrText(literal, holder);
      from = literal.end;
    });
    return out + text.slice(from, node.end);
  }

  function nameOrText(literal: ts.TypeLiteralNode, holder: ts.Node): string {
    const key = keyOf(literal, file);
    const known = names.get(key);
    if (known) return known;
    if (!pays(key, uses.get(key) ?? 0)) return write(literal);
    const base = baseName(holder, file);
    const name = `${base}${[...names.values()].filter((other) => other.replace(/\d+$/, "") === base).length + 1}`;
    names.set(key, name);
    declarations.push(`type ${name} = ${outdented(write(literal))};\n`);
    return name;
  }

  const body = file.statements.map((statement) => `${write(statement)}\n`).join("");
  return declarations.length > 0 ? `${body}${declarations.join("")}export {};\n` : body;
}

/** How often each literal is in the file; what is within a repeated one counts once. */
function usesOf(file: ts.SourceFile): Map<string, number> {
  const uses = new Map<string, number>();
  const count = (literal: ts.TypeLiteralNode) => {
    const key = keyOf(literal, file);
    const known = uses.get(key) ?? 0;
    uses.set(key, known + 1);
    if (known === 0) eachLiteral(literal, count);
  };
  eachLiteral(file, count);
  return uses;
}

/** The outermost object types below a node, each with what holds it. */
function eachLiteral(node: ts.Node, visit: (literal: ts.TypeLiteralNode, holder: ts.Node) => void): void {
  ts.forEachChild(node, (child) => (ts.isTypeLiteralNode(child) ? visit(child, node) : eachLiteral(child, visit)));
}

const keyOf = (literal: ts.TypeLiteralNode, file: ts.SourceFile): string => literal.getText(file).replace(/^\t+/gm, "");

const pays = (key: string, uses: number): boolean => (uses - 1) * key.length > COST.declaration + uses * COST.use;

/** The member that holds the type gives it its name. */
function baseName(holder: ts.Node, file: ts.SourceFile): string {
  const name = ts.isPropertySignature(holder) ? holder.name.getText(file) : "";
  if (/^\d/.test(name)) return "Answer";
  return /^[a-z]+$/i.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : "Shape";
}

/** A type that was deep in the file, as it is at the margin. */
function outdented(text: string): string {
  const depth = /\n(\t*)\}$/.exec(text)?.[1]?.length ?? 0;
  return text.replace(new RegExp(`^\\t{${depth}}`, "gm"), "");
}
