import { panelSvg, panelsOf } from "@payspec/bench/chart";
import { measurements, summary } from "@payspec/bench/report";
import { type Results, readResults } from "@payspec/bench/results";
import { type Html, html, nothing, raw } from "./html.js";
import { toGuide } from "./links.js";

/** A guide that is made and not written: its Markdown, and the chart that stands in it. */
export interface MadeGuide {
  readonly text: () => string;
  readonly chart: () => Html;
}

export const madeGuides: Readonly<Record<string, MadeGuide>> = {
  benchmarks: { text: () => benchmarksGuide(readResults()), chart: () => benchmarksChart(readResults()) },
  measurements: { text: () => measurementsGuide(readResults()), chart: () => nothing },
};

/** The page of the benchmarks, for who chooses: everything on it comes from the results of the last run. */
export const benchmarksGuide = (results: Results): string =>
  `${summary(results, "<!-- chart: benchmarks -->", toGuide("measurements"))}\n`;

/** What stands behind it: every table of the run. */
export const measurementsGuide = (results: Results): string =>
  `# Measurements\n\nWhat the instruments showed, table by table. [Benchmarks](${toGuide("benchmarks")}) has what follows from it.\n\n${measurements(results)}\n`;

/** Its chart: a panel of bars per question. */
function benchmarksChart(results: Results): Html {
  const figures = panelsOf(results).map(
    (panel) => html`<figure><figcaption>${panel.title}</figcaption>
${raw(panelSvg(panel))}
</figure>`,
  );
  return html`<div class="bars-chart">${figures}</div>`;
}
