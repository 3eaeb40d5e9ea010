import { headLinks } from "./head.js";
import { type Html, html, nothing, type Page, raw } from "./html.js";
import type { SiteMap } from "./nav.js";
import { pageTools } from "./page-tools.js";
import { relativePath, relativeTo } from "./relative.js";
import { commentsOfPage } from "./sample-comments.js";
import type { Language, Words } from "./words.js";

/** The files that every page loads, by their paths below the root. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  /** What filters a list, for the pages that have one. */
  readonly filter: string;
  /** The search index of the language. */
  readonly index: string;
  /** What the first run of a sample reads: the panel in its language, and a file per provider. */
  readonly runs: { readonly panel: string; readonly parts: Readonly<Record<string, string>> };
}

/** Where a page is. */
export interface Where {
  /** Path below the site's root, the language's folder included: "ru/qiwi/index.html". */
  readonly file: string;
  readonly language: Language;
  /** The same page in the other languages, by language. */
  readonly others: Readonly<Partial<Record<Language, string>>>;
  /** The file of a path that pages link to: the one of this language if there is one. */
  readonly place: (path: string) => string;
}

// Runs before the first paint, so that a chosen theme does not flash.
const EARLY =
  'document.documentElement.classList.add("js");try{var t=localStorage.getItem("payspec-theme");if(t)document.documentElement.dataset.theme=t}catch(e){}';

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%232a4bd0'/%3E%3Cpath d='M10 25V8h7a5 5 0 0 1 0 10h-7' fill='none' stroke='%23fff' stroke-width='3'/%3E%3C/svg%3E";

/** The names of the languages, each in itself. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", ru: "Русский" };

/** A page as it is written: the shell around its body, every address relative. */
export function document(page: Page, site: SiteMap, assets: Assets, where: Where): string {
  const { words } = site;
  const here = `/${where.file.replace(/^ru\//, "")}`;
  const whole = html`<!DOCTYPE html>
<html lang="${where.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${page.title === "Payspec" ? "Payspec" : `${page.title} · Payspec`}</title>
<meta name="description" content="${page.description}">
${headLinks(page, where)}
<link rel="stylesheet" href="${relativePath(where.file, assets.style)}">
<script>${raw(EARLY)}</script>
<script src="${relativePath(where.file, assets.script)}" data-index="${assets.index}" data-panel="${assets.runs.panel}" defer></script>
${page.filter && html`<script src="${relativePath(where.file, assets.filter)}" defer></script>`}
<link rel="icon" href="${ICON}">
</head>
<body>
<a class="skip" href="#content">${words.text("Skip to content")}</a>
${topBar(site, here, where)}
<div class="frame">
${sideNav(site, here, page.provider)}
<main id="content" tabindex="-1" class="${page.layout}">
${isWide(page) ? html`<div class="content">${page.body}</div>` : narrow(page, site)}
${pageTools(page, here.slice(1), words)}
</main>
</div>
<p class="visually-hidden" id="said" role="status" hidden>${words.text("Copied")}</p>
<footer class="foot"><p>${words.text("Payspec is not affiliated with the providers. What is stated here, and where it comes from, is in the specs of the repository. MIT licence.")}</p></footer>
</body>
</html>
`;
  return relativeTo(where.file, commentsOfPage(filled(String(whole), site.words, assets), site.words), where.place);
}

/** What a body leaves open: the language of its buttons, and the names of files that change with their content. */
function filled(page: string, words: Words, { runs }: Assets): string {
  const copy = `<button class="copy" type="button" aria-label="${words.text("Copy this code")}"></button>`;
  return page
    .replaceAll('<button class="copy"></button>', copy)
    .replace(/ data-run="(\w+)"/g, (_, name: string) => ` type="button" data-run="${runs.parts[name]}"`);
}

/** Pages of operations have a column of code beside the text; the start page has none. */
const isWide = ({ layout, kind }: Page): boolean =>
  layout === "home" || ["Operation", "Webhook", "Flow"].includes(kind);

