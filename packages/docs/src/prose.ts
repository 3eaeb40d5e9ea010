import { type Html, raw } from "./html.js";
import { addressOf } from "./links.js";
import { blockMarkdown, inlineMarkdown, type MarkdownContext } from "./markdown.js";
import type { Provider } from "./provider.js";

/**
 * Markdown of a spec as HTML; names of operations, webhooks and schemas become links. `here` is the page's own address.
 */
export const prose = (text: string, provider?: Provider, here?: string, label?: string): Html =>
  raw(blockMarkdown(text, { ...context(provider, here), ...(label && { label }) }));

/** The same for one line, without a paragraph around it. */
export const line = (text: string, provider?: Provider, here?: string): Html =>
  raw(inlineMarkdown(text, context(provider, here)));

function context(provider: Provider | undefined, here: string | undefined): MarkdownContext {
  if (!provider) return {};
  return {
    addressOf: (name) => {
      const address = addressOf(provider, name);
      return address === here ? undefined : address;
    },
  };
}

/** The first sentence of a text without any markup, for lists and search results. */
export function gist(text: string): string {
  const [first = ""] = text
    .trim()
    .replace(/\s+/g, " ")
    .split(/(?<=[.!?])\s+(?=[\p{Lu}`*])/u);
  return first.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[`*]/g, "");
}
