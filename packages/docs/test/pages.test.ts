import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { guides } from "../content/guides.js";
import { textOf } from "../src/html.js";
import { madeGuides } from "../src/made-guides.js";
import { pagesOf } from "../src/pages.js";
import { loadProviders } from "../src/provider.js";
import { Words } from "../src/words.js";

const providers = loadProviders();
const pages = Object.fromEntries(
  Object.entries(pagesOf(providers, providers, new Words("en"))).map(([path, { body }]) => [path, String(body)]),
);
/**
 * An amount goes out as text with its decimals, whatever the example of the spec has: numbers are compared as numbers.
 */
const withNumbers = (text: string): string =>
  text.replace(/"?(\d+(?:\.\d+)?)"?/g, (_, digits: string) => String(Number(digits)));
const everything = withNumbers(textOf(Object.values(pages).join("\n")));

describe.each(providers.map((provider) => [provider.name, provider] as const))("%s", (name, provider) => {
  it("has a page for each operation, webhook and schema", () => {
    const wanted = [
      ...provider.operations.map(({ id }) => `${name}/operations/${id}.html`),
      ...provider.webhooks.map((webhook) => `${name}/webhooks/${webhook.name}.html`),
      ...Object.keys(provider.schemas).map((schema) => `${name}/schemas/${schema}.html`),
    ];
    expect(wanted.filter((path) => !pages[path])).toEqual([]);
  });

  it("shows every example, value for value", () => {
    const examples = Object.entries((provider.doc.components.examples ?? {}) as Record<string, { value: unknown }>);
    const missing = examples.filter(
      ([, { value }]) =>
        !everything.includes(withNumbers(typeof value === "string" ? value : JSON.stringify(value, null, 2))),
    );
    expect(missing.map(([key]) => key)).toEqual([]);
  });

  it("begins each operation with whether it may be repeated, and what to ask", () => {
    for (const { id, operation } of provider.operations) {
      const page = pages[`${name}/operations/${id}.html`] as string;
      expect(page).toMatch(
        /<dt>(Safe to repeat|Safe to repeat unchanged|Safe to repeat with the same key|Never repeat blindly)<\/dt>/,
      );
      const ask = operation["x-reconcile"]?.operation;
      if (ask && ask !== id)
        expect(page).toContain(`If the outcome is unknown: call <a href="/${name}/operations/${ask}.html">`);
      if (operation["x-reconcile"]?.none) expect(page).toContain("If the outcome is unknown: nothing to ask");
    }
  });

  it("names the source of each operation and schema", () => {
    for (const [path, page] of Object.entries(pages)) {
      if (path.startsWith(`${name}/operations/`) || /^\w+\/schemas\/[A-Z]/.test(path))
        expect([path, page.includes('id="source"')]).toEqual([path, true]);
    }
  });
});

describe("guides", () => {
  const folder = new URL("../guides/", import.meta.url);

  it("are all in the list", () => {
    const written = guides.filter(({ name }) => !madeGuides[name]).map(({ name }) => `${name}.md`);
    expect(
      readdirSync(folder)
        .filter((file) => file !== "ru")
        .sort(),
    ).toEqual(written.sort());
  });

  it("hold no code that is not run by a test, but for the commands that install a package", () => {
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".md"),
    )) {
      const blocks = [...readFileSync(new URL(file, folder), "utf8").matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)];
      expect(
        blocks
          .filter(([, language, text]) => language !== "sh" || !/^npm install [\w@/ -]+\n$/.test(text as string))
          .map(([whole]) => whole),
      ).toEqual([]);
    }
  });
});
