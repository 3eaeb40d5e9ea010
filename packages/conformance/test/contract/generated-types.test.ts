// The generated types are smaller than what openapi-typescript writes. Nothing else about them may differ.
import { readFileSync } from "node:fs";
import { compact } from "@payspec/generator/compact-types";
import { plainTypes } from "@payspec/generator/schema-types";
import type { Document, Json } from "@payspec/spec-model/openapi";
import { publishedDocument, root } from "@payspec/spec-model/providers";
import { beforeAll, describe, expect, it } from "vitest";
import { floorsOf, providers } from "../../src/clients.ts";
import { checkInMemory } from "../../src/type-check.ts";

const fileOf = (provider: string, file: string) => readFileSync(`${root}packages/${provider}/${file}`, "utf8");
const words = (text: string) => text.replace(/\s+/g, " ").trim();
/** What the comments of a file say, without their frames. */
const said = (text: string) => words(text.replace(/^\s*\*(?!\/) ?/gm, ""));

/** Types that differ in one place. */
const types = (members: string) =>
  `export interface paths { "/a": { ${members} } }\nexport type webhooks = {};\nexport type components = {};\nexport type operations = {};`;
const spoilt = ["a?: string", "a: number", "", "a: string; b?: never"].map((other): [string, string] => [
  types("a: string"),
  types(other),
]);

describe.each(providers)("types of %s", (provider) => {
  let doc: Document;
  let plain: string;
  let shipped: string;
  let found: string[][] = [];
  beforeAll(async () => {
    doc = JSON.parse(readFileSync(publishedDocument(provider), "utf8")) as Document;
    plain = plainTypes(doc);
    shipped = fileOf(provider, "dist/generated/schema.d.ts");
    found = differencesOf([[plain, shipped], ...spoilt]);
  });

  it("are those that the published document gives", () =>
    expect(compact(plain)).toBe(shipped.replace(/^\/\/.*\n\n/, "")));

  it("are identical to those that openapi-typescript writes", () => expect(found[0]).toEqual([]));

  it("are compared so that a lost member, a lost optional mark and another type are seen", () =>
    expect(found.slice(1).map((differences) => differences.length)).toEqual(spoilt.map(() => 1)));

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

const EXPORTS = ["paths", "webhooks", "components", "operations"];

/** Names of the exported types that the compiler does not hold for identical, by pair; all pairs in one program. */
function differencesOf(pairs: readonly (readonly [one: string, other: string])[]): string[][] {
  const lines = [
    "type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;",
  ];
  const files: Record<string, string> = {};
  for (const [index, [one, other]] of pairs.entries()) {
    files[`one-${index}.d.ts`] = one;
    files[`other-${index}.d.ts`] = other;
    lines.push(
      `import type * as one${index} from "./one-${index}.js"; import type * as other${index} from "./other-${index}.js";`,
    );
    for (const name of EXPORTS) lines.push(`true satisfies Same<one${index}.${name}, other${index}.${name}>;`);
  }
  const differences = pairs.map((): string[] => []);
  for (const { line, message } of checkInMemory(lines.join("\n"), files)) {
    const at = line - 2; // Lines are counted from 1, and the first holds what all of them use.
    const own = differences[Math.floor(at / (EXPORTS.length + 1))];
    const name = EXPORTS[(at % (EXPORTS.length + 1)) - 1];
    if (!own || !name) throw new Error(`The types cannot be compared: ${message}`);
    own.push(`${name}: ${message}`);
  }
  return differences;
}
