import { type Panel, panelSvg, panelsOf } from "@payspec/bench/chart";
import { report } from "@payspec/bench/report";
import { type Results, readResults } from "@payspec/bench/results";
import { badge, esc } from "./html.js";

/** Guides that are made and not written, as Markdown. */
export const madeGuides: Readonly<Record<string, () => string>> = {
  benchmarks: () => benchmarksGuide(readResults()),
};

/** The page of the benchmarks: everything on it comes from the results of the last run. */
export function benchmarksGuide(results: Results): string {
  return report(results, chartHtml(results)).replace(/\*\*(holds|missed|undecided|no verdict)\*\* \|/g, (_, verdict: string) => {
    const kinds: Readonly<Record<string, string>> = { holds: "good", missed: "stop" };
    return `${badge(kinds[verdict] ?? "careful", verdict)} |`;
  });
}

const figure = (panel: Panel): string => `<figure><figcaption>${esc(panel.title)}</figcaption>\n${panelSvg(panel)}\n</figure>`;

/** One block of HTML: Markdown would end it at an empty line. */
const chartHtml = (results: Results): string => `<div class="bars-chart">\n${panelsOf(results).map(figure).join("\n")}\n</div>`;
