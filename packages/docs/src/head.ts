import { siteAddress } from "./address.js";
import { type Html, html, nothing, type Page } from "./html.js";
import { hasTwin } from "./page-tools.js";
import type { Where } from "./shell.js";

const LOCALES = { en: "en_GB", ru: "ru_RU" } as const;

/** An absolute address; a folder's page is the folder. */
export const absolute = (file: string): string => siteAddress() + encodeURI(file.replace(/(^|\/)index\.html$/, "$1"));

/** What search engines, messengers and feed readers look for in a page. */
export function headLinks(page: Page, { file, language, others }: Where): Html {
  if (page.kind === "Missing") return nothing;
  const languages = Object.entries({ [language]: file, ...others }).sort();
  const alternates = languages.length > 1 ? languages : [];
  const fallback = alternates.find(([name]) => name === "en")?.[1];
  return html`<link rel="canonical" href="${absolute(file)}">
${alternates.map(([name, other]) => html`<link rel="alternate" hreflang="${name}" href="${absolute(other)}">\n`)}${
  fallback && html`<link rel="alternate" hreflang="x-default" href="${absolute(fallback)}">\n`
}${
  hasTwin(file.replace(/^ru\//, "")) &&
  html`<link rel="alternate" type="text/markdown" href="${file.replace(/^.*\//, "").replace(/html$/, "md")}">\n`
}<link rel="alternate" type="application/atom+xml" title="Payspec" href="${siteAddress()}feed.xml">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.description}">
<meta property="og:type" content="${page.layout === "home" ? "website" : "article"}">
<meta property="og:url" content="${absolute(file)}">
<meta property="og:site_name" content="Payspec">
<meta property="og:locale" content="${LOCALES[language]}">`;
}
