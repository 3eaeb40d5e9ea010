import { existsSync, readFileSync } from "node:fs";
import { pascalOf, registryOf } from "@payspec/spec-model/registry";
import ts from "typescript";
import { makerOf, typedValues } from "../content/scenes.js";
import { region, samplesFolder } from "./samples.js";

/** A fragment with what it needs: the values that it uses, and the file that it is a part of. */
export interface WholeFile {
  /** `const order = { id: "order-7" };` for each value, above the fragment. */
  readonly values: string;
  /** A program that runs as it is printed, in TypeScript without types. */
  readonly text: string;
  /** How many characters of the text are before the values: imports, clients, and what has to exist. */
  readonly head: number;
}

/** The provider by the name of its client's type, which some samples shorten: `QiwiClient`, `Qiwi`. */
const CLIENTS: Readonly<Record<string, string>> = Object.fromEntries(
  registryOf().flatMap(({ name, pascal }) => [
    [pascal, name],
    [`${pascal}Client`, name],
  ]),
);

/** Blocks that show how it is done elsewhere. */
const COMPARED: ReadonlySet<string> = new Set(["guides/migrating.ts#before"]);

const made = new Map<string, WholeFile | undefined>();

/**
 * The whole file of a region of a sample, which is in a function: clients and values are what the function takes.
 * Made once for both languages.
 */
export function wholeFile(file: string, part: string): WholeFile | undefined {
  const key = `${file}#${part}`;
  if (!made.has(key)) made.set(key, make(file, part));
  return made.get(key);
}

function make(file: string, part: string): WholeFile | undefined {
  const source = ts.createSourceFile(file, readFileSync(samplesFolder + file, "utf8"), ts.ScriptTarget.ES2022, true);
  const holder = source.statements
    .filter(ts.isFunctionDeclaration)
    .find((one) => one.body?.getFullText().includes(`#region ${part}\n`));
  if (!holder || COMPARED.has(`${file}#${part}`)) return undefined;
  const fragment = region(samplesFolder + file, part);
  const parameters = holder.parameters.map((one) => ({ name: one.name.getText(), type: one.type?.getText() ?? "" }));
  const clients = [...new Set(parameters.flatMap(({ type }) => CLIENTS[type] ?? []))];
  const others = parameters.filter(({ type, name }) => !CLIENTS[type] && uses(fragment, name));
  const scene = typedValues(file, part);
  if (others.some(({ name }) => scene.values[name] === undefined)) return undefined; // the test of pasted blocks says so
  const values = [
    ...sharedOf(source, fragment),
    // A value without text was made by the lines before.
    ...others
      .filter(({ name }) => scene.values[name] !== "")
      .map(({ name }) => constOf(name, scene.values[name] as string)),
  ].join("\n");
  const before = scene.before || (values.includes("made.") ? makerOf(clients[0] ?? "") : "");
  const ends = /^return\b/m.test(fragment) || fragment.includes(" return ");
  const call = ends ? "console.log(await main());" : "await main();";
  const head = [importsOf(source, clients, `${before}\n${values}\n${fragment}`), setupOf(clients), before]
    .filter(Boolean)
    .join("\n\n");
  const text = [head, values, `async function main() {\n${fragment.replace(/^(?=.)/gm, "  ")}\n}`, call];
  return { values, text: text.filter(Boolean).join("\n\n"), head: head === "" ? 0 : head.split("\n").length };
}

/** A value that is too long for a column has its members on lines of their own. */
function constOf(name: string, value: string): string {
  const flat = `const ${name} = ${value};`;
  if (flat.length <= 64 || !/^\{ [^{}]+ \}$/.test(value)) return flat;
  const members = value.slice(2, -2).split(/, (?=\w+: )/);
  return `const ${name} = {\n${members.map((member) => `  ${member},`).join("\n")}\n};`;
}

