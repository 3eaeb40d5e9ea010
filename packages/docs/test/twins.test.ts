// The Markdown twins: one per page of the reference and per guide, from the spec, with no markup of the pages in them.
import { expect, it } from "vitest";
import { filesOf } from "../src/build.js";
import { editions } from "../src/editions.js";

const site = editions();
const files = filesOf(site);
const [english] = site;

it("stand beside every operation, flow, webhook, schema and guide", () => {
  const pages = Object.keys(english?.pages ?? {}).filter((path) =>
    /\/(?:operations|flows|webhooks|schemas)\/(?!index)|^guides\//.test(path),
  );
  expect(pages.length).toBeGreaterThan(400);
  expect(pages.filter((path) => !files.get(path.replace(/\.html$/, ".md"))?.startsWith("# "))).toEqual([]);
});

it("hold the whole program, the facts and the fields, and no HTML", () => {
  const twin = files.get("tribute/operations/createCharge.md") ?? "";
  for (const part of ["createSandbox()", "Safe to repeat with the same key", "`idempotencyKey` (string", "- 409: "])
    expect(twin).toContain(part);
  expect(twin).not.toMatch(/<\/?(?:a|code|span|dt|dd|div)\b/);
});

it("llms.txt begins with the rules for money and leads to files that exist", () => {
  const text = files.get("llms.txt") ?? "";
  expect(text.indexOf("## Rules for money")).toBeLessThan(text.indexOf("## Providers"));
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to = ""]) => to).filter((to) => !to.endsWith("openapi.json"));
  expect(links.length).toBeGreaterThan(15);
  expect(links.filter((to) => !files.has(to))).toEqual([]);
});

it("no page claims that Bruno reads a file of ours: no test imports one into it", () => {
  expect([...files].filter(([path, text]) => /\.(?:html|md)$/.test(path) && /\bBruno\b/.test(text)).map(([path]) => path)).toEqual([]);
});
