// The guides: each in the list, its links, its code, its Markdown twin.
import { readdirSync, readFileSync } from "node:fs";
import { textOf } from "@payspec/docs/html";
import { insertsFor } from "@payspec/docs/inserts";
import { madeGuides } from "@payspec/docs/made-guides";
import { root } from "@payspec/docs/spec";
import { describe, expect, it } from "vitest";
import { bodyAt, files, isPage, othersIn, site } from "./built.js";

const folder = `${root}packages/docs/guides/`;
const guides = site[0]?.guides ?? [];
const pages = site.flatMap((edition) =>
  Object.entries(edition.pages).map(([path, { body }]) => ({ edition, path, body: String(body) })),
);
const idsIn = (body: string): string[] => [...body.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id);

it("guides are all in the list", () => {
  const written = guides.filter(({ name }) => !madeGuides[name]).map(({ name }) => `${name}.md`);
  expect(
    readdirSync(folder)
      .filter((file) => file !== "ru")
      .sort(),
  ).toEqual(written.sort());
});

describe("the code of guides", () => {
  it("is put in from samples, but for the commands that install a package", () => {
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".md"),
    )) {
      const blocks = [...readFileSync(folder + file, "utf8").matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)];
      expect(
        blocks
          .filter(([, language, text]) => language !== "sh" || !/^npm install [\w@/ -]+\n$/.test(text as string))
          .map(([whole]) => whole),
      ).toEqual([]);
    }
  });

  it("is on their pages as packages/docs compiles and runs it, in every language", () => {
    const blocksIn = (html: string) =>
      [...html.matchAll(/<pre[^>]*><code>([\s\S]*?)<\/code>/g)].map(([, text = ""]) => textOf(text));
    for (const { language, words } of site) {
      const tested = new Set(insertsFor(words).flatMap(([, html]) => blocksIn(String(html))));
      expect(tested.size).toBeGreaterThan(60);
      const shown = pages.filter(({ edition }) => edition.language === language);
      const others = shown.flatMap(({ path, body }) =>
        blocksIn(body)
          .filter((text) => !tested.has(text) && !/^npm install [\w@/ -]+$/.test(text.trim()))
          .map((text) => `${path}: ${text}`),
      );
      expect(others).toEqual([]);
    }
  });
});

describe("the links of guides", () => {
  /** What is in the page that a link of a language leads to: what is not translated leads to the English page. */
  const bodyOf = (language: string, path: string): string | undefined => bodyAt(language, path) ?? bodyAt("en", path);
  const ofPrograms = (path: string) => files.has(path) || /^\w+\/(?:openapi|postman)\.json$|^feed\.xml$/.test(path);

  it("lead to pages and to sections that exist", () => {
    const wrong = pages.flatMap(({ edition: { language }, path, body }) =>
      [...body.matchAll(/\b(?:href|src)="([^"]+)"/g)]
        .map(([, address = ""]) => address.replaceAll("&amp;", "&"))
        .filter((address) => !/^[a-z]+:/.test(address))
        .filter((address) => {
          const [to = "", anchor] = address.split("#");
          const target = to === "" ? path : to.slice(1).replace(/^$|\/$/, "$&index.html");
          if (!isPage(language, decodeURI(target)) && !isPage("en", decodeURI(target))) return !ofPrograms(target);
          if (anchor === undefined) return false; // and the page need not be made
          return !idsIn(bodyOf(language, decodeURI(target)) ?? "").includes(decodeURIComponent(anchor));
        })
        .map((address) => `${language} ${path}: ${address}`),
    );
    expect(wrong).toEqual([]);
  });

  it("are looked at: a page or a section that does not exist is found", () => {
    expect(isPage("en", "guides/none.html") || isPage("ru", "qiwi/operations/none.html")).toBe(false);
    expect(isPage("en", "guides/money.html") && isPage("ru", "qiwi/operations/createBill.html")).toBe(true);
    expect(idsIn(bodyOf("en", "qiwi/errors.html") ?? "")).toContain("codes");
  });

  it("lead to files in their Markdown twins, too", () => {
    const known = new Set(
      site.flatMap((edition) => {
        const folder = edition.language === "en" ? "" : `${edition.language}/`;
        return [...Object.keys(edition.pages), ...Object.keys(othersIn(edition))].map((path) => folder + path);
      }),
    );
    const twins = [...files].filter(([path]) => path.endsWith(".md"));
    const wrong = twins.flatMap(([path, text]) =>
      [...withoutCode(text).matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)[^)]*\)/g)]
        .map(([, to = ""]) => decodeURI(new URL(to, `https://site.example/${path}`).pathname.slice(1)))
        .filter((to) => !known.has(to.replace(/\.md$/, ".html")) && !ofPrograms(to))
        .map((to) => `${path}: ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it("a guide has the sections that pages of the reference lead to", () => {
    const wanted = guides.flatMap(({ name, anchors = [] }) =>
      anchors.map((id) => [`guides/${name}.html`, id] as const),
    );
    expect(wanted.length).toBeGreaterThan(3);
    for (const { language } of site)
      expect(wanted.filter(([path, id]) => !idsIn(bodyOf(language, path) ?? "").includes(id))).toEqual([]);
  });
});

const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```/g, "").replace(/`[^`\n]*`/g, "");

it("a Markdown twin is beside every guide, begins with its title, and has no HTML in it", () => {
  const paths = [...files.keys()].filter((path) => path.endsWith(".html"));
  expect(paths.length).toBeGreaterThan(2 * 20);
  expect(paths.filter((path) => !files.get(path.replace(/\.html$/, ".md"))?.startsWith("# "))).toEqual([]);
  const twins = [...files].filter(([path]) => path.endsWith(".md"));
  expect(
    twins
      .filter(([, text]) => /<\/?(?:a|code|span|dt|dd|div|td|p|ul|li)\b/.test(withoutCode(text)))
      .map(([path]) => path),
  ).toEqual([]);
});

it("llms.txt and the sitemap have every guide", () => {
  const llms = files.get("llms.txt") ?? "";
  const links = [...llms.matchAll(/\]\((guides\/[^)]+)\)/g)].map(([, to = ""]) => to);
  expect(links).toEqual(guides.map(({ name }) => `guides/${name}.md`));
  expect(links.filter((to) => !files.has(to))).toEqual([]);
  const sitemap = files.get("sitemap.xml") ?? "";
  for (const { edition, path } of pages)
    expect(sitemap).toContain(`/${edition.language === "en" ? "" : "ru/"}${path}</loc>`);
});

it("a guide leads to the file that it is written in, and to the same guide in the other language", () => {
  const translated = Object.keys(site[1]?.pages ?? {}).filter(
    (path) => !madeGuides[/([\w-]+)\.html$/.exec(path)?.[1] ?? ""],
  );
  expect(translated.length).toBeGreaterThan(8);
  for (const path of translated) {
    const page = files.get(`ru/${path}`) ?? "";
    expect(page).toContain(`/edit/main/packages/docs/${path.replace("guides/", "guides/ru/").replace(".html", ".md")}`);
    expect(page).toMatch(new RegExp(`hreflang="en" href="(?:(?!/ru/)[^"])*/${path}"`));
  }
});
