import { type Glance, gradeBar } from "../glance.js";
import { away, blocks, esc, heading, link, page, table } from "../html.js";
import { toGuide, toProvider } from "../links.js";
import { prose } from "../prose.js";
import type { Provider } from "../provider.js";
import { gradeTag } from "../sources.js";

/** What the spec of a provider rests on, and what nobody could learn. */
export function sourcesPage(provider: Provider, glance: Glance): string {
  const counts = Object.entries(glance.grades).map(([grade, count]) => [gradeTag(grade as never), String(count)]);
  const pages = [...provider.pages].map(([address, { title, read }]) => [
    away(address, esc(title)),
    `<span class="nowrap">${esc(read)}</span>`,
  ]);
  return page(
    {
      title: `Sources and gaps · ${provider.label}`,
      description: `What the spec of ${provider.doc.info.title} rests on and what is not known.`,
      layout: "reference",
      provider: provider.name,
      kind: "Sources",
    },
    blocks(
      `<p class="crumbs">${link(toProvider(provider.name), esc(provider.label))}</p>`,
      "<h1>Sources and gaps</h1>",
      `<p>The spec of ${esc(provider.label)} is written by us from public pages. Each statement says where it comes from and ${link(toGuide("reading", "evidence"), "how strong the evidence is")}.</p>`,
      gradeBar(glance.grades),
      table("Statements by grade", ["Grade", "Statements"], counts),
      heading(2, "pages", "Pages read"),
      table("Pages", ["Page", "Read"], pages),
      provider.gaps && gapsHtml(provider),
    ),
  );
}

/** gaps.md with its headings one step down, below a heading of ours. */
function gapsHtml(provider: Provider): string {
  const parts = provider.gaps.split(/^#{1,2} (.+)$/m);
  const sections: string[] = [];
  for (let index = 1; index < parts.length; index += 2) {
    const title = (parts[index] as string).trim();
    const text = (parts[index + 1] ?? "").trim();
    const first = index === 1;
    sections.push(
      first ? heading(2, "gaps", "Gaps") : heading(3, `gaps-${title.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`, title),
      scrolling(prose(text, provider)),
    );
  }
  return blocks(...sections);
}

/** Tables of Markdown scroll like ours. */
const scrolling = (html: string): string =>
  html
    .replace(/<table[^>]*>/g, '<div class="table" role="region" aria-label="Gaps" tabindex="0"><table>')
    .replaceAll("</table>", "</table></div>");
