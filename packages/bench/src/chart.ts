// The chart: a panel of bars per question. Widths are shares of the panel and letters keep their size, so that it reads
// on a phone. Colours come from whoever shows it, by class.
import { isOurs, plain } from "./markdown.ts";
import type { Results } from "./results.ts";
import { spreadOf } from "./stats.ts";

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** The value as the tables write it. */
  readonly label: string;
}

export interface Panel {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const [ROW, THICK] = [32, 8];

const rising = (bars: readonly Bar[]): readonly Bar[] => [...bars].sort((one, other) => one.value - other.value);

export function panelsOf({ clients, loopback, bundles, types }: Results): readonly Panel[] {
  const cpu = Object.entries(clients)
    .filter(([id]) => loopback[id] && id !== "openapi-fetch-again")
    .map(([id, name]) => {
      const value = spreadOf((loopback[id]?.get ?? []).map(([, own]) => own)).median;
      return { name, value, label: `${value.toFixed(0)} µs` };
    });
  return [
    { title: "CPU of a GET over loopback", bars: rising(cpu) },
    {
      title: "Bundle with one client, gzip",
      bars: rising(bundles.map(({ name, gzip }) => ({ name, value: gzip, label: `${(gzip / 1000).toFixed(1)} kB` }))),
    },
    {
      title: "Type instantiations, through declarations",
      bars: rising(
        types.map(({ name, declared: { instantiations: value } }) => ({
          name,
          value,
          label: value.toLocaleString("en-US"),
        })),
      ),
    },
  ];
}

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** What the panel says, for those who do not see it. */
const spoken = ({ title, bars }: Panel, lower: string): string =>
  `${title}, ${lower}: ${bars.map(({ name, label }) => `${plain(name)} ${label}`).join(", ")}.`;

export const heightOf = ({ bars }: Panel): number => bars.length * ROW;

/**
 * One panel as an SVG that is as wide as its place; without empty lines, as Markdown wants HTML. `lower` says in the
 * panel's language that less is better.
 */
export function panelSvg(panel: Panel, place = "", lower = "lower is better"): string {
  const most = Math.max(...panel.bars.map(({ value }) => value));
  const rows = panel.bars.map(({ name, value, label }, index) => {
    const y = index * ROW;
    const own = isOurs(name) ? " own" : "";
    const width = Math.max(0.3, (100 * value) / most).toFixed(1);
    return `<text class="bar-name${own}" x="0" y="${y + 13}">${escaped(plain(name))}</text><text class="bar-value${own}" x="100%" y="${y + 13}" text-anchor="end">${label}</text><rect class="bar-line${own}" x="0" y="${y + 18}" width="${width}%" height="${THICK}" rx="2"/>`;
  });
  return `<svg${place} width="100%" height="${heightOf(panel)}" role="img" aria-label="${escaped(spoken(panel, lower))}">\n${rows.join("\n")}\n</svg>`;
}
