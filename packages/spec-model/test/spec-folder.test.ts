import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { folderProblems } from "../src/spec-folder.ts";

const page = "https://docs.example.com/api";
const sound: Readonly<Record<string, string>> = {
  "openapi.yaml": "paths:\n  /orders/{id}:\n    $ref: paths/orders_{id}.yaml\n",
  "paths/orders_{id}.yaml": `get:\n  x-source: { page: '${page}', grade: documented }\n  a: { $ref: ../schemas/Order.yaml#/properties }\n  b: { $ref: ../examples/order.json }\n`,
  "schemas/Order.yaml": "type: object\nself: { $ref: '#/type' }\nloop: { $ref: Order.yaml }\n",
  "examples/order.json": "{}",
  "sources.yaml": `pages:\n  - page: ${page}\n`,
  "gaps.md": "# Gaps\n",
};
const bomb = Array.from({ length: 9 }, (_, level) => {
  const inner = level === 0 ? "x" : `*a${level - 1}`;
  return `a${level}: &a${level} [${Array(9).fill(inner).join(", ")}]`;
}).join("\n");

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "payspec-folder-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** What is said of the sound folder with these files changed. */
function problemsWith(changed: Readonly<Record<string, string>>): string[] {
  for (const [name, text] of Object.entries({ ...sound, ...changed })) {
    const file = join(root, "specs/acme", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folderProblems(root, "acme");
}

it("a sound folder has no problem", () => expect(problemsWith({})).toEqual([]));

it.each([
  [
    "a schema that nothing refers to",
    { "schemas/Old.yaml": "type: object" },
    "schemas/Old.yaml: no $ref of openapi.yaml leads to it. ",
  ],
  [
    "an example that nothing refers to",
    { "examples/old.json": "{}" },
    "examples/old.json: no $ref of openapi.yaml leads to it. ",
  ],
  [
    "a reference out of the folder",
    { "schemas/Order.yaml": "a: { $ref: ../../other/schemas/A.yaml }" },
    "schemas/Order.yaml: $ref leads to ../other/schemas/A.yaml, outside the provider's folder. ",
  ],
  [
    "a reference into the network",
    { "schemas/Order.yaml": "a: { $ref: 'https://example.com/a.yaml#/b' }" },
    "schemas/Order.yaml: $ref leads to https://example.com/a.yaml, outside the provider's folder. ",
  ],
  [
    "a reference to a file of the machine",
    { "schemas/Order.yaml": "a: { $ref: /etc/hostname }" },
    "schemas/Order.yaml: $ref leads to /etc/hostname, outside the provider's folder. ",
  ],
  [
    "a page that is not listed",
    { "sources.yaml": "pages: []" },
    `paths/orders_{id}.yaml: x-source names ${page}, which sources.yaml does not list.`,
  ],
  [
    "a page that nothing rests on",
    { "sources.yaml": `pages:\n  - page: ${page}\n  - page: ${page}/more\n` },
    `sources.yaml: no x-source names ${page}/more. `,
  ],
  [
    "aliases that explode",
    { "schemas/Order.yaml": bomb },
    "schemas/Order.yaml: its aliases unfold to more than 100 nodes",
  ],
  ["broken YAML", { "schemas/Order.yaml": "a: [" }, "schemas/Order.yaml: it is no YAML: "],
])("%s is reported in one line", (_what, changed, says) => {
  expect(problemsWith(changed)).toEqual([expect.stringContaining(`specs/acme/${says}`)]);
});

it("a page of which gaps.md says what is left out is not a problem", () => {
  const sources = `pages:\n  - page: ${page}\n  - page: ${page}/more\n`;
  expect(
    problemsWith({ "sources.yaml": sources, "gaps.md": `| disputes | (${page}/more) | another product |\n` }),
  ).toEqual([]);
});

it("a path item in a file of another name is one line that says the right name", () => {
  const changed = {
    "openapi.yaml": "paths:\n  /orders/{number}:\n    $ref: paths/orders_{id}.yaml\n",
  };
  expect(problemsWith(changed)).toEqual([
    "specs/acme/paths/orders_{id}.yaml: it holds /orders/{number}. Name it paths/orders_{number}.yaml.",
  ]);
});
