import { manifestOf, repositoryAddress } from "./address.js";
import { sourceOf } from "./edit.js";
import { away, type Html, html, joined, link, nothing, type Page } from "./html.js";
import { toChangelog } from "./links.js";
import type { Words } from "./words.js";

/** Whether a page has a Markdown twin beside it. */
export const hasTwin = (path: string): boolean => path !== "404.html";

/**
 * Copies the twin. It is in the page and not in the site's script, which every page loads and few readers would use
 * this of. A page that no script may read (file:) opens as Markdown.
 */
const COPY =
  "let p=this.dataset.page;fetch(p).then(a=>a.text()).then(t=>navigator.clipboard.writeText(t)).then(()=>{this.classList.add('done');said.hidden=false},()=>location=p)";

/**
 * What is below a page: the page for programs, the version that it describes, the file that it comes
 * from. `path` has no language.
 */
export function pageTools({ provider, layout }: Page, path: string, words: Words): Html {
  if (layout === "home") return nothing;
  const twin = path.replace(/^.*\//, "").replace(/\.html$/, ".md");
  const folder = provider ? `packages/${provider}/` : "packages/core/";
  const source = sourceOf(path, words.language);
  const { version } = manifestOf(folder);
  const parts = [
    ...(hasTwin(path)
      ? [
          html`<button type="button" class="page-copy" data-page="${twin}" onclick="${COPY}">${words.text("Copy page as Markdown")}</button>`,
          html`<a href="${twin}">${words.text("Markdown")}</a>`,
        ]
      : []),
    link(toChangelog(provider ?? "core"), `@payspec/${provider ?? "core"} ${version}`),
    ...(source
      ? [away(`${repositoryAddress()}/edit/main/${encodeURI(source)}`, words.text("Edit the source of this page"))]
      : []),
  ];
  return html`<p class="page-tools">${joined(parts)}</p>`;
}
