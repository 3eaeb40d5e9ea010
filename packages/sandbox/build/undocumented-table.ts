import type { Spots } from "../src/undocumented.js";

const START = "<!-- undocumented: written by `npm run undocumented` -->";
const END = "<!-- /undocumented -->";

const HEADS = {
  en: ["spot", "operations", "not documented", "by default"],
  ru: ["место", "операции", "не документировано", "по умолчанию"],
} as const;

/** A README with the table between its markers, in English or, by pairs, in Russian; throws where the markers are missing. */
export function withTable(readme: string, spots: Spots, russian?: Readonly<Record<string, string>>): string {
  const [before, rest] = [readme.indexOf(START), readme.indexOf(END)];
  if (before < 0 || rest < before)
    throw new Error(`The README has no place for the table: put ${START} and ${END} where it belongs.`);
  return readme.slice(0, before + START.length) + tableOf(spots, russian) + readme.slice(rest);
}

/** The texts of spots without a pair, and the pairs that no spot has. */
export function comparedSpots(
  spots: Spots,
  russian: Readonly<Record<string, string>>,
): { readonly missing: readonly string[]; readonly unused: readonly string[] } {
  const texts = new Set(Object.values(spots).flatMap(({ silent, worst, kind }) => [silent, worst, kind]));
  return {
    missing: [...texts].filter((text) => !russian[text]),
    unused: Object.keys(russian).filter((text) => !texts.has(text)),
  };
}

const tableOf = (spots: Spots, russian?: Readonly<Record<string, string>>): string => {
  const say = (text: string): string => russian?.[text] ?? text;
  const rows = Object.entries(spots).map(
    ([name, { operations, silent, worst, kind }]) =>
      `| \`${name}\` | ${operations.map((id) => `\`${id}\``).join(", ")} | ${say(silent)} | ${say(worst)} | ${say(kind)} |`,
  );
  const head = `| ${HEADS[russian ? "ru" : "en"].join(" | ")} | \`undocumented: "kind"\` |`;
  return `\n\n${head}\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}\n\n`;
};
