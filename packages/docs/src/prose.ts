import { fileURLToPath } from "node:url";
import { createMarkdownRenderer } from "vitepress";
import { esc } from "./html.js";
import { addressOf } from "./links.js";
import type { Provider } from "./provider.js";

const markdown = await createMarkdownRenderer(fileURLToPath(new URL("..", import.meta.url)), { cache: false });

/** Markdown of a spec as HTML; names of operations, webhooks and schemas become links. `here` is the page's own address. */
export function prose(text: string, provider?: Provider, here?: string): string {
  return finish(markdown.render(text), provider, here);
}

/** The same for one line, without a paragraph around it. */
export function line(text: string, provider?: Provider, here?: string): string {
  return finish(markdown.renderInline(text.trim().replace(/\s*\n\s*/g, " ")), provider, here);
}

/** The first sentence of a text without any markup, for lists and search results. */
export function gist(text: string): string {
  const [first = ""] = text
    .trim()
    .replace(/\s+/g, " ")
    .split(/(?<=[.!?])\s+(?=[A-Z`*])/);
  return first.replace(/[`*]/g, "");
}

function finish(html: string, provider: Provider | undefined, here: string | undefined): string {
  return html
    .replace(/\s*\n\s*/g, " ")
    .replace(/ target="_blank" rel="noreferrer"/g, ' rel="noreferrer"')
    .replace(/<code>([A-Za-z]\w+)<\/code>/g, (whole, name: string) => {
      const address = provider && addressOf(provider, name);
      return address && address !== here ? `<a href="${esc(address)}">${whole}</a>` : whole;
    })
    .replaceAll("{{", "{&#123;")
    .trim();
}
