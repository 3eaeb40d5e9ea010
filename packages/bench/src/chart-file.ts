// The chart as a file of its own, for RESULTS.md: the panels below each other, light or dark as the reader's system is.
import { escaped, heightOf, panelSvg, panelsOf } from "./chart.ts";
import type { Results } from "./results.ts";

const [WIDTH, EDGE, TITLE, GAP] = [760, 20, 34, 22];

const style = `svg { --ground: #ffffff; --ink: #1a2130; --line: #7d8798; --own: #2a4bd0; }
@media (prefers-color-scheme: dark) { svg { --ground: #12151b; --ink: #e6e9ef; --line: #79859a; --own: #9bb5ff; } }
.ground { fill: var(--ground); } text { fill: var(--ink); font: 13px system-ui, sans-serif; }
.title { font-size: 15px; font-weight: 600; } text.own { font-weight: 600; } .bar-line { fill: var(--line); } .bar-line.own { fill: var(--own); }`;

export function chartFile(results: Results): string {
  let top = EDGE;
  const parts = panelsOf(results).map((panel) => {
    const title = `<text class="title" x="${EDGE}" y="${top + 14}">${escaped(panel.title)}</text>`;
    const svg = `<svg x="${EDGE}" y="${top + TITLE}" width="${WIDTH - 2 * EDGE}" height="${heightOf(panel)}">${panelSvg(panel)}</svg>`;
    top += TITLE + heightOf(panel) + GAP;
    return `${title}\n${svg}`;
  });
  const name = "Payspec beside its peers: CPU per call, bundle bytes, type instantiations. Lower is better.";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${top}" role="img" aria-label="${name}">
<style>${style}</style>
<rect class="ground" width="${WIDTH}" height="${top}"/>
${parts.join("\n")}
</svg>
`;
}
