// What the files of the workspace import, as the compiler reads them.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";

/** One import of one file. */
export interface Import {
  readonly specifier: string;
  /** Gone at run time. */
  readonly typeOnly: boolean;
}

const NOT_OURS = ["node_modules", "dist", ".generated", ".reports", ".turbo", "coverage", ".vitepress/cache"];

/** The source files below a folder: TypeScript and modules, without what is built or made. */
export function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.some((name) => path.endsWith(`/${name}`)) ? [] : sourcesBelow(path);
    return /\.(ts|mts|mjs|js)$/.test(entry.name) ? [path] : [];
  });
}

const known = new Map<string, readonly Import[]>();

/**
 * The imports and re-exports of a file, those of a function included: `await import("x")`. A file is read once, however
 * often it is asked for.
 */
export function importsOf(file: string): readonly Import[] {
  const imports = known.get(file) ?? readImports(file);
  known.set(file, imports);
  return imports;
}

function readImports(file: string): Import[] {
  const source = ts.createSourceFile(basename(file), readFileSync(file, "utf8"), ts.ScriptTarget.Latest, false);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    )
      found.push({ specifier: node.moduleSpecifier.text, typeOnly: isTypeOnly(node) });
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      if (target && ts.isStringLiteral(target)) found.push({ specifier: target.text, typeOnly: false });
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
      found.push({ specifier: node.argument.literal.text, typeOnly: true });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const { exportClause } = node;
    return (
      node.isTypeOnly ||
      (!!exportClause && ts.isNamedExports(exportClause) && exportClause.elements.every((one) => one.isTypeOnly))
    );
  }
  const { importClause } = node;
  if (!importClause) return false;
  if (importClause.isTypeOnly) return true;
  const bindings = importClause.namedBindings;
  return (
    !importClause.name && !!bindings && ts.isNamedImports(bindings) && bindings.elements.every((one) => one.isTypeOnly)
  );
}
