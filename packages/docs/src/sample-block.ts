import { providerFacts } from "../content/providers.js";
import { codeBlock } from "./code.js";
import { disclosure, type Html, html, nothing } from "./html.js";
import { runBar, runnerOf } from "./runs.js";
import { handlerOf, region, samplesFolder } from "./samples.js";
import { wholeFile } from "./whole-file.js";
import type { Words } from "./words.js";

const PROVIDERS: ReadonlySet<string> = new Set(Object.keys(providerFacts));

/** A part of a sample as a page shows it: the values that it uses above it, and the file that it is a part of below. */
export function sampleBlock(words: Words, file: string, part: string, language = "ts"): Html {
  if (part === "webhook") return codeBlock(handlerOf(`${samplesFolder}${file}`), language);
  const whole = language === "ts" ? wholeFile(file, part) : undefined;
  const fragment = region(`${samplesFolder}${file}`, part);
  if (!whole) return programBlock(words, fragment, language);
  const run = runBar(words, runnerOf(whole.text, PROVIDERS), whole.head);
  return html`<div class="fragment">${codeBlock([whole.values, fragment].filter(Boolean).join("\n\n"), language)}${run}${wholeHtml(words, whole.text)}</div>`;
}

/** A whole program, with a button that runs it where it can run in a page. */
export function programBlock(words: Words, text: string, language = "ts"): Html {
  const run = language === "ts" ? runBar(words, runnerOf(text, PROVIDERS)) : nothing;
  return run === nothing
    ? codeBlock(text, language)
    : html`<div class="program">${codeBlock(text, language)}${run}</div>`;
}

function wholeHtml(words: Words, text: string): Html {
  if (text === "") return nothing;
  const summary = html`<span class="payload-label">${words.text("The whole file")}</span> <span class="payload-summary">${words.text("Runs with Node against the sandbox, as it is")}</span>`;
  return disclosure(summary, codeBlock(text, "ts"), "payload whole");
}
