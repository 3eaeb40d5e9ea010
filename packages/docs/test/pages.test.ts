import { describe, expect, it } from "vitest";
import { guides } from "../content/guides.js";
import { textOf } from "../src/html.js";
import { site } from "./built.js";

const [{ providers, pages: all } = { providers: [], pages: {} }] = site;
const pages = Object.fromEntries(Object.entries(all).map(([path, { body }]) => [path, String(body)]));
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

it("a page leads to a guide that is in the list, and to a section of it that the guide has to keep", () => {
  const kept = new Map(guides.map(({ name, anchors = [] }) => [`/guides/${name}.html`, anchors]));
  const links = Object.entries(pages).flatMap(([path, page]) =>
    [...page.matchAll(/href="(\/guides\/[^"#]*)(?:#([^"]*))?"/g)].map(([, guide = "", anchor]) => ({
      path,
      guide,
      anchor,
    })),
  );
  expect(links.length).toBeGreaterThan(100);
  expect(
    links.filter(({ guide, anchor }) => !kept.has(guide) || (anchor && !kept.get(guide)?.includes(anchor))),
  ).toEqual([]);
});
