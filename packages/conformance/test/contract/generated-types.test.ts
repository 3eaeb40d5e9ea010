// The generated types are smaller than what openapi-typescript writes. Nothing else about them may differ.
import { readFileSync } from "node:fs";
import { compact } from "@payspec/generator/compact-types";
import { plainTypes } from "@payspec/generator/schema-types";
import type { Document, Json } from "@payspec/spec-model/openapi";
import { publishedDocument, root } from "@payspec/spec-model/providers";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { floorsOf, providers } from "../../src/clients.ts";

const fileOf = (provider: string, file: string) => readFileSync(`${root}packages/${provider}/${file}`, "utf8");
const words = (text: string) => text.replace(/\s+/g, " ").trim();
/** What the comments of a file say, without their frames. */
const said = (text: string) => words(text.replace(/^\s*\*(?!\/) ?/gm, ""));

describe.each(providers)("types of %s", (provider) => {
  let doc: Document;
  let plain: string;
  let shipped: string;
  beforeAll(async () => {
    doc = JSON.parse(readFileSync(publishedDocument(provider), "utf8")) as Document;
    plain = plainTypes(doc);
    shipped = fileOf(provider, "dist/generated/schema.d.ts");
  });

  it("are those that the published document gives", () =>
    expect(compact(plain)).toBe(shipped.replace(/^\/\/.*\n\n/, "")));

  it("are identical to those that openapi-typescript writes", () => expect(differences(plain, shipped)).toEqual([]));

  it("keep every description that has a declaration of its own", () => {
    const files = [
      shipped,
      fileOf(provider, "dist/generated/operations.d.ts"),
      ...(doc.webhooks ? [fileOf(provider, "dist/generated/webhooks.d.ts")] : []),
    ];
    const [before, after] = [said(plain), said(files.join("\n"))];
    const described = descriptionsIn(doc as unknown as Json)
      .map((description) => words(description.replaceAll("*/", "* /")))
      .filter((description) => before.includes(description));
    expect(described.length).toBeGreaterThanOrEqual(floorsOf(provider).descriptions);
    expect(described.filter((description) => !after.includes(description))).toEqual([]);
  });
});

it("a lost member, a lost optional mark and another type are reported", () => {
  const types = (members: string) =>
    `export interface paths { "/a": { ${members} } }\nexport type webhooks = {};\nexport type components = {};\nexport type operations = {};`;
  const others = ["a?: string", "a: number", "", "a: string; b?: never"];
  const pairs = others.map((other): [string, string] => [types("a: string"), types(other)]);
  expect(differencesOf(pairs).map((found) => found.length)).toEqual(others.map(() => 1));
});

function descriptionsIn(node: Json): string[] {
  if (Array.isArray(node)) return node.flatMap(descriptionsIn);
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === "examples" || name.startsWith("x-")
      ? []
      : name === "description" && typeof value === "string"
        ? [value]
        : descriptionsIn(value),
  );
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
};

/** All that the types name of the platform, whose own declarations take longer to read than all the rest. */
const PLATFORM = "interface Blob { readonly size: number; readonly type: string }\n";

const comparison = (index: number) => `import type * as one from "./one-${index}.js";
import type * as other from "./other-${index}.js";
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
${["paths", "webhooks", "components", "operations"].map((name) => `export const ${name}: Same<one.${name}, other.${name}> = true;`).join("\n")}
`;

/** Names of the exported types that the compiler does not hold for identical. */
const differences = (one: string, other: string): string[] => differencesOf([[one, other]])[0] ?? [];

/** The same for several pairs, in one program. */
function differencesOf(pairs: readonly (readonly [one: string, other: string])[]): string[][] {
  const files = new Map([
    ["/platform.d.ts", PLATFORM],
    ...pairs.flatMap(
      ([one, other], index) =>
        [
          [`/one-${index}.d.ts`, one],
          [`/other-${index}.d.ts`, other],
          [`/compare-${index}.ts`, comparison(index)],
        ] as [string, string][],
    ),
  ] as [string, string][]);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  const compared = pairs.map((_, index) => `/compare-${index}.ts`);
  const program = ts.createProgram(["/platform.d.ts", ...compared], options, host);
  const broken = [...program.getGlobalDiagnostics(), ...program.getOptionsDiagnostics()];
  expect(broken.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  return compared.map((name) => {
    const source = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ file, start = 0, messageText }) =>
        `${file?.text.slice(start).split(":")[0]}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
  });
}
