import { panelSvg, panelsOf } from "@payspec/bench/chart";
import { report } from "@payspec/bench/report";
import { type Results, readResults } from "@payspec/bench/results";
import { type Html, html, raw } from "./html.js";

/** A guide that is made and not written: its Markdown, and the chart that stands in it. */
export interface MadeGuide {
  readonly text: () => string;
  readonly chart: () => Html;
}

export const madeGuides: Readonly<Record<string, MadeGuide>> = {
  benchmarks: { text: () => benchmarksGuide(readResults()), chart: () => benchmarksChart(readResults()) },
};

/** The page of the benchmarks: everything on it comes from the results of the last run. */
export const benchmarksGuide = (results: Results): string => report(results, "<!-- chart: benchmarks -->");

/** Its chart: a panel of bars per question. */
export function benchmarksChart(results: Results): Html {
  const figures = panelsOf(results).map(
    (panel) => html`<figure><figcaption>${panel.title}</figcaption>
${raw(panelSvg(panel))}
</figure>`,
  );
  return html`<div class="bars-chart">${figures}</div>`;
}
