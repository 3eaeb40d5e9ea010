import { colours } from "./colours.js";
import { type Html, html } from "./html.js";

/** Both languages of the site show the same code. */
const shown = new Map<string, Html>();

/** A block of code with its colours and a button that copies it. */
export function codeBlock(text: string, language: string): Html {
  const key = `${language} ${text}`;
  const block = shown.get(key) ?? render(text.trimEnd(), language);
  shown.set(key, block);
  return block;
}

const render = (text: string, language: string): Html =>
  html`<div class="code language-${language}"><button class="copy"></button><pre tabindex="0"><code>${colours(text, language)}</code></pre></div>`;
