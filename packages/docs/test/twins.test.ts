// The Markdown twins: one per page of the reference, from the spec, with no markup of the pages in them.

import { expect, it } from "vitest";
import { guides } from "../content/guides.js";
import { markdownOf } from "../src/page-markdown.js";
import { files } from "./built.js";

it("a Markdown twin is beside every page, and begins with its title", () => {
  const pages = [...files.keys()].filter((path) => path.endsWith(".html") && !path.endsWith("404.html"));
  expect(pages.length).toBeGreaterThan(900);
  expect(pages.filter((path) => !files.get(path.replace(/\.html$/, ".md"))?.startsWith("# "))).toEqual([]);
});

/** Of the twins, without their code. */
const proseOf = (text: string): string => text.replace(/```[\s\S]*?```/g, "").replace(/`[^`\n]*`/g, "");
const twins = [...files].filter(([path]) => path.endsWith(".md"));

/** In English, or in another language that it is translated to: packages/guides says that all of them are there. */
const isGuide = (path: string): boolean => guides.some(({ name }) => path.replace(/^ru\//, "") === `guides/${name}.md`);

it("the links of Markdown twins lead to files of the site only", () => {
  const wrong = twins.flatMap(([path, text]) =>
    [...proseOf(text).matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)[^)]*\)/g)]
      .map(([, to = ""]) => decodeURI(new URL(to, `https://site.example/${path}`).pathname.slice(1)))
      .filter((to) => !files.has(to) && !to.endsWith("openapi.json") && !isGuide(to))
      .map((to) => `${path}: ${to}`),
  );
  expect(wrong).toEqual([]);
});

it("Markdown twins have no HTML in them", () => {
  expect(
    twins.filter(([, text]) => /<\/?(?:a|code|span|dt|dd|div|td|p|ul|li)\b/.test(proseOf(text))).map(([path]) => path),
  ).toEqual([]);
});

it("Markdown twins have the reasons, codes and statuses of a provider, in its whole text too", () => {
  expect(files.get("qiwi/errors.md")).toContain(
    "| `DECLINED_BY_FRAUD` | The fraud monitoring of QIWI refused the payment. | No |",
  );
  expect(files.get("ru/tribute/statuses.md")).toContain("| `success` | успешно | Деньги прошли, как просили. |");
  for (const part of ["errors", "statuses", "sources"])
    expect(files.get("qiwi/llms-full.txt")).toContain(files.get(`qiwi/${part}.md`)?.trim());
});

it("Markdown twins write markup in the text of a spec as text", () => {
  const body = '<p>&lt;img src=x onerror=alert(1)&gt; <code>a`b</code> <a href="/qiwi/index.html#a">x</a></p>';
  expect(markdownOf(body, (href) => href)).toBe("&lt;img src=x onerror=alert(1)> `a'b` [x](/qiwi/index.html#a)");
});

it("Markdown twins hold the whole program, the facts and the fields", () => {
  const twin = files.get("tribute/operations/createCharge.md") ?? "";
  for (const part of ["createSandbox()", "Safe to repeat with the same key", "`idempotencyKey` (string", "- 409: "])
    expect(twin).toContain(part);
});

it("llms.txt begins with the rules for money and leads to files that exist", () => {
  const text = files.get("llms.txt") ?? "";
  expect(text.indexOf("## Rules for money")).toBeLessThan(text.indexOf("## Providers"));
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)]
    .map(([, to = ""]) => to)
    .filter((to) => !to.endsWith("openapi.json"));
  expect(links.length).toBeGreaterThanOrEqual(10);
  expect(links.filter((to) => !files.has(to))).toEqual([]);
});

it("no page claims that Bruno reads a file of ours: no test imports one into it", () => {
  expect(
    [...files].filter(([path, text]) => /\.(?:html|md)$/.test(path) && /\bBruno\b/.test(text)).map(([path]) => path),
  ).toEqual([]);
});

it("comments of samples are in the language of the page, in its Markdown too", () => {
  const comment = "Сумма корзины".toLowerCase();
  expect(files.get("ru/invoicebox/operations/createOrder.html")?.toLowerCase()).toContain(`// ${comment}`);
  expect(files.get("ru/invoicebox/operations/createOrder.md")?.toLowerCase()).toContain(`// ${comment}`);
  expect(files.get("invoicebox/operations/createOrder.html")).toContain("// the sum of the basket");
  const english = [...files].filter(
    ([path, text]) =>
      /^ru\/.*\.(?:html|md)$/.test(path) &&
      /\/\/ (?:the|a|an|no|not|after|without|what) [a-z]/i.test(text.replace(/<[^>]+>/g, "")),
  );
  expect(english.map(([path]) => path)).toEqual([]);
});
