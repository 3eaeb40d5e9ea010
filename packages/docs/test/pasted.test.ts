// Every block of code on the built pages, in the samples and recipes of the guides, and in the READMEs, pasted as a reader
// pastes it: into an empty strict project made from the packed packages.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { registryOf } from "@payspec/spec-model/registry";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../src/spec.js";
import { type Block, codeOf, fileName, hoverExamples, once, pageBlocks, readmePrograms } from "./pasted/blocks.js";
import { programOfNames } from "./pasted/names.js";
import { complaints, makeProject } from "./pasted/project.js";

const folder = mkdtempSync(join(tmpdir(), "payspec-pasted-"));
const shown = pageBlocks();
const all = once(shown);
const blocks = all.filter(({ language }) => language === "ts");
const recipes = blocks.filter((block) => fileName(block) !== undefined);
const isFile = (block: Block) => !block.fragment && fileName(block) === undefined && /^import /m.test(block.text);
const files = blocks.filter(isFile);
const readmes = readmePrograms();
const hovers = hoverExamples();
const llms = readFileSync(`${root}packages/tribute/llms.txt`, "utf8");

/** Blocks that are neither a file nor a fragment with its file, and why. */
const KNOWN: readonly [pattern: RegExp, why: string][] = [
  [/axios\.put/, "how it is done elsewhere"],
  [/durable\(tribute,/, "with a store of the reader's own"],
  [/verifyWebhook\(/, "the body of a handler: the request is the framework's"],
];

/** Blocks that are no TypeScript, and what looks after them. */
const LANGUAGES: Readonly<Record<string, string>> = {
  sh: "commands: install lines, those that samples-guides.test.ts runs, and cURL, which curl.test.ts runs",
  json: "examples of the specs: the contract suite holds them against their schemas",
  http: "requests as the client writes them: samples run against the sandbox",
};

/** A recipe's files lie together, as its page names them. */
const placeOf = (block: Block): string => {
  const [, recipe] = /recipes\/([\w-]+)/.exec(block.page) ?? [];
  return `recipes/${recipe}/${fileName(block)}`;
};

beforeAll(() => {
  makeProject(folder);
  files.forEach(({ text }, index) => {
    writeFileSync(join(folder, `block-${index}.ts`), text);
    writeFileSync(join(folder, `block-${index}.mjs`), text);
  });
  readmes.forEach(({ text }, index) => {
    writeFileSync(join(folder, `readme-${index}.ts`), `${text}\nexport {};\n`);
  });
  hovers.forEach(({ text }, index) => {
    writeFileSync(join(folder, `hover-${index}.ts`), text);
  });
  writeFileSync(join(folder, "llms.ts"), programOfNames(llms).program);
  const shop = recipes.find((block) => fileName(block) === "payments.ts")?.text ?? "";
  for (const block of recipes) {
    const file = join(folder, placeOf(block));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, block.text);
    writeFileSync(join(folder, "recipes", placeOf(block).split("/")[1] as string, "payments.ts"), shop);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("a block is a file, or a fragment that comes with its file, or one of a few known others", () => {
  const others = blocks.filter(
    (block) =>
      !isFile(block) && !block.fragment && !fileName(block) && !KNOWN.some(([known]) => known.test(block.text)),
  );
  expect(others.map(({ page, text }) => `${page}: ${text.slice(0, 80)}`)).toEqual([]);
  expect(KNOWN.filter(([known]) => !blocks.some(({ text }) => known.test(text)))).toEqual([]);
  expect(files.length).toBeGreaterThan(90);
  expect([...new Set(all.map(({ language }) => language))].filter((name) => name !== "ts" && !LANGUAGES[name])).toEqual(
    [],
  );
});

it("pages in Russian have the code of the English ones", () => {
  // Comments, and what a flow says to its reader, are in the language of the page.
  const plain = (text: string) => codeOf(text).replace(/(new Error|console\.log)\("[^"\n]*"/g, "$1(");
  const english = new Set(shown.filter(({ page }) => !page.startsWith("ru/")).map(({ text }) => plain(text)));
  const own = shown.filter(
    ({ page, language, text }) => language === "ts" && page.startsWith("ru/") && !english.has(plain(text)),
  );
  expect(own.map(({ page, text }) => `${page}: ${text}`)).toEqual([]);
});

it("guides, recipes, flows and operations are all there", () => {
  for (const kind of [/^guides\//, /\/flows\//, /\/operations\//, /\/webhooks\//, /^\w+\/index/])
    expect(
      shown.filter(({ page, language }) => language === "ts" && kind.test(page)).length,
      String(kind),
    ).toBeGreaterThan(0);
  expect(recipes.length).toBeGreaterThanOrEqual(10);
  expect(readmes.length).toBeGreaterThanOrEqual(11);
});

it("llms.txt names nothing that a program can't use, and installs what is published", () => {
  expect(programOfNames(llms).unknown).toEqual([]);
  const installed = all.flatMap(({ text, language }) =>
    language === "sh" ? [...text.matchAll(/^npm install (.+)$/gm)].flatMap(([, names = ""]) => names.split(" ")) : [],
  );
  expect(installed).toContain("@payspec/tribute");
  expect(installed.filter((name) => !name.startsWith("-") && !existsSync(join(folder, "node_modules", name)))).toEqual(
    [],
  );
});

it("each provider's client, connection and webhooks have an example for the editor's hover", () => {
  const shown = hovers.map(({ text }) => text).join("\n");
  for (const { name, pascal } of registryOf()) {
    expect(shown).toContain(`import { create${pascal}Client`);
    expect(shown).toContain(`import { connect${pascal}, `);
    if (existsSync(`${root}packages/${name}/src/webhooks.ts`))
      expect(shown).toMatch(new RegExp(`import \\{[^}]*verifyWebhook \\} from "@payspec/${name}"`));
  }
});

it("files, READMEs, examples of the hover and the names of llms.txt compile in a strict project", () => {
  const pages: Readonly<Record<string, readonly Block[]>> = { block: files, readme: readmes, hover: hovers };
  const names = Object.entries(pages).flatMap(([kind, blocks]) => blocks.map((_, index) => `${kind}-${index}.ts`));
  const said = complaints(folder, ["llms.ts", ...names], "--module nodenext");
  expect(
    said.replace(
      /(block|readme|hover)-(\d+)\.ts/g,
      (_, kind: string, index: string) => `${pages[kind]?.[Number(index)]?.page}`,
    ),
  ).toBe("");
});

it("recipes compile in a strict project of their bundlers", () => {
  expect(
    complaints(folder, recipes.map(placeOf), "--module esnext --moduleResolution bundler --experimentalDecorators"),
  ).toBe("");
});

describe("a program runs to its end", () => {
  const programs = files
    .map((block, index) => ({ ...block, index }))
    .filter(({ text }) => /^(?:await |console\.log|try \{)/m.test(text));

  it("all of them, without an error", () => {
    expect(programs.length).toBeGreaterThan(85);
    // One after another in one process: each is a module of its own with a sandbox of its own.
    const names = programs.map(({ page, index }) => [page, `./block-${index}.mjs`]);
    const driver = `const wrong = [];
console.log = () => {};
console.error = (...said) => wrong.push(said.map(String).join(" "));
for (const [page, file] of ${JSON.stringify(names)}) {
  const before = wrong.length;
  await import(file).catch((error) => wrong.push(String(error)));
  for (let at = before; at < wrong.length; at++) wrong[at] = page + ": " + wrong[at];
}
process.stdout.write(JSON.stringify(wrong));
process.exit();`;
    writeFileSync(join(folder, "run.mjs"), driver);
    const run = spawnSync(process.execPath, [join(folder, "run.mjs")], {
      cwd: folder,
      encoding: "utf8",
      timeout: 600_000,
    });
    expect(run.stderr).toBe("");
    expect(JSON.parse(run.stdout)).toEqual([]);
  });
});
