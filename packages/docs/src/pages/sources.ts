import { GRADES } from "@payspec/spec-model/grades";
import { type Glance, gradeBar } from "../glance.js";
import { away, blocks, type Html, heading, headingsOf, html, link, type Page, table } from "../html.js";
import { inferredHtml } from "../inferred.js";
import { toGuide, toProvider } from "../links.js";
import { prose } from "../prose.js";
import type { Provider } from "../provider.js";
import { gradeTag } from "../sources.js";

/** What the spec of a provider rests on, and what nobody could learn. */
export function sourcesPage(provider: Provider, glance: Glance): Page {
  const { words, name, label } = provider;
  const counts = GRADES.map((grade) => [gradeTag(words, grade), String(glance.grades[grade])]);
  const pages = [...provider.pages].map(([address, { title, read }]) => [
    away(address, title),
    html`<span class="nowrap">${read}</span>`,
  ]);
  const body = blocks(
    html`<p class="crumbs">${link(toProvider(name), label)}</p>`,
    html`<h1>${words.text("Sources and gaps")}</h1>`,
    html`<p>${words.html(
      "The spec of {provider} is written by us from public pages. Each statement says where it comes from and {evidence}.",
      {
        provider: label,
        evidence: link(toGuide("reading", "evidence"), words.text("how strong the evidence is")),
      },
    )}</p>`,
    gradeBar(words, glance.grades),
    table(words.text("Statements by grade"), [words.text("Grade"), words.text("Statements")], counts),
    heading(2, "pages", words.text("Pages read")),
    table(words.text("Pages"), [words.text("Page"), words.text("Read")], pages),
    inferredHtml(provider),
    provider.gaps && gapsHtml(provider),
  );
  return {
    title: words.text("Sources and gaps · {provider}", { provider: label }),
    description: words.text("What the spec of {api} rests on and what is not known.", { api: provider.doc.info.title }),
    layout: "reference",
    provider: name,
    kind: "Sources",
    toc: headingsOf(body),
    body,
  };
}

/** gaps.md with its headings one step down, below a heading of ours. */
function gapsHtml(provider: Provider): Html {
  const { words, gaps, gapIds } = provider;
  const parts = gaps.split(/^#{1,2} (.+)$/m);
  const sections: Html[] = [];
  for (let index = 1; index < parts.length; index += 2) {
    const title = (parts[index] as string).trim();
    const id = gapIds[(index - 1) / 2] ?? "";
    const text = (parts[index + 1] ?? "").trim();
    sections.push(
      index === 1 ? heading(2, "gaps", words.text("Gaps")) : heading(3, `gaps-${id}`, title),
      prose(text, provider, undefined, words.text("Gaps")),
    );
  }
  return blocks(...sections);
}
