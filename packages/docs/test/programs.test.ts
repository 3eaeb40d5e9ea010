// What programs read of the site: sitemap, head of the pages, feed, changelogs, links to the sources.
import { existsSync } from "node:fs";
import { published } from "@payspec/packaging/packages";
import { describe, expect, it } from "vitest";
import { root } from "../src/spec.js";
import { ADDRESS, files } from "./built.js";

const pages = [...files].filter(([path]) => path.endsWith(".html") && !path.endsWith("404.html"));
/** The file of an absolute address of the site. */
const fileOf = (address: string): string => decodeURI(address.slice(ADDRESS.length)).replace(/(^|\/)$/, "$1index.html");

describe("the sitemap", () => {
  const text = files.get("sitemap.xml") ?? "";
  const entries = [...text.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)].map(([, loc = "", links = ""]) => ({
    loc,
    links: [...links.matchAll(/hreflang="(\w+)" href="([^"]+)"/g)].map(
      ([, language, href = ""]) => `${language} ${fileOf(href)}`,
    ),
  }));

  it("has every page once, below the address that was given", () => {
    expect(entries.map(({ loc }) => fileOf(loc)).sort()).toEqual(pages.map(([path]) => path).sort());
    expect(entries.every(({ loc }) => loc.startsWith(ADDRESS))).toBe(true);
  });

  it("names the same page in the other language, in both", () => {
    const ofFile = new Map(entries.map(({ loc, links }) => [fileOf(loc), links]));
    expect(ofFile.get("qiwi/errors.html")).toEqual(["en qiwi/errors.html", "ru ru/qiwi/errors.html"]);
    expect(ofFile.get("ru/qiwi/errors.html")).toEqual(ofFile.get("qiwi/errors.html"));
  });
});

it("a page says its own address, those of its translations, and what a messenger shows of it", () => {
  const page = files.get("ru/tribute/operations/createCharge.html") ?? "";
  expect(page).toContain(`<link rel="canonical" href="${ADDRESS}ru/tribute/operations/createCharge.html">`);
  expect(page).toContain(`hreflang="en" href="${ADDRESS}tribute/operations/createCharge.html"`);
  expect(page).toContain(`hreflang="x-default" href="${ADDRESS}tribute/operations/createCharge.html"`);
  expect(page).toContain('<meta property="og:locale" content="ru_RU">');
  expect(page).toMatch(/<meta property="og:title" content="[^"]*createCharge">/);
  expect(files.get("404.html")).not.toContain("canonical");
});

it("a page that has a Markdown twin offers it, and the twin is there", () => {
  const wrong = pages.flatMap(([path, text]) =>
    [...text.matchAll(/data-page="([^"]+)"/g)]
      .map(([, twin = ""]) => path.replace(/[^/]*$/, twin))
      .filter((twin) => !files.has(twin))
      .map((twin) => `${path}: ${twin}`),
  );
  expect(wrong).toEqual([]);
  expect(pages.filter(([, text]) => text.includes("data-page=")).length).toBeGreaterThan(800);
});

it("a page names its version and leads to the file that it is made from", () => {
  const edits = pages.flatMap(([path, text]) => {
    const [, file] = /href="https:\/\/github\.com\/payspec\/payspec\/edit\/main\/([^"]+)"/.exec(text) ?? [];
    return file ? [{ path, file: decodeURI(file) }] : [];
  });
  expect(edits.filter(({ file }) => !existsSync(root + file))).toEqual([]);
  const of = (page: string) => edits.find(({ path }) => path === page)?.file;
  expect(of("qiwi/schemas/Bill.html")).toBe("specs/qiwi/schemas/Bill.yaml");
  expect(of("qiwi/operations/createRefund.html")).toMatch(/^specs\/qiwi\/paths\/.*refunds_\{refundId\}\.yaml$/);
  expect(files.get("qiwi/index.html")).toMatch(/@payspec\/qiwi \d+\.\d+\.\d+/);
});

it("each published package has a page of changes", () => {
  for (const { folder, manifest } of published)
    expect(files.get(`changelog/${folder.split("/").at(-1)}.html`)).toContain(manifest.name);
  expect(files.get("changelog/qiwi.html")).toContain('id="api"');
});

it("the feed has an entry per provider, each with a date and a page that is there", () => {
  const entries = [...(files.get("feed.xml") ?? "").matchAll(/<entry>([\s\S]*?)<\/entry>/g)].map(
    ([, text = ""]) => text,
  );
  expect(entries.length).toBeGreaterThanOrEqual(5);
  for (const entry of entries) {
    expect(entry).toMatch(/<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>/);
    expect(files.has(fileOf(/<link href="([^"#]+)/.exec(entry)?.[1] ?? ""))).toBe(true);
  }
});