function narrow(page: Page, { words }: SiteMap): Html {
  const { body, toc = [] } = page;
  const contents =
    toc.length > 1
      ? html`<nav class="toc" aria-labelledby="toc-title"><p id="toc-title">${words.text("On this page")}</p><ul>${toc.map(
          ({ href, text }) => html`<li><a href="${href}">${text}</a></li>`,
        )}</ul></nav>`
      : nothing;
  return html`<div class="with-toc"><div class="content">${body}${pagerHtml(page, words)}</div>${contents}</div>`;
}

/** The way to the guides before and after this one. */
export const pagerHtml = ({ before, after }: Pick<Page, "before" | "after">, words: Words): Html =>
  before || after
    ? html`<nav class="pager" aria-label="${words.text("Guides before and after")}">
${before ? html`<a href="${before.href}">← ${before.text}</a>` : html`<span></span>`}
${after ? html`<a href="${after.href}">${after.text} →</a>` : nothing}
</nav>`
    : nothing;

function topBar({ words, guides, providers }: SiteMap, here: string, where: Where): Html {
  const current = (is: boolean) => (is ? raw(' aria-current="true"') : "");
  const switches = Object.entries(where.others).map(
    ([language, file]) =>
      html`<a class="tool language" href="${relativePath(where.file, file)}" hreflang="${language}" lang="${language}">${LANGUAGE_NAMES[language as Language]}</a>`,
  );
  return html`<header class="top">
<a class="brand" href="/index.html">Pay<span>spec</span></a>
<nav aria-label="${words.text("Main")}">
${guides[0] && html`<a href="${guides[0].href}"${current(here.startsWith("/guides/"))}>${words.text("Guides")}</a>`}
${providers.map(({ name, href, text }) => html`<a href="${href}"${current(here.startsWith(`/${name}/`))}>${text}</a> `)}
</nav>
<div class="tools">
<button type="button" class="tool search-open" data-search="dialog" aria-haspopup="dialog" aria-label="${words.text("Search")}"><svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="11" cy="11" r="7"/><path d="m20 20-4-4"/></svg><span>${words.text("Search")}</span><kbd>/</kbd></button>
${switches}
<button type="button" class="tool" data-theme="switch" aria-label="${words.text("Dark theme")}" aria-pressed="false"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5Z"/></svg></button>
<button type="button" class="tool menu-open" popovertarget="menu" aria-label="${words.text("Menu")}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 7h16M4 12h16M4 17h16"/></svg></button>
</div>
</header>`;
}

function sideNav({ words, guides, providers }: SiteMap, here: string, open: string | undefined): Html {
  const entry = (href: string, content: Html | string) =>
    html`<li><a href="${href}"${href === here ? raw(' aria-current="page"') : ""}>${content}</a></li>`;
  const parts = providers.map(({ name, href, text, groups }) => {
    const nested =
      name === open
        ? html`<div class="nested">${groups.map(
            ({ title, links }) =>
              html`${title && html`<p class="group">${title}</p>`}<ul>${links.map((one) =>
                entry(
                  one.href,
                  one.about ? html`<code>${one.text}</code> <span class="about">${one.about}</span>` : one.text,
                ),
              )}</ul>`,
          )}</div>`
        : nothing;
    return html`<li><a href="${href}"${href === here ? raw(' aria-current="page"') : ""}>${text}</a>${nested}</li>`;
  });
  return html`<nav id="menu" class="side" popover aria-label="${words.text("Pages")}">
<p class="group">${words.text("Providers")}</p>
<ul>${parts}</ul>
<p class="group">${words.text("Guides")}</p>
<ul>${guides.map(({ href, text }) => entry(href, text))}</ul>
</nav>`;
}

/**
 * The page for what does not exist is shown at any depth: it has to find the root of the site by
 * itself, before it loads anything.
 */
export function anywhere(page: string, folders: readonly string[]): string {
  const find = `(m=>{if(m)document.head.appendChild(document.createElement("base")).href=m[1]})(location.pathname.match(/^(.*?\\/)(?:${folders.join("|")})\\//))`;
  return page.replace('<meta charset="utf-8">', `<meta charset="utf-8"><script>${find}</script>`);
}
