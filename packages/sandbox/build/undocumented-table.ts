import type { Spots } from "../src/undocumented.js";

const START = "<!-- undocumented: written by `npm run undocumented` -->";
const END = "<!-- /undocumented -->";

/** A README with the table between its markers; throws where the markers are missing. */
export function withTable(readme: string, spots: Spots): string {
  const [before, rest] = [readme.indexOf(START), readme.indexOf(END)];
  if (before < 0 || rest < before)
    throw new Error(`The README has no place for the table: put ${START} and ${END} where it belongs.`);
  return readme.slice(0, before + START.length) + tableOf(spots) + readme.slice(rest);
}

const tableOf = (spots: Spots): string => {
  const rows = Object.entries(spots).map(
    ([name, { operations, silent, worst, kind }]) =>
      `| \`${name}\` | ${operations.map((id) => `\`${id}\``).join(", ")} | ${silent} | ${worst} | ${kind} |`,
  );
  return `\n\n| spot | operations | not documented | by default | \`undocumented: "kind"\` |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}\n\n`;
};