/** A sandbox and a client per provider that the fragment calls. */
function setupOf(clients: readonly string[]): string {
  if (clients.length === 0) return "";
  return [
    "const sandbox = createSandbox();",
    ...clients.map(
      (name) =>
        `const ${name} = create${pascalOf(name)}Client({\n  ...sandbox.credentials.${name},\n  baseUrl: sandbox.baseUrls.${name},\n  fetch: sandbox.fetch,\n});`,
    ),
  ].join("\n");
}

/** Imports of what is used as a value, by package. */
function importsOf(source: ts.SourceFile, clients: readonly string[], used: string): string {
  const names = new Map<string, Set<string>>();
  const add = (from: string, name: string) => names.set(from, (names.get(from) ?? new Set()).add(name));
  if (clients.length > 0) add("@payspec/sandbox", "createSandbox");
  for (const name of clients) add(`@payspec/${name}`, `create${pascalOf(name)}Client`);
  const defaults: string[] = [];
  for (const one of source.statements.filter(ts.isImportDeclaration)) {
    const from = (one.moduleSpecifier as ts.StringLiteral).text;
    const clause = one.importClause;
    if (!clause || clause.isTypeOnly || from.startsWith(".")) continue;
    if (clause.name && uses(used, clause.name.text)) defaults.push(`import ${clause.name.text} from "${from}";`);
    if (clause.namedBindings && ts.isNamedImports(clause.namedBindings))
      for (const { name, isTypeOnly } of clause.namedBindings.elements)
        if (!isTypeOnly && uses(used, name.text)) add(from, name.text);
  }
  if (uses(used, "createSandbox")) add("@payspec/sandbox", "createSandbox");
  const [client] = clients;
  if (client && uses(used, "unwrap") && ![...names.values()].some((all) => all.has("unwrap")))
    add(`@payspec/${client}`, "unwrap");
  const lines = [...names].map(([from, all]) => `import { ${[...all].sort().join(", ")} } from "${from}";`);
  return [...lines, ...defaults].sort().join("\n");
}

const uses = (text: string, name: string): boolean => new RegExp(`\\b${name}\\b`).test(text);

/** Constants of the sample's own file and of what it imports beside it, as far as the fragment names them. */
function sharedOf(source: ts.SourceFile, fragment: string): string[] {
  const files = source.statements
    .filter(ts.isImportDeclaration)
    .map((one) => (one.moduleSpecifier as ts.StringLiteral).text)
    .filter((from) => from.startsWith("./"))
    .map((from) => `${samplesFolder}${source.fileName.replace(/[^/]*$/, "")}${from.slice(2).replace(/\.js$/, ".ts")}`)
    .filter(existsSync);
  const sources = [
    source,
    ...files.map((path) => ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true)),
  ];
  return sources.flatMap((one) =>
    one.statements
      .filter(ts.isVariableStatement)
      .flatMap((statement) =>
        statement.declarationList.declarations
          .filter(({ name }) => uses(fragment, name.getText()))
          .map(({ name, initializer }) => `const ${name.getText()} = ${constText(initializer)};`),
      ),
  );
}

/** A value without its types. A frozen object keeps its literals in TypeScript, and Node reads it as it is. */
function constText(initializer: ts.Expression | undefined): string {
  if (!initializer) return "undefined";
  const inner = ts.isAsExpression(initializer) ? initializer.expression : initializer;
  const from = inner.getStart();
  const objects: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) objects.push(node);
    ts.forEachChild(node, visit);
  };
  visit(inner);
  let text = inner.getText();
  // From the last to the first: what is put in moves only what was done.
  const marks = objects.flatMap((node) => [
    [node.getStart() - from, "Object.freeze("] as const,
    [node.getEnd() - from, ")"] as const,
  ]);
  for (const [at, mark] of marks.sort(([one], [other]) => other - one))
    text = text.slice(0, at) + mark + text.slice(at);
  return text;
}
