// A README is read on npm's page, on GitHub and in node_modules: it has to render, and its links to
// lead somewhere, in all three.
import { existsSync, readFileSync } from "node:fs";
import { published } from "@payspec/packaging/packages";
import { providers } from "@payspec/spec-model/providers";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const parts = (row: string): number => row.replaceAll(/\\\||`[^`]*`/g, "").split("|").length;

/** What is wrong with the Markdown of a package, as sentences. */
function flaws(text: string, name: string): readonly string[] {
  const found: string[] = [];
  const fences = text.match(/^```.*$/gm) ?? [];
  if (fences.length % 2 > 0) found.push("A code block is not closed.");
  for (const [index, fence] of fences.entries())
    if (index % 2 === 0 && !/^```\w+$/.test(fence)) found.push(`The code block ${index / 2 + 1} names no language.`);

  const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
  const headings = [...prose.matchAll(/^(#+) (.+)$/gm)].map(([, marks = "", title = ""]) => ({
    level: marks.length,
    title,
  }));
  if (headings[0]?.title !== name || !text.startsWith("# ")) found.push("It does not start with the package's name.");
  headings.forEach(({ level, title }, index) => {
    if (index > 0 && (level === 1 || level > (headings[index - 1]?.level ?? 0) + 1))
      found.push(`"${title}" is on the wrong level.`);
  });

  for (const [table] of prose.matchAll(/(?:^\|.*\|$\n?)+/gm)) {
    const [head = "", rule = "", ...rows] = table.trim().split("\n");
    if (!/^\|( *:?-+:? *\|)+$/.test(rule)) found.push(`The table "${head}" has no rule below its head.`);
    for (const row of [rule, ...rows])
      if (parts(row) !== parts(head)) found.push(`The row "${row}" has other columns than its head.`);
  }

  const slugs = new Set(
    headings.map(({ title }) =>
      title
        .toLowerCase()
        .replaceAll(/[^\w -]/g, "")
        .replaceAll(" ", "-"),
    ),
  );
  for (const [, target = ""] of prose.matchAll(/\]\(([^)\s]*)\)/g)) {
    const leads = target.startsWith("#") ? slugs.has(target.slice(1)) : /^https:\/\/[\w.-]+\.\w+(\/|$)/.test(target);
    if (!leads) found.push(`The link ${target || "without an address"} leads nowhere outside this repository.`);
  }
  for (const [tag] of prose.replaceAll(/`[^`\n]+`/g, "").matchAll(/<\/?[a-z][^>]*>/gi))
    found.push(`${tag} is HTML, which npm may drop.`);
  return found;
}

describe("the README renders, in each of its languages", () =>
  it.each(published)("of $manifest.name", ({ folder, manifest }) => {
    for (const file of [`${folder}/README.md`, `${folder}/README.ru.md`].filter((one) => existsSync(one)))
      expect(flaws(readFileSync(file, "utf8"), manifest.name)).toEqual([]);
  }));

/** Packages in the install lines of a README, and those in its imports. */
function namesIn(text: string) {
  const packageOf = (specifier: string) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  const lines = [...text.matchAll(/\bnpm i ([^`#\n]*)/g)].flatMap(([, rest = ""]) => rest.trim().split(/\s+/));
  const imports = [...text.matchAll(/^(?:import|export) [^"]*"([^"]+)"/gm)].map(([, specifier = ""]) =>
    packageOf(specifier),
  );
  return { installed: new Set(lines), imported: [...new Set(imports)].filter((name) => !name.startsWith("node:")) };
}

describe("what the README imports it installs, as pnpm and Yarn lend nothing", () =>
  it.each(published)("of $manifest.name", ({ folder }) => {
    const { installed, imported } = namesIn(readFileSync(`${folder}/README.md`, "utf8"));
    expect(imported.filter((name) => !installed.has(name))).toEqual([]);
  }));

it.each([
  ["a block left open", "# p\n\n```ts\na\n"],
  ["a block without a language", "# p\n\n```\na\n```\n"],
  ["another name", "# q\n"],
  ["a second title", "# p\n\n# p\n"],
  ["a level left out", "# p\n\n### a\n"],
  ["a table without a rule", "# p\n\n| a | b |\n| c | d |\n"],
  ["a row with a column too many", "# p\n\n| a | b |\n| --- | --- |\n| c | d | e |\n"],
  ["a link to a neighbour's folder", "# p\n\n[q](../q)\n"],
  ["a link to a heading that is not there", "# p\n\n[q](#q)\n"],
  ["HTML", "# p\n\n<details>a</details>\n"],
])("sees %s", (_, text) => expect(flaws(text, "p")).not.toEqual([]));

/** Members of the exported interfaces of a built declaration, by interface. */
function membersOf(file: string): ReadonlyMap<string, readonly string[]> {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const interfaces = source.statements.filter(ts.isInterfaceDeclaration);
  return new Map(
    interfaces.map(({ name, members }) => [
      name.text,
      members.flatMap((one) => (one.name && ts.isIdentifier(one.name) ? one.name.text : [])),
    ]),
  );
}

describe("the README of a provider names every option of its client and of a call", () => {
  const packageOf = (name: string) => published.find(({ manifest }) => manifest.name === name)?.folder;
  const common = membersOf(`${packageOf("@payspec/core")}/dist/types/options.d.ts`);
  const options = ["Limits", "CallOptions", "ClientOptions"].flatMap((name) => common.get(name) ?? []);

  it("which are known", () =>
    expect(options).toEqual(expect.arrayContaining(["timeoutMs", "sendBefore", "baseUrl", "onEvent"])));

  it.each(providers)("%s", (provider) => {
    const folder = packageOf(`@payspec/${provider}`);
    const own = [...membersOf(`${folder}/dist/connect.d.ts`)]
      .filter(([name]) => name.endsWith("Options"))
      .flatMap(([, names]) => names);
    expect(own.length).toBeGreaterThan(0);
    for (const file of ["README.md", "README.ru.md"].filter((one) => existsSync(`${folder}/${one}`))) {
      const text = readFileSync(`${folder}/${file}`, "utf8");
      expect([...options, ...own].filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
    }
  });
});
