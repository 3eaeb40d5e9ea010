import { createHighlighterCoreSync, type ThemedToken } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import http from "shiki/langs/http.mjs";
import json from "shiki/langs/json.mjs";
import shell from "shiki/langs/shellscript.mjs";
import typescript from "shiki/langs/typescript.mjs";
import yaml from "shiki/langs/yaml.mjs";
import { codeTheme } from "./code-theme.js";
import { type Html, html, raw } from "./html.js";

const highlighter = createHighlighterCoreSync({
  themes: [codeTheme],
  langs: [typescript, shell, json, http, yaml],
  engine: createJavaScriptRegexEngine({ forgiving: true }),
});
const known = new Set(highlighter.getLoadedLanguages());
/** Both languages of the site show the same code. */
const shown = new Map<string, Html>();

/** A block of code with its colours and a button that copies it. */
export function codeBlock(text: string, language: string): Html {
  const key = `${language} ${text}`;
  const block = shown.get(key) ?? render(text.trimEnd(), language);
  shown.set(key, block);
  return block;
}

function render(text: string, language: string): Html {
  const lines = known.has(language) ? highlighter.codeToTokensBase(text, { lang: language as never, theme: codeTheme.name }) : undefined;
  const inner = lines ? raw(lines.map((line) => line.map(tokenHtml).join("")).join("\n")) : text;
  return html`<div class="code language-${language}"><button class="copy"></button><pre tabindex="0"><code>${inner}</code></pre></div>`;
}

/** Only what differs from the text around it is marked. */
function tokenHtml({ content, color }: ThemedToken): string {
  const [, name] = /--code-([a-z]+)/.exec(color ?? "") ?? [];
  return String(name && content.trim() !== "" ? html`<span class="t-${name}">${content}</span>` : html`${content}`);
}
