import { panelSvg, panelsOf } from "@payspec/bench/chart";
import { measurements, summary } from "@payspec/bench/report";
import { type Results, readResults } from "@payspec/bench/results";
import { type Html, html, nothing, raw } from "./html.js";
import { toGuide } from "./links.js";
import { pieceIn, translated } from "./made-russian.js";
import type { Language } from "./words.js";

/** A guide that is made and not written: its Markdown, and the chart that is in it. */
export interface MadeGuide {
  /** Undefined in a language in which a piece of it has no pair: the page waits for it. */
  readonly text: (language: Language) => string | undefined;
  readonly chart: (language: Language) => Html;
}

const made = (english: (results: Results) => string, chart: MadeGuide["chart"]): MadeGuide => {
  const texts = new Map<Language, string | undefined>();
  const textIn = (language: Language): string | undefined => {
    const text = english(readResults());
    if (language === "en") return text;
    const { text: other, missing } = translated(text);
    return missing.length === 0 ? other : undefined;
  };
  return {
    text: (language) => {
      if (!texts.has(language)) texts.set(language, textIn(language));
      return texts.get(language);
    },
    chart,
  };
};

export const madeGuides: Readonly<Record<string, MadeGuide>> = {
  benchmarks: made(
    (results) => benchmarksGuide(results),
    (language) => benchmarksChart(readResults(), language === "en" ? same : inRussian),
  ),
  measurements: made(
    (results) => measurementsGuide(results),
    () => nothing,
  ),
};

type Say = (english: string) => string;
const same: Say = (english) => english;
const inRussian: Say = (english) => pieceIn(english) ?? english;

/** The page of the benchmarks, for who chooses: everything on it comes from the results of the last run. */
export const benchmarksGuide = (results: Results): string =>
  `${summary(results, "<!-- chart: benchmarks -->", toGuide("measurements"))}\n`;

/** What it is made of: every table of the run. */
export const measurementsGuide = (results: Results): string =>
  `# Measurements\n\nWhat the instruments showed, table by table. [Benchmarks](${toGuide("benchmarks")}) has what follows from it.\n\n${measurements(results)}\n`;

/** Its chart: a panel of bars per question. */
function benchmarksChart(results: Results, say: Say): Html {
  const panels = panelsOf(results).map(({ title, bars }) => ({
    title: say(title),
    bars: bars.map(({ name, value, label }) => ({ name: say(name), value, label: say(label) })),
  }));
  const figures = panels.map(
    (panel) => html`<figure><figcaption>${panel.title}</figcaption>
${raw(panelSvg(panel, "", say("lower is better")))}
</figure>`,
  );
  return html`<div class="bars-chart">${figures}</div>`;
}
