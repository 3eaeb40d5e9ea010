// The chart of the results: three groups of bars, one SVG without scripts, fonts or styles from elsewhere.
import { candidates } from "./candidates.ts";
import type { Results } from "./report.ts";
import { spreadOf } from "./stats.ts";

interface Bar {
  readonly name: string;
  readonly value: number;
  readonly label: string;
}

const [WIDTH, ROW, LEFT, RIGHT] = [760, 22, 270, 90];

const plain = (name: string) => name.replaceAll("*", "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function group(title: string, bars: readonly Bar[], top: number): string {
  const most = Math.max(...bars.map(({ value }) => value));
  const rows = bars.map(({ name, value, label }, index) => {
    const y = top + 30 + index * ROW;
    const own = name.includes("*");
    const width = Math.max(1, ((WIDTH - LEFT - RIGHT) * value) / most);
    return `<text x="${LEFT - 8}" y="${y + 12}" text-anchor="end"${own ? ' font-weight="bold"' : ""}>${plain(name)}</text><rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="15" rx="2" fill="${own ? "#1a7f5a" : "#8a94a6"}"/><text x="${(LEFT + width + 6).toFixed(1)}" y="${y + 12}">${label}</text>`;
  });
  return `<text x="16" y="${top + 16}" font-size="15" font-weight="bold">${plain(title)}</text>\n${rows.join("\n")}`;
}

export function chart({ loopback, bundles, types }: Results, date: string): string {
  const cpu: Bar[] = candidates
    .filter(({ id }) => loopback[id] && !/again/.test(id))
    .map(({ id, name }) => {
      const value = spreadOf((loopback[id]?.get ?? []).map(([, own]) => own)).median;
      return { name, value, label: `${value.toFixed(0)} µs` };
    });
  const weights: Bar[] = bundles.map(({ name, gzip }) => ({ name, value: gzip, label: `${(gzip / 1000).toFixed(1)} kB` }));
  const costs: Bar[] = types.map(({ name, instantiations }) => ({
    name,
    value: instantiations,
    label: instantiations.toLocaleString("en-US"),
  }));
  const groups: [string, Bar[]][] = [
    ["CPU per GET over loopback, 32 in flight", cpu],
    ["Browser bundle with one call, gzip", weights],
    ["Type instantiations, every operation called once", costs],
  ];
  let top = 12;
  const parts = groups.map(([title, bars]) => {
    const part = group(
      title,
      [...bars].sort((one, other) => one.value - other.value),
      top,
    );
    top += 30 + bars.length * ROW + 24;
    return part;
  });
  const height = top + 20;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="13" fill="#1c2430">
<title>Payspec beside its peers: CPU per call, bundle bytes, type instantiations. Lower is better.</title>
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
${parts.join("\n")}
<text x="16" y="${height - 12}" font-size="11" fill="#5b6675">Lower is better. Medians, ${plain(date)}, Node ${process.version.slice(1)}; numbers and versions in RESULTS.md.</text>
</svg>
`;
}
